import { addDays, type Day, dayOf, daysBetween, daysInMonth, parseDay, partsOf } from '../day.ts'
import { confidenceOf, findOccasion, type OccasionOn, occasionsBetween } from './occasions.ts'
import type { DayWindow } from './plan-window.ts'

/**
 * The day on which an occasion falls, as somebody confirmed or supplied it: for everybody, or only where clocks are set
 * by `zone`, because the moon is sighted in each country. Of several, the later in a list stands.
 */
export type ToldDay = Readonly<{ occasionId: string; on: Day; zone?: string }>

/** An occasion whose day in a Gregorian year nobody has published yet, as far as we know. */
export type DateNeeded = Readonly<{ occasionId: string; year: number }>

/** A date to be asked for now: it has always fallen from `from` to `to`, both included. */
export type DateToAsk = DateNeeded & Readonly<{ from: Day; to: Day }>

/** What was told, and for whose zone to look. */
export type ToldThere = Readonly<{ told: readonly ToldDay[]; zone?: string | undefined }>

/** Whoever must find out a date is asked so long before the earliest day on which it has ever fallen. */
const ASK_AHEAD_DAYS = 60

/** A date told where our table has ended may lie so far outside the days of the year that the table has. */
const UNUSUAL_DAYS = 15

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
  { told, zone }: ToldThere,
): readonly OccasionOn[] {
  const believed = lastWords(told.filter((day) => ids.includes(day.occasionId) && isBelieved(day, zone)))
  if (believed.length === 0) return occasionsBetween(ids, window.from, window.to)
  const ours = occasionsBetween(ids, addDays(window.from, -MOVED_DAYS), addDays(window.to, MOVED_DAYS))
  const unmoved = ours.filter((found) => !believed.some((day) => isSame(day, found)))
  return [...unmoved, ...believed.flatMap((day) => toOccasionOn(day, told))]
    .filter(({ on }) => on >= window.from && on <= window.to)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/**
 * The day that is believed now of the occasion on or about `near`; `undefined` where there is none: what was told of it
 * was taken back, or it never was near. Never further off than two sightings.
 */
export function believedDay(occasionId: string, near: Day, from: ToldThere): OccasionOn | undefined {
  const reach = 2 * MOVED_DAYS
  const window = { from: addDays(near, -reach), to: addDays(near, reach) }
  const distance = ({ on }: OccasionOn) => Math.abs(daysBetween(near, on))
  // Earliest first and a stable sort: of two as near the earlier stays in front.
  return [...toldBetween([occasionId], window, from)].sort((one, other) => distance(one) - distance(other))[0]
}

/**
 * Why a day cannot be told: the occasion is unknown or follows from an exact rule, or the day is not near one of ours,
 * nor, where the table has ended, near the days of the year on which it falls. `undefined` when it can.
 */
export function whyNotTold({ occasionId, on }: Omit<ToldDay, 'zone'>): 'exact' | 'far' | undefined {
  const occasion = findOccasion(occasionId)
  if (occasion === undefined || confidenceOf(occasion) === 'exact') return 'exact'
  if (!isBelieved({ occasionId, on }, undefined)) return 'far'
  const { rule } = occasion
  if (rule.kind !== 'table' || on <= rule.validUntil) return undefined
  const usual = usualDays(rule.days, partsOf(on).year)
  const isUsual = on >= addDays(usual.from, -UNUSUAL_DAYS) && on <= addDays(usual.to, UNUSUAL_DAYS)
  return isUsual ? undefined : 'far'
}

/**
 * The dates to ask for on `today`: those that are needed, from 60 days before the earliest day of the year on which the
 * occasion has fallen in our table until the latest.
 */
export function datesToAsk(
  ids: readonly string[],
  today: Day,
  told: readonly ToldDay[] = [],
): readonly DateToAsk[] {
  const needed = datesNeeded(ids, { from: today, to: addDays(today, ASK_AHEAD_DAYS) }, told)
  return needed.flatMap((date) => {
    const rule = findOccasion(date.occasionId)?.rule
    if (rule?.kind !== 'table') return []
    const usual = usualDays(rule.days, date.year)
    return today >= addDays(usual.from, -ASK_AHEAD_DAYS) && today <= usual.to ? [{ ...date, ...usual }] : []
  })
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

/** Of two told days for one occasion the name of the first stays, so that a correction is no new occasion. */
function toOccasionOn(day: ToldDay, told: readonly ToldDay[]): readonly OccasionOn[] {
  const { occasionId, on } = day
  const occasion = findOccasion(occasionId)
  if (occasion === undefined) return []
  const [ours] = occasionsBetween([occasionId], addDays(on, -MOVED_DAYS), addDays(on, MOVED_DAYS))
  const expected = ours?.on ?? told.find((first) => isNear(first, day))?.on ?? on
  return [{ occasion, on, confidence: 'told', expected }]
}

/** From the earliest to the latest day of the year in a table, in another year. */
function usualDays(days: readonly Day[], year: number): DayWindow {
  const dates = days.map((day) => day.slice(5)).sort()
  const inYear = (date: string | undefined) => {
    const { month, day } = partsOf(parseDay(`2000-${date ?? '01-01'}`))
    return dayOf(year, month, Math.min(day, daysInMonth(year, month)))
  }
  return { from: inYear(dates[0]), to: inYear(dates.at(-1)) }
}
