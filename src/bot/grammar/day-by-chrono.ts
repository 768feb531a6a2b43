import { casual } from 'chrono-node'
import { casual as chinese } from 'chrono-node/zh/hans'
import type { Day } from '../../coach/index.ts'
import { weekdayOf } from '../../coach/index.ts'
import { type DayContext, findDate, findMonthDay } from './day-choices.ts'
import { hasHan } from './fold-text.ts'

type Parts = Readonly<{
  get(part: 'year' | 'month' | 'day' | 'weekday'): number | null
  isCertain(part: 'year' | 'month' | 'day' | 'weekday' | 'hour'): boolean
}>

/**
 * A day in the many other ways that chrono knows (`Dec 1st, 2026`, `the 1st of December`). Taken only where the match
 * covers the whole phrase, holds a number, names the day itself and no hour, and the day exists: chrono reads
 * `下周五 20:00` in English as today, and `Fri 1 Dec` without looking whether that is a Friday.
 */
export function findDayByChrono(text: string, context: DayContext): Day | undefined {
  if (text.length > 60 || !/[\d一二三四五六七八九十]/.test(text)) return undefined
  const parser = hasHan(text) ? chinese : casual
  const reference = { instant: new Date(`${context.today}T12:00:00Z`), timezone: 0 }
  const found = parser.parse(text, reference, { forwardDate: context.prefer !== 'past' })
  const [match] = found
  if (!match || found.length > 1 || match.end || match.text.length !== text.length) return undefined
  return dayFrom(match.start, context)
}

/** Reads the parts themselves: chrono's own `date()` passes through the zone of this machine. */
function dayFrom(parts: Parts, context: DayContext): Day | undefined {
  if (!parts.isCertain('day') || parts.isCertain('hour')) return undefined
  const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0]
  const found = parts.isCertain('year') ? findDate(year, month, day) : findMonthDay(month, day, context)
  const mismatch = parts.isCertain('weekday') && found && weekdayOf(found) % 7 !== parts.get('weekday')
  return mismatch ? undefined : found
}
