import { dayIn } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatDay } from '../words/format-day.ts'
import type { Ended } from './file.ts'
import { subjectName } from './subject-name.ts'

/** How the last reminders of a person ended, newest first: done with what was done, put off, skipped, stopped. Source: TCH-8. */
export function endedLines(ask: Ask, ended: readonly Ended[]): readonly string[] {
  return ended.map((one) => endedLine(ask, one))
}

function endedLine(ask: Ask, one: Ended): string {
  const { words, locale, today, member } = ask
  const { endedAt, planned } = one.reminder
  const day = formatDay(locale, dayIn(member.zone, endedAt), today)
  const end = endOf(ask, one)
  const said = one.by === undefined ? end : words.contacts.endBy(end, one.by)
  return words.contacts.endLine(day, subjectName(ask, planned), said)
}

function endOf({ words, locale, today }: Ask, { reminder }: Ended): string {
  const w = words.contacts.endWords
  const { state, line, snoozedTo } = reminder
  switch (state) {
    case 'done':
      return line === undefined ? w.done : w.doneLine(line)
    case 'snoozed':
      return snoozedTo === undefined ? w.cancelled : w.snoozed(formatDay(locale, snoozedTo, today))
    case 'skipped':
      return w.skipped
    case 'stopped':
      return w.stopped
    case 'open':
    case 'cancelled':
      return w.cancelled
  }
}
