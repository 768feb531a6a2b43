import type { Locale, OwnOccasion } from '../../coach/index.ts'
import { findEnglishDate } from './english-date.ts'
import { foldText } from './fold-text.ts'
import { findHanNumber } from './han-number.ts'
import { findBirthday } from './read-birthday.ts'
import { findWeekday } from './weekday-names.ts'

/** A day that is told by a rule, so that it falls on another date each year. */
export type DayRule = Extract<OwnOccasion['rule'], { kind: 'lunar' | 'nth-weekday' }>

const NTH = new Map(
  ['first|1st|一|1', 'second|2nd|二|2', 'third|3rd|三|3', 'fourth|4th|四|4'].flatMap(toPairs),
)
const ENGLISH = /^(?:the )?([1-4a-z]+) ([a-z]+) (?:of|in) (?:every |each )?([a-z]+)$/
const CHINESE = /^(.{1,2})月的?第([一二三四1-4])个?((?:周|星期|礼拜).)$/

/**
 * A day by a lunar calendar, `农历八月十五`, `lunar:8-15`, `Korean lunar:8-15`, or by its weekday, `2nd fri of may`,
 * `5月第二个周五`; `undefined` for every other phrase, for a leap month and where a year is told.
 */
export function findDayRule(text: string, locale: Locale): DayRule | undefined {
  return findNthWeekday(foldText(text)) ?? findLunar(text, locale)
}

function findLunar(text: string, locale: Locale): DayRule | undefined {
  const told = findBirthday(text, locale)
  if (told?.calendar !== 'lunar' || told.leap || told.year !== undefined) return undefined
  const { month, day, lunarCalendar = 'chinese' } = told
  return { kind: 'lunar', calendar: lunarCalendar, month, day }
}

function findNthWeekday(phrase: string): DayRule | undefined {
  const english = ENGLISH.exec(phrase)
  const chinese = CHINESE.exec(phrase.replaceAll(' ', ''))
  const [nthText = '', weekdayText = '', monthText = ''] = english
    ? english.slice(1)
    : [chinese?.[2], chinese?.[3], chinese?.[1]]
  const nth = NTH.get(nthText)
  const weekday = findWeekday(weekdayText)
  const month = monthOf(monthText)
  if (nth === undefined || weekday === undefined || month === undefined) return undefined
  return { kind: 'nth-weekday', month, weekday, nth }
}

/** A month alone, by its English name or its Chinese number. */
function monthOf(text: string): number | undefined {
  const month = findEnglishDate(text)?.month ?? findHanNumber(text) ?? 0
  return month >= 1 && month <= 12 ? month : undefined
}

function toPairs(names: string, i: number): readonly (readonly [string, number])[] {
  return names.split('|').map((name) => [name, i + 1] as const)
}
