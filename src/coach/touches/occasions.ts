import { addDays, type Day, dayOf, partsOf, weekdayOf } from '../day.ts'
import { orthodoxEaster, westernEaster } from './easter.ts'
import { lunarToDay } from './lunar.ts'
import { OCCASIONS, type Occasion, type OccasionId, type OccasionRule } from './occasion-data.ts'
import { solarTermDay } from './solar-term.ts'

/** A day on which an occasion falls. */
export type OccasionOn = Readonly<{ occasion: Occasion; on: Day }>

type NthWeekday = Extract<OccasionRule, { kind: 'nth-weekday' }>

const byId: ReadonlyMap<string, Occasion> = new Map(OCCASIONS.map((occasion) => [occasion.id, occasion]))

/** A year of occasions never changes, and every member's plan asks for the same one. */
const byYear = new Map<number, readonly OccasionOn[]>()

/** The occasion with this id; `undefined` when we know none. */
export function findOccasion(id: string): Occasion | undefined {
  return byId.get(id)
}

/**
 * The days from `from` to `to`, both included, on which these occasions fall: by day, then in the order of `OCCASIONS`.
 * Ids that we do not know are passed over. Solemn ones are here too: see `tone`.
 */
export function occasionsBetween(ids: readonly string[], from: Day, to: Day): readonly OccasionOn[] {
  const wanted = new Set(ids)
  const found: OccasionOn[] = []
  for (let year = partsOf(from).year; year <= partsOf(to).year; year += 1) {
    found.push(
      ...occasionsOf(year).filter(({ on, occasion }) => on >= from && on <= to && wanted.has(occasion.id)),
    )
  }
  return found
}

/**
 * The single occasions behind what a contact keeps, each once, in the order of `OCCASIONS`: set names are opened, words
 * that we do not know are passed over.
 */
export function expandKeeps(keeps: readonly string[]): readonly OccasionId[] {
  return OCCASIONS.filter((occasion) => keepsOccasion(keeps, occasion)).map(({ id }) => id)
}

/** Whether somebody who keeps these ids and sets keeps this occasion. */
export function keepsOccasion(keeps: readonly string[], occasion: Occasion): boolean {
  return keeps.includes(occasion.id) || occasion.sets.some((set) => keeps.includes(set))
}

function occasionsOf(year: number): readonly OccasionOn[] {
  const known = byYear.get(year)
  if (known !== undefined) return known
  const found = OCCASIONS.flatMap((occasion) => daysIn(year, occasion.rule).map((on) => ({ occasion, on })))
  // The sort is stable, so occasions of one day stay in the order of the table.
  const ordered = found.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  byYear.set(year, ordered)
  return ordered
}

/** The days in one Gregorian year: lunar ones may fall twice or never. */
function daysIn(year: number, rule: OccasionRule): readonly Day[] {
  switch (rule.kind) {
    case 'solar':
      return [dayOf(year, rule.month, rule.day)]
    case 'nth-weekday':
      return [nthWeekday(year, rule)]
    case 'solar-term':
      return [solarTermDay(year, rule.term)]
    case 'easter':
      return [rule.tradition === 'western' ? westernEaster(year) : orthodoxEaster(year)]
    case 'lunar':
      return [year - 1, year]
        .map((lunarYear) => lunarToDay({ year: lunarYear, month: rule.month, day: rule.day, leap: false }))
        .filter((day) => partsOf(day).year === year)
    case 'relative':
      return [year - 1, year, year + 1]
        .flatMap((near) => daysIn(near, ruleOf(rule.to)))
        .map((day) => addDays(day, rule.offset))
        .filter((day) => partsOf(day).year === year)
  }
}

function ruleOf(id: string): OccasionRule {
  const occasion = byId.get(id)
  if (occasion === undefined) throw new Error(`No occasion ${id} to count from`)
  return occasion.rule
}

function nthWeekday(year: number, { month, weekday, nth }: NthWeekday): Day {
  const first = dayOf(year, month, 1)
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}
