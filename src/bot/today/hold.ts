import {
  type Day,
  dayIn,
  findHold,
  type GreetingHold,
  isCongratulation,
  NEWS_EVENTS,
  type Occasion,
  solemnOn,
  type Why,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatDay } from '../words/format-day.ts'
import type { DueRow } from './due-row.ts'
import { uncertainDay } from './uncertain-day.ts'

/** What holds the greeting of a row back at this moment, by the contact's own calendar; `undefined` for nothing. Source: TCH-2. */
export function holdOf(ask: Pick<Ask, 'member' | 'now'>, row: DueRow): GreetingHold | undefined {
  const { contact, reminder } = row
  const { why, occursOn } = reminder.planned
  if (row.silencedBy !== undefined && isCongratulation(why)) return 'complaint'
  if (contact === undefined || !isPersonal(why)) return undefined
  const confidence = uncertainDay(reminder.planned, row.told)?.confidence
  return findHold({
    contact: { status: contact.status, keeps: contact.sensitive?.keeps ?? [] },
    occasionId: why.code === 'festival' ? why.occasionId : why.code,
    tone: why.code === 'news' ? NEWS_EVENTS[why.event].tone : 'festive',
    on: occursOn,
    today: todayOf(ask, row),
    ...(confidence && { confidence }),
  })
}

type Personal = Extract<Why, { code: 'birthday' | 'festival' | 'greeting' | 'news' }>

function isPersonal(why: Why): why is Personal {
  return ['birthday', 'festival', 'greeting', 'news'].includes(why.code)
}

/** Why a greeting waits or does not go out, in a sentence. */
export function holdLine(ask: Ask, row: DueRow, hold: GreetingHold): string {
  const { words, locale, today } = ask
  const who = row.contact?.name ?? row.account?.name ?? words.delivery.someone
  const solemn = solemnOf(ask, row, hold)?.names[locale] ?? ''
  return words.drafts.holds[hold]({
    who,
    day: formatDay(locale, row.reminder.planned.occursOn, today),
    solemn,
  })
}

/** The solemn occasion that holds a greeting back although it is not what is greeted for. */
export function solemnOf(
  ask: Pick<Ask, 'member' | 'now'>,
  row: DueRow,
  hold: GreetingHold | undefined,
): Occasion | undefined {
  const keeps = row.contact?.sensitive?.keeps ?? []
  if (hold === 'on-solemn-day') return solemnOn(keeps, row.reminder.planned.occursOn)
  return hold === 'solemn-today' ? solemnOn(keeps, todayOf(ask, row)) : undefined
}

/** Whether a greeting may be made ready all the same, to go out on its day. */
export function canPrepare(hold: GreetingHold | undefined): boolean {
  return hold === undefined || hold === 'too-early' || hold === 'solemn-today'
}

/** Whether somebody may send it all the same: what only waits is hers to judge. */
export function canPass(hold: GreetingHold | undefined): boolean {
  return canPrepare(hold) || hold === 'unconfirmed' || hold === 'over'
}

/** The day it is where the contact lives. */
function todayOf({ member, now }: Pick<Ask, 'member' | 'now'>, { contact }: DueRow): Day {
  return dayIn(contact?.zone ?? member.zone, now)
}
