import { addDays, type Day, daysBetween, partsOf } from '../day.ts'
import { findOccasion, type OccasionOn, occasionsBetween } from './occasions.ts'
import type { DayWindow } from './plan-window.ts'

/**
 * The day on which an occasion falls, as somebody confirmed or supplied it: for everybody, or only where clocks are set
 * by `zone`, because the moon is sighted in each country. Of several, the later in a list stands.
 */
export type ToldDay = Readonly<{ occasionId: string; on: Day; zone?: string }>

/** An occasion whose day in a Gregorian year nobody has published yet, as far as we know. */
export type DateNeeded = Readonly<{ occasionId: string; year: number }>

/** A told day stands for a day of ours up to so far away: another sighting, or another place’s custom. */
const MOVED_DAYS = 2

/** A told day without one of ours near it is believed where our table has ended. */
const YEAR_APART_DAYS = 180

/**
 * The days from `window.from` to `window.to` on which these occasions begin, with those that were told in place of ours;
 * by day. Days that follow from an exact rule are not moved, and neither is what was told for another zone.
 */
export function toldBetween(
  ids: readonly string[],
  window: DayWindow,
  { told, zone }: Readonly<{ told: readonly ToldDay[]; zone?: string | undefined }>,
): readonly OccasionOn[] {
  const believed = lastWords(told.filter((day) => ids.includes(day.occasionId) && isBelieved(day, zone)))
  if (believed.length === 0) return occasionsBetween(ids, window.from, window.to)
  const ours = occasionsBetween(ids, addDays(window.from, -MOVED_DAYS), addDays(window.to, MOVED_DAYS))
  const unmoved = ours.filter((found) => !believed.some((day) => isSame(day, found)))
  return [...unmoved, ...believed.flatMap(toOccasionOn)]
    .filter(({ on }) => on >= window.from && on <= window.to)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/** What an admin must be asked for: curated occasions without a day in a year that `window` touches, by year. */
export function datesNeeded(
  ids: readonly string[],
  window: DayWindow,
  told: readonly ToldDay[] = [],
): readonly DateNeeded[] {
  const needed: DateNeeded[] = []
  for (let year = partsOf(window.from).year; year <= partsOf(window.to).year; year += 1) {
    for (const occasionId of ids) {
      const rule = findOccasion(occasionId)?.rule
      if (rule?.kind !== 'table' || year <= partsOf(rule.validUntil).year) continue
      const known = told.filter((day) => day.occasionId === occasionId && day.zone === undefined)
      if (!known.some(({ on }) => partsOf(on).year === year)) needed.push({ occasionId, year })
    }
  }
  return needed
}

/** Of several days told for one occasion the one for the zone stands, and of those the last. */
function lastWords(told: readonly ToldDay[]): readonly ToldDay[] {
  const ordered = [
    ...told.filter(({ zone }) => zone === undefined),
    ...told.filter(({ zone }) => zone !== undefined),
  ]
  return ordered.filter((day, index) => !ordered.slice(index + 1).some((later) => isNear(day, later)))
}

function isBelieved({ occasionId, on, zone: onlyIn }: ToldDay, zone: string | undefined): boolean {
  if (onlyIn !== undefined && onlyIn !== zone) return false
  const near = occasionsBetween([occasionId], addDays(on, -YEAR_APART_DAYS), addDays(on, YEAR_APART_DAYS))
  const ours = near.filter((found) => isSame({ occasionId, on }, found))
  if (ours.length > 0) return ours.every(({ confidence }) => confidence !== 'exact')
  const rule = findOccasion(occasionId)?.rule
  return rule?.kind === 'table' && on > rule.validUntil
}

function isSame(told: ToldDay, { occasion, on }: OccasionOn): boolean {
  return isNear(told, { occasionId: occasion.id, on })
}

function isNear(one: ToldDay, other: ToldDay): boolean {
  return one.occasionId === other.occasionId && Math.abs(daysBetween(one.on, other.on)) <= MOVED_DAYS
}

function toOccasionOn({ occasionId, on }: ToldDay): readonly OccasionOn[] {
  const occasion = findOccasion(occasionId)
  return occasion === undefined ? [] : [{ occasion, on, confidence: 'told' }]
}
