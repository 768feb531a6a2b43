import type { Workspace } from '../../store/index.ts'
import { isStuck } from './stuck.ts'

/**
 * Alarms the admins, once, when something that is due has been unsent for ten minutes, and not again until the outbox was
 * clean in between. The alarm is a delivery like any other, so it goes out when Slack answers again; it is never about
 * itself. With nothing due this is one read.
 */
export async function watchOutbox({
  workspace: { deliveries, members },
  now,
}: Readonly<{ workspace: Workspace; now: () => Date }>): Promise<void> {
  const at = now()
  const { oldestUnsent, notedAt } = await deliveries.readJam(at)
  if (notedAt !== undefined && oldestUnsent === undefined) await deliveries.endJam()
  if (notedAt !== undefined || !isStuck(at, oldestUnsent)) return
  const admins = (await members.list()).filter(({ member }) => member.role === 'admin')
  await deliveries.noteJam(
    at,
    admins.map(({ member }) => member.id),
  )
}
