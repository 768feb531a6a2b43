import { type Assessment, compareValues, countMarks, type Day, dayIn, partsOf } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { PathPoint } from '../pictures/path-chart.ts'
import { formatDay } from '../words/format-day.ts'

/**
 * The days on which a deal's value moved, oldest first, in the days of whoever asks; of several values on one day the
 * last counts. The first assessment is always among them.
 */
export function pathPoints(ask: Ask, history: readonly Assessment[]): readonly PathPoint[] {
  const byDay = new Map<Day, PathPoint>()
  for (const { at, marks } of history) {
    const on = dayIn(ask.member.zone, at)
    byDay.set(on, { on, label: formatDay(ask.locale, on, ask.today), value: countMarks(marks) })
  }
  return [...byDay.values()].filter((point, i, all) => {
    const before = all[i - 1]
    return before === undefined || compareValues(before.value, point.value) !== 0
  })
}

/** A day as short as it goes, for the foot of a chart: `3 Nov`, `11月3日`. */
export function shortDay({ locale }: Ask, day: Day): string {
  const { month, day: date } = partsOf(day)
  return locale === 'zh' ? `${month}月${date}日` : `${date} ${MONTHS[month - 1] ?? ''}`
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
