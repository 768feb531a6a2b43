import { holidaysKnownUntil, partsOf } from '../../coach/index.ts'
import type { StoredMember } from '../../store/index.ts'
import type { Words } from '../words/index.ts'

/** Whose public holidays are days off, whether she chose them, and how far we know them. */
export function holidaysLine(
  words: Words,
  { member, settings }: Pick<StoredMember, 'member' | 'settings'>,
): string {
  const w = words.settings
  const { holidays } = member
  if (holidays === undefined) return w.lineNoHolidays
  const country = words.terms.holidays[holidays]
  const told = settings.holidays === undefined ? w.lineZoneHolidays(country) : w.lineHolidays(country)
  const until = holidaysKnownUntil(holidays)
  return until === undefined ? told : w.withKnown(told, partsOf(until).year)
}
