import { dayIn, timeIn } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatDay } from '../words/format-day.ts'
import type { CallAbout } from './call-file.ts'

/** Day and time on the member's own clock. */
export function formatMoment({ words, member, locale, today }: Ask, at: Date): string {
  const day = formatDay(locale, dayIn(member.zone, at), today)
  return words.calls.moment(day, timeIn(member.zone, at))
}

/** Whom a call is with: the person and the account, or the account alone. */
export function whoOf({ account, contact }: CallAbout): string {
  return contact === undefined ? account.name : `${contact.name} · ${account.name}`
}
