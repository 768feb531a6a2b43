import type { Coach, CoachKind, DealPerson } from '../deal.ts'
import type { C139Value } from './elements.ts'
import { zoneOf, zoneRank } from './zone.ts'

/** A person on the deal whom we judged as a coach, trusted or not. */
export type CoachPerson = DealPerson & Readonly<{ coach: Coach }>

/** How much the coaches back the judgement: nobody, one or two kinds, all three. Source: COACH-1. */
export type Calibration = 'none' | 'fair' | 'sound'

/**
 * How far the claims run ahead of what coaches confirmed: `zones` 0 to 2, `elements` 0 to 13. A wide gap warns
 * that the deal is seen too kindly.
 */
export type CalibrationGap = Readonly<{ zones: number; elements: number; isWide: boolean }>

/** A coach of this quality or better confirms marks. Source: COACH-2. */
export const TRUSTED_FROM = 4

const KINDS_IN_ALL = 3
const WIDE_FROM_ZONES = 1
const WIDE_FROM_ELEMENTS = 3

/** Whether the coach knows, tells, and gains if we win: the sum of the three parts, 0 to 6. Source: COACH-2. */
export function coachQuality({ access, candour, motive }: Coach): number {
  return access + candour + motive
}

/** Whether this coach's word confirms a mark. Source: COACH-2. */
export function canConfirm(coach: Coach): boolean {
  return coachQuality(coach) >= TRUSTED_FROM
}

/** Everybody judged as a coach, weak ones too, in the given order. */
export function coachesOf(people: readonly DealPerson[]): readonly CoachPerson[] {
  return people.filter((person): person is CoachPerson => person.coach !== undefined)
}

/** The coaches whose word confirms, best first, ties by contact id; of one kind only when `kind` is given. */
export function trustedCoaches(people: readonly DealPerson[], kind?: CoachKind): readonly CoachPerson[] {
  return coachesOf(people)
    .filter(({ coach }) => canConfirm(coach) && (kind === undefined || coach.kind === kind))
    .toSorted((a, b) => coachQuality(b.coach) - coachQuality(a.coach) || (a.contactId < b.contactId ? -1 : 1))
}

/**
 * How far the judgement is calibrated. Only coaches who may confirm count, and by kind: three of one kind see one
 * side of the deal. Source: COACH-1, COACH-2.
 */
export function calibrationOf(people: readonly DealPerson[]): Calibration {
  const kinds = new Set(trustedCoaches(people).map(({ coach }) => coach.kind))
  if (kinds.size === 0) return 'none'
  return kinds.size === KINDS_IN_ALL ? 'sound' : 'fair'
}

/** What lies between the claimed value and the calibrated one, both of the same marks. Source: COACH-3. */
export function calibrationGap(claimed: C139Value, calibrated: C139Value): CalibrationGap {
  const zones = zoneRank(zoneOf(claimed)) - zoneRank(zoneOf(calibrated))
  const elements = total(claimed) - total(calibrated)
  return { zones, elements, isWide: zones >= WIDE_FROM_ZONES || elements >= WIDE_FROM_ELEMENTS }
}

function total({ win, first, clear }: C139Value): number {
  return win + first + clear
}
