import { addDays, type Day, leads, weekdayOf } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { DigestSlot } from './digest-slot.ts'

/**
 * Puts the weekly list of somebody who leads in the outbox, with the first digest of each week, where the team has
 * switched escalation on. Its key is the week's Monday, so it is there once whoever plans it. Source: ST-12.
 */
export async function planWeek({ viewer, member, workspace }: Ask, slot: DigestSlot): Promise<void> {
  if (!leads(viewer)) return
  const { escalation = false } = await workspace.settings.read()
  if (!escalation) return
  await workspace.deliveries.plan(
    {
      memberId: member.id,
      kind: 'weekly-list',
      occurrence: mondayOf(slot.day),
      dueAt: slot.at,
      late: slot.isLate,
    },
    [],
  )
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}
