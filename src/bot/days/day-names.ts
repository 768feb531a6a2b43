import {
  confidenceOf,
  type Day,
  findOccasion,
  type Locale,
  OCCASIONS,
  type ToldDay,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { Choice } from '../grammar/read-choice.ts'
import { formatDay } from '../words/format-day.ts'

/** The festivals whose day somebody may tell, with what they are called. */
export const TELLABLE: readonly Choice<string>[] = OCCASIONS.filter(
  (occasion) => confidenceOf(occasion) !== 'exact',
).map(({ id, names }) => ({ id, names: [names.en, names.zh] }))

/** What a festival is called. */
export function nameOf(locale: Locale, occasionId: string): string {
  return findOccasion(occasionId)?.names[locale] ?? occasionId
}

/** For whom a told day holds. */
export function placeOf({ words }: Pick<Ask, 'words'>, { zone }: Pick<ToldDay, 'zone'>): string {
  return zone === undefined ? words.days.forAll : words.days.forZone(zone)
}

/** A day as the member writes it. */
export function dayText({ locale, today }: Pick<Ask, 'locale' | 'today'>, day: Day): string {
  return formatDay(locale, day, today)
}
