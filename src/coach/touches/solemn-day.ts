import { addDays, type Day } from '../day.ts'
import { canCongratulate } from './etiquette.ts'
import type { Occasion } from './occasion-data.ts'
import { expandKeeps, occasionsBetween } from './occasions.ts'

/** No solemn occasion lasts longer. */
const LONGEST_DAYS = 10

/**
 * The occasion on `day` that somebody who keeps these ids and sets mourns or atones on, so that nobody congratulates her on
 * anything; `undefined` on other days. Where the day may fall on two, both are solemn. Source: TCH-2.
 */
export function solemnOn(keeps: readonly string[], day: Day): Occasion | undefined {
  const around = occasionsBetween(expandKeeps(keeps), addDays(day, -LONGEST_DAYS), day)
  return around.find(({ on, until = on, occasion }) => until >= day && !canCongratulate(occasion))?.occasion
}
