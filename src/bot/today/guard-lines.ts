import { type GuardKind, guardsFor, type PlannedTouch, staffOf } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { DueRow } from './due-row.ts'
import { isGiftReminder } from './gift-reminder.ts'

const SHOWN = 2
const OF_GIFT: readonly GuardKind[] = ['no-gift', 'gift-limit', 'gift-taboo']
const OF_GREETING: readonly GuardKind[] = ['no-congratulation', 'timing', 'wording']
const OF_BIRTHDAY: readonly GuardKind[] = ['timing', 'wording', 'no-gift', 'gift-taboo']

/** The manners to mind with a birthday or a festival, the strongest first, two at most. Source: etiquette table. */
export function guardLines(ask: Ask, { reminder, account, contact }: DueRow): readonly string[] {
  const { state, planned } = reminder
  const { why } = planned
  if (state !== 'open' || contact === undefined) return []
  if (why.code !== 'birthday' && why.code !== 'festival') return []
  const kinds = kindsFor(planned)
  const guards = guardsFor({
    occasionId: why.code === 'birthday' ? 'birthday' : why.occasionId,
    keeps: (ask.audience === 'self' && contact.sensitive?.keeps) || [],
    staff: staffOf(account?.industry),
    status: contact.status.is,
  }).filter(({ kind }) => kinds.includes(kind))
  // Where no gift may be taken, it does not matter which one would offend.
  const giftless = guards.some(({ kind }) => kind === 'no-gift')
  return (
    guards
      // That a day hangs on the moon is said by the row itself, until it is confirmed.
      .filter(({ kind, time }) => time !== 'within-window' && (!giftless || kind !== 'gift-taboo'))
      .slice(0, SHOWN)
      .map(({ says }) => says[ask.locale])
  )
}

function kindsFor(planned: PlannedTouch): readonly GuardKind[] {
  if (planned.why.code === 'birthday') return OF_BIRTHDAY
  return isGiftReminder(planned) ? OF_GIFT : OF_GREETING
}
