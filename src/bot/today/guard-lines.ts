import { type GuardKind, guardsFor, type PlannedTouch, staffOf } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { DueRow } from './due-row.ts'
import { isGiftReminder } from './gift-reminder.ts'
import { holdLine, holdOf, solemnOf } from './hold.ts'

const SHOWN = 2
const OF_GIFT: readonly GuardKind[] = ['no-gift', 'gift-limit', 'gift-taboo']
const OF_GREETING: readonly GuardKind[] = ['no-congratulation', 'timing', 'wording']
const OF_BIRTHDAY: readonly GuardKind[] = ['timing', 'wording', 'no-gift', 'gift-taboo']

/**
 * The manners to mind with a birthday or a festival, the strongest first, two at most. Where the contact keeps a solemn day
 * just then, that comes before everything. Source: TCH-2, etiquette table.
 */
export function guardLines(ask: Ask, row: DueRow): readonly string[] {
  const { reminder, account, contact } = row
  const { state, planned } = reminder
  const { why } = planned
  if (state !== 'open' || contact === undefined) return []
  if (why.code !== 'birthday' && why.code !== 'festival') return []
  // What nobody greets for any more needs no manners.
  if (holdOf(ask, row) === 'over') return []
  const kinds = kindsFor(planned)
  const keeps = (ask.audience === 'self' && contact.sensitive?.keeps) || []
  const guards = guardsFor({
    occasionId: why.code === 'birthday' ? 'birthday' : why.occasionId,
    keeps,
    staff: staffOf(account?.industry),
    status: contact.status.is,
  }).filter(({ kind }) => kinds.includes(kind))
  // Where no gift may be taken, it does not matter which one would offend.
  const giftless = guards.some(({ kind }) => kind === 'no-gift')
  const manners = guards
    // That a day hangs on the moon is said by the row itself, until it is confirmed.
    .filter(({ kind, time }) => time !== 'within-window' && (!giftless || kind !== 'gift-taboo'))
    .map(({ says }) => says[ask.locale])
  return [...(keeps.length === 0 ? [] : solemnLines(ask, row)), ...manners].slice(0, SHOWN)
}

/** That nobody is congratulated on this day, and what may be said instead. */
function solemnLines(ask: Ask, row: DueRow): readonly string[] {
  const hold = holdOf(ask, row)
  const solemn = solemnOf(ask, row, hold)
  if (hold === undefined || solemn === undefined || isGiftReminder(row.reminder.planned)) return []
  const keeps = row.contact?.sensitive?.keeps ?? []
  const advice = guardsFor({ occasionId: solemn.id, keeps }).filter(
    ({ kind }) => kind === 'no-congratulation',
  )
  return [holdLine(ask, row, hold), ...advice.map(({ says }) => says[ask.locale])]
}

function kindsFor(planned: PlannedTouch): readonly GuardKind[] {
  if (planned.why.code === 'birthday') return OF_BIRTHDAY
  return isGiftReminder(planned) ? OF_GIFT : OF_GREETING
}
