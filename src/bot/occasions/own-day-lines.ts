import type { Account, AccountEvent } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatDay } from '../words/format-day.ts'

const LISTED = 5

/** What an account has of its own days, each on a line: what it counts from, then its events to come. Source: TCH-1. */
export function ownDayLines(
  { words, locale, today }: Ask,
  { foundedOn, contractOn }: Pick<Account, 'foundedOn' | 'contractOn'>,
  events: readonly AccountEvent[],
): readonly string[] {
  const w = words.occasions
  return [
    ...(foundedOn === undefined ? [] : [w.founded(formatDay(locale, foundedOn, today))]),
    ...(contractOn === undefined ? [] : [w.contract(formatDay(locale, contractOn, today))]),
    ...events.slice(0, LISTED).map(({ name, on }) => w.event(name, formatDay(locale, on, today))),
  ]
}
