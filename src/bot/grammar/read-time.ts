import { Problem, type Span } from '../../coach/index.ts'
import { foldText } from './fold-text.ts'
import { findHanNumber } from './han-number.ts'

const AFTERNOON = ['下午', '傍晚', '晚上', '晚', '夜里']
const CHINESE =
  /^(凌晨|早上|早晨|清晨|上午|早|中午|下午|傍晚|晚上|晚|夜里)? ?([\d零一二两三四五六七八九十]{1,3})(?:点|时)(?:钟|整)?(半|一刻|三刻|[\d零〇一二三四五六七八九十]{1,3}分?)?$/
const ENGLISH = /^(?:at )?(\d{1,2})(?::(\d{2}))? ?(am|pm|a\.m\.|p\.m\.)?$/
const CHINESE_CLOCK = /^(凌晨|早上|早晨|清晨|上午|早|中午|下午|傍晚|晚上|晚|夜里) ?(\d{1,2}):(\d{2})$/
const NAMED: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['中午', '12:00'],
  ['正午', '12:00'],
])
const MINUTES: ReadonlyMap<string, number> = new Map([
  ['半', 30],
  ['一刻', 15],
  ['三刻', 45],
])

/**
 * A time of day as `HH:MM`: `8:30`, `08:30`, `3pm`, `8点半`, `下午3点`, `晚上八点一刻`, `noon`; a bare hour (`8`) is on the
 * clock of 24 hours.
 *
 * @throws Problem `bad-time`
 */
export function readTime(text: string, span?: Span): string {
  const time = findTime(text) ?? bareHour(foldText(text))
  if (time !== undefined) return time
  throw new Problem({ code: 'bad-time', text: text.trim(), ...(span && { at: span }) })
}

/** The same without bare hours, `undefined` where there is no time to read. */
export function findTime(text: string): string | undefined {
  const phrase = foldText(text)
  return (
    NAMED.get(phrase.replace(/^at /, '')) ??
    englishTime(phrase) ??
    chineseClock(phrase) ??
    chineseTime(phrase)
  )
}

function bareHour(phrase: string): string | undefined {
  return /^\d{1,2}$/.test(phrase) ? clock(Number(phrase), 0) : undefined
}

function englishTime(phrase: string): string | undefined {
  const found = ENGLISH.exec(phrase)
  if (!found || (found[2] === undefined && found[3] === undefined)) return undefined
  const [hour, minute, half] = [Number(found[1]), Number(found[2] ?? 0), found[3]?.charAt(0)]
  if (half === undefined) return clock(hour, minute)
  if (hour < 1 || hour > 12) return undefined
  return clock((hour % 12) + (half === 'p' ? 12 : 0), minute)
}

function chineseClock(phrase: string): string | undefined {
  const found = CHINESE_CLOCK.exec(phrase)
  return found ? partOfDay(found[1] ?? '', Number(found[2]), Number(found[3])) : undefined
}

function chineseTime(phrase: string): string | undefined {
  const found = CHINESE.exec(phrase)
  if (!found) return undefined
  const hour = findHanNumber(found[2] ?? '')
  const minute = minutes(found[3] ?? '')
  if (hour === undefined || minute === undefined) return undefined
  return partOfDay(found[1] ?? '', hour, minute)
}

function minutes(text: string): number | undefined {
  return text === '' ? 0 : (MINUTES.get(text) ?? findHanNumber(text.replace(/分$/, '')))
}

/** `晚上12点` is refused: one means midnight today, another the midnight before. */
function partOfDay(part: string, hour: number, minute: number): string | undefined {
  if (part === '中午') return aroundNoon(hour, minute)
  if (!AFTERNOON.includes(part)) return part === '' || hour <= 12 ? clock(hour, minute) : undefined
  if (hour === 12) return part === '下午' ? clock(12, minute) : undefined
  return clock(hour > 12 ? hour : hour + 12, minute)
}

function aroundNoon(hour: number, minute: number): string | undefined {
  if (hour === 11 || hour === 12) return clock(hour, minute)
  return hour === 1 || hour === 2 ? clock(hour + 12, minute) : undefined
}

function clock(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
