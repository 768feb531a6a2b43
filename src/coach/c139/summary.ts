import type { Day } from '../day.ts'
import type { Deal, DealPerson } from '../deal.ts'
import { type AskList, listAsks } from './ask-list.ts'
import {
  daysUnmoved,
  type Movement,
  movementBetween,
  previousAssessment,
  STANDSTILL_DAYS,
} from './changes.ts'
import { type Calibration, type CalibrationGap, calibrationGap, calibrationOf } from './coach.ts'
import { type Disagreement, disagreements } from './disagreements.ts'
import type { Assessment, C139Value, Mark, Zone } from './elements.ts'
import { withoutWeakCoaches } from './judge.ts'
import { type Ask, type Move, nextMoves, toAsk } from './moves.ts'
import { type OddMark, oddMarks } from './odd-marks.ts'
import { type Way, waysUp } from './path.ts'
import { findPublishedRate, type PublishedRate } from './published.ts'
import { type StaleMark, staleMarks } from './stale.ts'
import { calibratedValue, countMarks } from './value.ts'
import { zoneOf } from './zone.ts'

/** What a deal is read from. */
export type DealInput = Readonly<{
  marks: readonly Mark[]
  /** Oldest first, the assessment that holds `marks` included. @default none */
  history?: readonly Assessment[]
  people: readonly DealPerson[]
  deal: Pick<Deal, 'isTender' | 'decisionOn' | 'stageSince'>
  today: Day
  /** IANA zone in which the days of `history` are told apart. @default UTC */
  zone?: string
  /** @default STALE_AFTER_DAYS */
  staleAfterDays?: number
}>

/** A way up with the person each element hangs on, in the order to work on them. */
export type PeopledWay = Readonly<Pick<Way, 'to'> & { steps: readonly Ask[] }>

/** Everything the C139 card says about a deal, as values. It names coaches: COACH-4 says who may read them. */
export type DealReading = Readonly<{
  value: C139Value
  zone: Zone
  /** From confirmed elements alone; says nothing while `calibration` is `none`. */
  calibrated: C139Value
  calibratedZone: Zone
  gap: CalibrationGap
  calibration: Calibration
  disagreements: readonly Disagreement[]
  /** Since the assessment made at `since`; absent on a first reading. */
  movement?: Movement & Readonly<{ since: Date }>
  daysUnmoved?: number
  /** The value has not moved for four weeks: a finding. */
  isStandingStill: boolean
  stale: readonly StaleMark[]
  odd: readonly OddMark[]
  /** Absent in the win zone. */
  path?: PeopledWay
  /** The longer ways to the same end, shortest first. */
  otherPaths: readonly PeopledWay[]
  moves: readonly Move[]
  asks: readonly AskList[]
  /** A move touches a public tender's people or criteria: add the note on fair advice (MOVE-7). */
  mustStayFair: boolean
  /** Of the published study, never this deal's odds. */
  published?: PublishedRate
}>

/** Reads a deal: where it stands, how far that is backed, what moved, and what to do next. Source: C139. */
export function readDeal(input: DealInput): DealReading {
  const marks = withoutWeakCoaches(input.marks, input.people)
  const backed = { ...input, marks }
  const stale = staleMarks(backed)
  return {
    ...readValue(marks, input.people),
    ...readHistory(input),
    disagreements: disagreements(input.history ?? [], input.people),
    stale,
    odd: oddMarks(marks),
    asks: listAsks({ marks, people: input.people, stale }),
    ...readAdvice(backed),
  }
}

type ValueReading = Pick<
  DealReading,
  'value' | 'zone' | 'calibrated' | 'calibratedZone' | 'gap' | 'calibration' | 'published'
>

function readValue(marks: readonly Mark[], people: readonly DealPerson[]): ValueReading {
  const value = countMarks(marks)
  const calibrated = calibratedValue(marks)
  const published = findPublishedRate(value)
  return {
    value,
    zone: zoneOf(value),
    calibrated,
    calibratedZone: zoneOf(calibrated),
    gap: calibrationGap(value, calibrated),
    calibration: calibrationOf(people),
    ...(published !== undefined && { published }),
  }
}

function readHistory(input: DealInput): Pick<DealReading, 'movement' | 'daysUnmoved' | 'isStandingStill'> {
  const path = { history: input.history ?? [], zone: input.zone ?? 'UTC' }
  const previous = previousAssessment(path)
  const days = daysUnmoved(path, input.today)
  return {
    ...(previous !== undefined && {
      movement: { ...movementBetween(previous.marks, input.marks), since: previous.at },
    }),
    ...(days !== undefined && { daysUnmoved: days }),
    isStandingStill: days !== undefined && days >= STANDSTILL_DAYS,
  }
}

function readAdvice(input: DealInput): Pick<DealReading, 'path' | 'otherPaths' | 'moves' | 'mustStayFair'> {
  const [path, ...otherPaths] = waysUp(input.marks).map(({ to, elements }) => ({
    to,
    steps: elements.map((element) => toAsk(element, input)),
  }))
  return { ...(path !== undefined && { path }), otherPaths, ...nextMoves(input) }
}
