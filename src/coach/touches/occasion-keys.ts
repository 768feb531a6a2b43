import type { Account } from '../account.ts'
import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  daysInMonth,
  partsOf,
  type Weekday,
  weekdayOf,
} from '../day.ts'
import type { WorkWeek } from '../holidays/work-week.ts'
import { budgetReminderOn } from './account-days.ts'
import { LONGEST_ANNIVERSARY_LEAD } from './anniversaries.ts'
import { lookBackOn } from './contact-news.ts'
import type { AccountEvent, ContactNews } from './occasion-file.ts'
import { EVENT_LEADS, newsWindow, occasionWindow, withLead, zonedWindow } from './occasion-window.ts'
import { CATCH_UP_DAYS, type DayWindow } from './plan-window.ts'

/** A stretch of keys, both ends included. */
export type KeyRange = Readonly<{ from: string; to: string }>

/** To be raised when a key, or what stands beside it, is written differently: every stored one is then made anew. */
export const DAY_KEYS_VERSION = 1

/** Any year will do where only month and day are wanted. */
const SOME_YEAR = 2024

/** The keys under which planning finds an account: its yearly days, without their year. */
export function accountDayKeys({
  foundedOn,
  contractOn,
  budgetStartMonth,
}: Pick<Account, 'foundedOn' | 'contractOn' | 'budgetStartMonth'>): readonly string[] {
  const budgetOn =
    budgetStartMonth === undefined ? undefined : budgetReminderOn(dayOf(SOME_YEAR, budgetStartMonth, 1))
  const keys = [foundedOn, contractOn, budgetOn].flatMap((day) => (day === undefined ? [] : [yearlyKey(day)]))
  return [...new Set(keys)]
}

/** The key under which planning finds a customer's event. */
export function eventKey({ on }: Pick<AccountEvent, 'on'>): string {
  return `day|${on}`
}

/** The keys under which planning finds news: its day, and the one on which somebody asks how it went on. */
export function newsKeys(news: Pick<ContactNews, 'event' | 'on'>): readonly string[] {
  return [`news|${news.on}`, `news|${lookBackOn(news)}`]
}

/** The key under which planning finds whoever is greeted every week; a zone of her own moves her day. */
export function weeklyKey(weekday: Weekday, zone?: string): string {
  return keyOfWeek(zone === undefined ? 'near' : 'far', weekday)
}

function keyOfWeek(where: 'near' | 'far', weekday: Weekday): string {
  return `week|${where}|${weekday}`
}

/**
 * Where the keys lie of everything that may have a reminder from `from` to `to`, or one shortly before `from` and its day
 * still to come. They may hold more than is due, and never miss anything.
 */
export function occasionKeyRanges(from: Day, to: Day, week: WorkWeek): readonly KeyRange[] {
  const window = occasionWindow(from, to, week)
  const events = withLead(window, Math.max(...EVENT_LEADS))
  const news = newsWindow(window, week)
  return [
    ...yearlyRanges(withLead(window, LONGEST_ANNIVERSARY_LEAD)),
    ...budgetRanges(window.from),
    { from: `day|${events.from}`, to: `day|${events.to}` },
    { from: `news|${news.from}`, to: `news|${news.to}` },
    ...weeklyRanges(window, 'near'),
    ...weeklyRanges(zonedWindow(window), 'far'),
  ]
}

function yearlyKey(day: Day): string {
  return `year|${day.slice('YYYY-'.length)}`
}

/** Two stretches where the window crosses the turn of a year. */
function yearlyRanges({ from, to }: DayWindow): readonly KeyRange[] {
  const [first, last] = [yearlyKey(from), endKey(to)]
  const [begin, end] = ['year|01-01', 'year|12-31']
  const years = partsOf(to).year - partsOf(from).year
  if (years === 0) return [{ from: first, to: last }]
  if (years > 1 || first <= last) return [{ from: begin, to: end }]
  return [
    { from: first, to: end },
    { from: begin, to: last },
  ]
}

/** A budget year is to come for long after it was told of, which is on the first of a month. */
function budgetRanges(from: Day): readonly KeyRange[] {
  const { year, month } = partsOf(from)
  const first = dayOf(year, month, 1)
  if (first === from || first < addDays(from, -CATCH_UP_DAYS)) return []
  return [{ from: yearlyKey(first), to: yearlyKey(first) }]
}

/** Two stretches where the window crosses the turn of a week. */
function weeklyRanges({ from, to }: DayWindow, where: 'near' | 'far'): readonly KeyRange[] {
  const [monday, sunday] = [keyOfWeek(where, 1), keyOfWeek(where, 7)]
  if (daysBetween(from, to) >= 6) return [{ from: monday, to: sunday }]
  const [first, last] = [keyOfWeek(where, weekdayOf(from)), keyOfWeek(where, weekdayOf(to))]
  if (first <= last) return [{ from: first, to: last }]
  return [
    { from: first, to: sunday },
    { from: monday, to: last },
  ]
}

/** A month's last day stands for those that it does not have: 29 February in common years. */
function endKey(day: Day): string {
  const { year, month, day: date } = partsOf(day)
  return date === daysInMonth(year, month) ? `${yearlyKey(day).slice(0, -2)}31` : yearlyKey(day)
}
