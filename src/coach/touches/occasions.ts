import { addDays, type Day, partsOf } from '../day.ts'
import { OCCASIONS, type Occasion, type OccasionId } from './occasion-data.ts'
import { daysByRule } from './occasion-days.ts'
import type { OccasionRule } from './occasions/row.ts'

/**
 * How sure a day is: worked out by a rule that everybody keeps, give or take a day until the moon is sighted, published
 * once and looked up, or told by somebody who knows.
 */
export type Confidence = 'exact' | 'plus-minus-1' | 'curated' | 'told'

/**
 * A day on which an occasion falls. `until` is the last day of one that lasts several, or of a window in which it may
 * fall: the second for `plus-minus-1` alone, whose day is to be confirmed before it is greeted. `expected` is the day
 * that a told one stands for; reminders are known by it, so that they move and do not come twice.
 */
export type OccasionOn = Readonly<{
  occasion: Occasion
  on: Day
  until?: Day
  confidence: Confidence
  expected?: Day
}>

/** Where the moon is sighted, the day is mostly the same or the next one. Source: observed days of 2020 to 2026. */
const SIGHTING_DAYS = 1

const byId: ReadonlyMap<string, Occasion> = new Map(OCCASIONS.map((occasion) => [occasion.id, occasion]))

/** A year of occasions never changes, and every member's plan asks for the same one. */
const byYear = new Map<number, readonly OccasionOn[]>()

/** The occasion with this id; `undefined` when we know none. */
export function findOccasion(id: string): Occasion | undefined {
  return byId.get(id)
}

/**
 * The days from `from` to `to`, both included, on which these occasions begin: by day, then in the order of `OCCASIONS`.
 * Ids that we do not know are passed over, and so are years after a table's last: see `datesNeeded`. Solemn ones are
 * here too: see `tone`.
 */
export function occasionsBetween(ids: readonly string[], from: Day, to: Day): readonly OccasionOn[] {
  const found: OccasionOn[] = []
  for (let year = partsOf(from).year; year <= partsOf(to).year; year += 1) {
    for (const occasion of occasionsOf(year))
      if (occasion.on >= from && occasion.on <= to) found.push(occasion)
  }
  // Everything may be asked for, and on most days nothing is near.
  if (found.length === 0) return found
  const wanted = new Set(ids)
  return found.filter(({ occasion }) => wanted.has(occasion.id))
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

/** Whether an occasion begins at sunset on the day before the one that is named. Source: etiquette table, jewish-sunset. */
export function startsAtSunset({ rule }: Pick<Occasion, 'rule'>): boolean {
  return rule.kind === 'hebrew' || rule.kind === 'umm-al-qura'
}

/** How sure the days of an occasion are. */
export function confidenceOf({ rule }: Readonly<{ rule: OccasionRule }>): Exclude<Confidence, 'told'> {
  if (rule.kind === 'umm-al-qura') return 'plus-minus-1'
  if (rule.kind === 'table') return 'curated'
  return rule.kind === 'relative' ? confidenceOf({ rule: ruleOf(rule.to) }) : 'exact'
}

function occasionsOf(year: number): readonly OccasionOn[] {
  const known = byYear.get(year)
  if (known !== undefined) return known
  const found = OCCASIONS.flatMap((occasion: Occasion) =>
    daysByRule(year, occasion.rule, ruleOf).map((on) => toOccasionOn(occasion, on)),
  )
  // The sort is stable, so occasions of one day stay in the order of the table.
  const ordered = found.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  byYear.set(year, ordered)
  return ordered
}

function toOccasionOn(occasion: Occasion, on: Day): OccasionOn {
  const confidence = confidenceOf(occasion)
  const more = confidence === 'plus-minus-1' ? SIGHTING_DAYS : (occasion.lastsDays ?? 1) - 1
  return { occasion, on, ...(more > 0 && { until: addDays(on, more) }), confidence }
}

function ruleOf(id: string): OccasionRule {
  const occasion = byId.get(id)
  if (occasion === undefined) throw new Error(`No occasion ${id} to count from`)
  return occasion.rule
}
