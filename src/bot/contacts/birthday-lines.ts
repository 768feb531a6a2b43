import { type Birthday, type BirthdayOn, nextBirthdays } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatBirthday } from '../words/format-birthday.ts'
import { formatDay } from '../words/format-day.ts'

/** The birthday as told, and when it is kept next. */
export function birthdayLine(ask: Ask, birthday: Birthday): string {
  const [next] = nextBirthdays(birthday, ask.today, 1)
  const told = formatBirthday(ask.locale, birthday)
  const { contacts } = ask.words
  return next === undefined
    ? contacts.pair(contacts.labels.birthday, told)
    : contacts.birthday(told, keptOn(ask, next))
}

/** The next three days on which a birthday is kept, for checking what was typed. Source: TCH-5. */
export function birthdayCheck(ask: Ask, birthday: Birthday): readonly string[] {
  const told = ask.words.contacts.checkBirthday(formatBirthday(ask.locale, birthday))
  return [told, ...nextBirthdays(birthday, ask.today).map((kept) => keptOn(ask, kept))]
}

/** A day, and what it stands in for where the year has no such date. */
function keptOn({ words, locale, today }: Ask, { on, observed }: BirthdayOn): string {
  const day = formatDay(locale, on, today)
  return observed === undefined ? day : words.contacts.observed[observed](day)
}
