import { type Day, Problem, type Span } from '../../coach/index.ts'
import { findDayByChrono } from './day-by-chrono.ts'
import { findChineseDay } from './day-chinese.ts'
import type { DayContext } from './day-choices.ts'
import { findEnglishDay } from './day-english.ts'
import { findNumericDay } from './day-numbers.ts'
import { foldText, hasHan } from './fold-text.ts'

/**
 * The day a person means: `2026-12-01`, `today`, `fri`, `in 2 weeks`, `31/12`, `12月1日`, `下周三`, `月底` … A day without
 * a year is the next one on or after today, or the last one with `prefer: 'past'`. Never with a time of day.
 *
 * @throws Problem `bad-day` when the phrase is no day, does not exist, or could be two days (`1/12` in English)
 */
export function readDay(text: string, context: DayContext & Readonly<{ span?: Span }>): Day {
  const day = findDay(text, context)
  if (day) return day
  throw new Problem({ code: 'bad-day', text: text.trim(), ...(context.span && { at: context.span }) })
}

/** The same, `undefined` where there is no day to read. */
export function findDay(text: string, context: DayContext): Day | undefined {
  const phrase = foldText(text)
  if (phrase === '') return undefined
  if (/^[\d./-]+$/.test(phrase)) return findNumericDay(phrase, context)
  const named = hasHan(phrase) ? findChineseDay(phrase, context) : findEnglishDay(phrase, context)
  return named ?? findDayByChrono(phrase, context)
}
