import { parseDay } from '../../coach/index.ts'
import type { OptionKey } from './option-keys.ts'
import { findAmount } from './read-amount.ts'
import { findBirthday } from './read-birthday.ts'
import { findDay } from './read-day.ts'
import { findFestivals } from './read-festivals.ts'
import { findMoment } from './read-moment.ts'

/** Whether a phrase reads as something depends on no date in particular; a leap year lets 29 February through. */
const ANY_DAY = { today: parseDay('2024-01-01'), locale: 'zh' } as const

const isDay = (text: string): boolean => findDay(text, ANY_DAY) !== undefined
const STRETCHES: Partial<Readonly<Record<OptionKey, (text: string) => boolean>>> = {
  by: isDay,
  on: isDay,
  decision: isDay,
  founded: isDay,
  contract: isDay,
  at: (text) => isDay(text) || findMoment(text, ANY_DAY) !== undefined,
  birthday: (text) => findBirthday(text, 'zh') !== undefined,
  festivals: (text) => findFestivals(text) !== undefined,
  amount: (text) => findAmount(text, 'CNY') !== undefined,
}

/** Whether words of several parts are one value of this option: `in 2 weeks`, `tomorrow 10:00`, `15 Aug`, `3m EUR`. */
export function canStretch(key: OptionKey, text: string): boolean {
  return STRETCHES[key]?.(text) ?? false
}
