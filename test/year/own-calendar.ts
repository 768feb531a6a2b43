import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DayNumber, dateOf, numberOf } from './own-days.ts'

/** A day of a lunar calendar; `length` is that of its month, `leapMonth` the number of the leap month of its year. */
export type LunarLabel = Readonly<{
  month: number
  day: number
  leap: boolean
  length: number
  leapMonth: number | undefined
}>

/** What one civil day is called in every calendar that people keep days by. */
export type DayLabel = Readonly<{
  on: DayNumber
  year: number
  month: number
  day: number
  lunar: Readonly<Record<'chinese' | 'korean' | 'vietnamese', LunarLabel>>
  islamic: string
  hebrew: string
  /** Festivals that are looked up: solar terms, Diwali, Holi. */
  published: ReadonlySet<string>
}>

/** The days of a stretch, and on how many of them the built-in calendars contradict the published tables. */
export type OwnCalendar = Readonly<{ labels: readonly DayLabel[]; icuDiffers: number }>

type Months = readonly Readonly<{
  year: number
  month: number
  leap: boolean
  first: DayNumber
  length: number
}>[]

/**
 * Labels every day from one to the other. Lunar days are those of the published tables; ICU is asked as well, for the
 * Chinese and the Korean calendar, and overruled where it differs. Islamic and Hebrew days are ICU's.
 */
export function labelDays(folder: string, from: DayNumber, to: DayNumber): OwnCalendar {
  const tables = {
    chinese: readMonths(folder, 'chinese-months-1950-2100.csv', ''),
    korean: readMonths(folder, 'korea-vietnam-months-2000-2050.csv', 'korea'),
    vietnamese: readMonths(folder, 'korea-vietnam-months-2000-2050.csv', 'vietnam'),
  }
  const published = readPublished(folder)
  const icu = { chinese: reader('chinese'), dangi: reader('dangi') }
  const [islamic, hebrew] = [reader('islamic-umalqura'), reader('hebrew')]
  let icuDiffers = 0
  const labels: DayLabel[] = []
  for (let on = from; on <= to; on += 1) {
    const lunar = {
      chinese: lunarOn(tables.chinese, on),
      korean: lunarOn(tables.korean, on),
      vietnamese: lunarOn(tables.vietnamese, on),
    }
    if (icu.chinese(on) !== inWords(lunar.chinese) || icu.dangi(on) !== inWords(lunar.korean)) icuDiffers += 1
    labels.push({
      on,
      ...dateOf(on),
      lunar,
      islamic: islamic(on),
      hebrew: hebrew(on),
      published: published.get(on) ?? new Set(),
    })
  }
  return { labels, icuDiffers }
}

function inWords({ month, leap, day }: LunarLabel): string {
  return `${month}${leap ? 'bis' : ''} ${day}`
}

function reader(calendar: string): (on: DayNumber) => string {
  const month = calendar === 'hebrew' ? 'long' : 'numeric'
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { timeZone: 'UTC', month, day: 'numeric' })
  return (on) => {
    const parts = format.formatToParts(on * 86_400_000)
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
    return `${part('month')} ${part('day')}`
  }
}

function readRows(folder: string, file: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n').slice(1)
  return lines.map((line) =>
    (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).map((cell) => cell.replace(/,$/, '')),
  )
}

function readMonths(folder: string, file: string, calendar: string): Months {
  return readRows(folder, file)
    .map((row) => (calendar === '' ? row : row[0]?.startsWith(calendar) ? row.slice(1) : []))
    .filter((row) => row.length > 4)
    .map(([year, month, leap, first = '', length]) => ({
      year: Number(year),
      month: Number(month),
      leap: leap === '1',
      first: numberOf(first),
      length: Number(length),
    }))
}

function lunarOn(months: Months, on: DayNumber): LunarLabel {
  const month = months.findLast(({ first }) => first <= on)
  if (month === undefined || on >= month.first + month.length)
    throw new Error(`no lunar month holds day ${on}`)
  const leapMonth = months.find(({ year, leap }) => leap && year === month.year)?.month
  return { month: month.month, leap: month.leap, length: month.length, day: on - month.first + 1, leapMonth }
}

const LOOKED_UP = ['dongzhi', 'qiufen', 'diwali', 'holi']

function readPublished(folder: string): ReadonlyMap<DayNumber, ReadonlySet<string>> {
  const days = new Map<DayNumber, Set<string>>()
  const add = (id = '', day = '') => {
    if (!LOOKED_UP.includes(id)) return
    const on = numberOf(day)
    days.set(on, (days.get(on) ?? new Set()).add(id))
  }
  for (const row of readRows(folder, 'hindu-2020-2040.csv')) add(row[1], row[3])
  for (const row of readRows(folder, 'lunar-festivals-2020-2040.csv')) add(row[1], row[6])
  return days
}
