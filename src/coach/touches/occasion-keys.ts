import type { Account } from '../account.ts'
import { type Day, dayOf, daysInMonth, partsOf, type Weekday } from '../day.ts'
import type { WorkWeek } from '../holidays/work-week.ts'
import { budgetReminderOn } from './account-days.ts'
import { lookBackOn } from './contact-news.ts'
import type { AccountEvent, ContactNews } from './occasion-file.ts'
import { newsWindow, occasionWindow } from './occasion-window.ts'
import type { DayWindow } from './plan-window.ts'

/** A stretch of keys, both ends included. */
export type KeyRange = Readonly<{ from: string; to: string }>

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

/** The key under which planning finds whoever is greeted every week. */
export function weeklyKey(weekday: Weekday): string {
  return `week|${weekday}`
}

/**
 * Where the keys lie of everything that may have a reminder from `from` to `to`: always five stretches, some of them
 * empty. They may hold more than is due, and never miss anything.
 */
export function occasionKeyRanges(from: Day, to: Day, week: WorkWeek): readonly KeyRange[] {
  const window = occasionWindow(from, to, week)
  const news = newsWindow(window)
  return [
    ...yearlyRanges(window),
    { from: `day|${window.from}`, to: `day|${window.to}` },
    { from: `news|${news.from}`, to: `news|${news.to}` },
    { from: 'week|1', to: 'week|7' },
  ]
}

function yearlyKey(day: Day): string {
  return `year|${day.slice('YYYY-'.length)}`
}

/** Two stretches where the window crosses the turn of a year, the second one empty where it does not. */
function yearlyRanges({ from, to }: DayWindow): readonly [KeyRange, KeyRange] {
  const [first, last] = [yearlyKey(from), endKey(to)]
  const [begin, end] = ['year|01-01', 'year|12-31']
  const years = partsOf(to).year - partsOf(from).year
  if (years === 0) return [{ from: first, to: last }, NONE]
  if (years > 1 || first <= last) return [{ from: begin, to: end }, NONE]
  return [
    { from: first, to: end },
    { from: begin, to: last },
  ]
}

const NONE: KeyRange = { from: 'year|1', to: 'year|0' }

/** A month's last day stands for those that it does not have: 29 February in common years. */
function endKey(day: Day): string {
  const { year, month, day: date } = partsOf(day)
  return date === daysInMonth(year, month) ? `${yearlyKey(day).slice(0, -2)}31` : yearlyKey(day)
}
