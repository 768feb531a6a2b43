import { addDays, type Day, dayOf, partsOf, weekdayOf } from '../day.ts'
import { orthodoxEaster, westernEaster } from './easter.ts'
import { hebrewDays } from './hebrew.ts'
import { lunarToDay } from './lunar.ts'
import type { OccasionRule } from './occasions/row.ts'
import { solarTermDay } from './solar-term.ts'
import { ummAlQuraDays } from './umm-al-qura.ts'

type NthWeekday = Extract<OccasionRule, { kind: 'nth-weekday' }>
type LunarRule = Extract<OccasionRule, { kind: 'lunar' }>
type RelativeRule = Extract<OccasionRule, { kind: 'relative' }>

/** Gives the rule of another occasion, to count from. */
export type RuleOf = (id: string) => OccasionRule

/**
 * The days that a rule gives in one Gregorian year, earliest first: lunar and Islamic ones may fall twice or never, and
 * a table holds none after its last year.
 */
export function daysByRule(year: number, rule: OccasionRule, ruleOf: RuleOf): readonly Day[] {
  switch (rule.kind) {
    case 'solar':
      return [dayOf(year, rule.month, rule.day)]
    case 'nth-weekday':
      return [nthWeekday(year, rule)]
    case 'day-of-year':
      return [addDays(dayOf(year, 1, 1), rule.day - 1)]
    case 'lunar':
      return lunarDays(year, rule)
    case 'solar-term':
      return [solarTermDay(year, rule.term)]
    case 'easter':
      return [rule.tradition === 'western' ? westernEaster(year) : orthodoxEaster(year)]
    case 'hebrew':
      return hebrewDays(year, rule)
    case 'umm-al-qura':
      return ummAlQuraDays(year, rule)
    case 'table':
      return rule.days.filter((day) => partsOf(day).year === year)
    case 'relative':
      return relativeDays(year, rule, ruleOf)
  }
}

function nthWeekday(year: number, { month, weekday, nth }: NthWeekday): Day {
  const first = dayOf(year, month, 1)
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}

function lunarDays(year: number, { month, day, calendar }: LunarRule): readonly Day[] {
  return [year - 1, year]
    .map((lunarYear) => lunarToDay({ year: lunarYear, month, day, leap: false }, calendar))
    .filter((on) => partsOf(on).year === year)
}

function relativeDays(year: number, { to, offset }: RelativeRule, ruleOf: RuleOf): readonly Day[] {
  return [year - 1, year, year + 1]
    .flatMap((near) => daysByRule(near, ruleOf(to), ruleOf))
    .map((day) => addDays(day, offset))
    .filter((day) => partsOf(day).year === year)
}
