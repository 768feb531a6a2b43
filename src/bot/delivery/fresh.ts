import { addDays, type Day, LASTING_REASONS, type PlannedTouch, withoutTold } from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { subjectsOf } from './subject.ts'

/** So many days before the last digest something may have been told whose day is still to come. */
const TO_COME_DAYS = 14

/**
 * What of these reminders the member was not told yet. One that was put together with another in the meantime, or stands
 * alone since the other fell away, is known by its own key: only what is new in it is left. Source: TCH-9.
 */
export async function listFresh(
  { workspace: { deliveries }, member }: Pick<Ask, 'workspace' | 'member'>,
  due: readonly PlannedTouch[],
  since: Day,
): Promise<readonly PlannedTouch[]> {
  if (due.length === 0) return []
  const told = await deliveries.listTold({
    memberId: member.id,
    keys: due.flatMap(({ key, also }) => [key, ...also.map((part) => part.key)]),
    contactIds: [...new Set(due.flatMap(({ contactId }) => contactId ?? []))],
    since: addDays(since, -TO_COME_DAYS),
  })
  const keys = new Set(told.flatMap(toldKeys))
  return due.flatMap((planned) => withoutTold(planned, keys) ?? [])
}

/** What lasts and stood beside something else comes back by itself when that ends. Source: TCH-8. */
function toldKeys({ planned, state }: Reminder): readonly string[] {
  const [subject, ...others] = subjectsOf(planned)
  const isTold = ({ kind }: PlannedTouch['also'][number], i: number) =>
    state === 'open' || others[i] === subject || !LASTING_REASONS.some((lasting) => lasting === kind)
  return [rootOf(planned.key), ...planned.also.filter(isTold).map(({ key }) => key)]
}

function rootOf(key: string): string {
  return key.replace(/#snooze-\d+$/, '')
}
