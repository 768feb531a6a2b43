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
import { remembering } from '../remembered.ts'
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

/**
 * The keys under which planning finds an account: its yearly days, without their year. An anniversary is found by the last
 * digit of its year too, since only round ones are told of long before.
 */
export function accountDayKeys({
  foundedOn,
  contractOn,
  budgetStartMonth,
}: Pick<Account, 'foundedOn' | 'contractOn' | 'budgetStartMonth'>): readonly string[] {
  const since = [foundedOn, contractOn].flatMap((day) => day ?? [])
  const budgetOn =
    budgetStartMonth === undefined ? undefined : budgetReminderOn(dayOf(SOME_YEAR, budgetStartMonth, 1))
  const keys = [
    ...[...since, ...(budgetOn === undefined ? [] : [budgetOn])].map((day) => `${YEARLY}${dateOf(day)}`),
    ...since.map((day) => `${roundBy(partsOf(day).year)}${dateOf(day)}`),
  ]
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
  const asked = `${from}|${to}|${week.workingDays.join()}|${week.holidays ?? ''}`
  return remembered(asked, () => listRanges(from, to, week))
}

// Everybody's day is planned over the same few windows.
const remembered = remembering<readonly KeyRange[]>(50)

function listRanges(from: Day, to: Day, week: WorkWeek): readonly KeyRange[] {
  const window = occasionWindow(from, to, week)
  const events = withLead(window, Math.max(...EVENT_LEADS))
  const news = newsWindow(window, week)
  return [
    ...yearlyRanges(window),
    ...roundRanges(withLead(window, LONGEST_ANNIVERSARY_LEAD)),
    ...budgetRanges(window.from),
    { from: `day|${events.from}`, to: `day|${events.to}` },
    { from: `news|${news.from}`, to: `news|${news.to}` },
    ...weeklyRanges(window, 'near'),
    ...weeklyRanges(zonedWindow(window), 'far'),
  ]
}

const YEARLY = 'year|'

/** Years whose last digits are the same are whole tens of years apart. */
function roundBy(year: number): string {
  return `round|${year % 10}|`
}

function dateOf(day: Day): string {
  return day.slice('YYYY-'.length)
}

/** One stretch for each calendar year. */
function yearlyRanges(window: DayWindow): readonly KeyRange[] {
  return yearsOf(window).map(({ from, to }) => datesIn(YEARLY, from, to))
}

/** Those of five years, and of whole tens of them. */
function roundRanges(window: DayWindow): readonly KeyRange[] {
  return yearsOf(window).flatMap(({ year, from, to }) =>
    [year, year - 5].map((since) => datesIn(roundBy(since), from, to)),
  )
}

function datesIn(prefix: string, from: Day, to: Day): KeyRange {
  return { from: `${prefix}${dateOf(from)}`, to: `${prefix}${lastDateOf(to)}` }
}

/** The window cut at every turn of a year. */
function yearsOf({ from, to }: DayWindow): readonly (DayWindow & Readonly<{ year: number }>)[] {
  const [first, last] = [partsOf(from).year, partsOf(to).year]
  return Array.from({ length: last - first + 1 }, (_, n) => first + n).map((year) => ({
    year,
    from: year === first ? from : dayOf(year, 1, 1),
    to: year === last ? to : dayOf(year, 12, 31),
  }))
}

/** A budget year is to come for long after it was told of, which is on the first of a month. */
function budgetRanges(from: Day): readonly KeyRange[] {
  const { year, month } = partsOf(from)
  const first = dayOf(year, month, 1)
  if (first === from || first < addDays(from, -CATCH_UP_DAYS)) return []
  return [datesIn(YEARLY, first, first)]
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
function lastDateOf(day: Day): string {
  const { year, month, day: date } = partsOf(day)
  return date === daysInMonth(year, month) ? `${dateOf(day).slice(0, -2)}31` : dateOf(day)
}
