import type { Account, Tier } from '../account.ts'
import { TIERS } from '../account.ts'
import { crossingsBetween, daysUnmoved, type Path, STANDSTILL_DAYS } from '../c139/changes.ts'
import type { C139Value } from '../c139/elements.ts'
import { countMarks } from '../c139/value.ts'
import { addDays, type Day, daysBetween, instantOf } from '../day.ts'
import type { Deal } from '../deal.ts'
import type { TeamSettings } from '../member.ts'
import { findNextStepGap, type NextStepFinding } from '../process/next-step.ts'
import { type SilenceLevel, silenceLevel } from '../process/silence.ts'
import type { Promised } from '../records.ts'
import { cadenceOf } from '../touches/cadence.ts'
import type { Complaint } from './complaint.ts'

/** What the list is made from: open deals and unarchived accounts that the reader may see. */
export type WeeklyInput = Readonly<{
  today: Day
  zone: string
  team: TeamSettings
  accounts: readonly Readonly<{ account: Account; lastTouchOn?: Day | undefined }>[]
  complaints: readonly Complaint[]
  promises: readonly Promised[]
  deals: readonly Readonly<{ deal: Deal; history: Path['history'] }>[]
}>

/** An account past its rhythm; `level` says who hears of it, `quiet` while escalation is off. */
export type QuietAccount = Readonly<{ account: Account; days: number; over: number; level: SilenceLevel }>

/** What those who lead look at once a week. Every list has the most pressing first. Source: ST-11, ST-12. */
export type WeeklyList = Readonly<{
  quiet: readonly Readonly<{ tier?: Tier; accounts: readonly QuietAccount[] }>[]
  complaints: readonly Complaint[]
  promises: readonly Promised[]
  withoutStep: readonly Readonly<{ deal: Deal; finding: NextStepFinding }>[]
  unmoved: readonly Readonly<{ deal: Deal; days: number; value: C139Value }>[]
  /** The highest turning point that a deal crossed upward in the last seven days. */
  up: readonly Readonly<{ deal: Deal; point: 'winning' | 'death' }>[]
}>

const WEEK_DAYS = 7

/** The weekly list. Promises are those overdue, ours first; complaints are all that are open. Source: ST-12. */
export function weeklyList(input: WeeklyInput): WeeklyList {
  const { today, complaints, promises, deals } = input
  return {
    quiet: quietByTier(input),
    complaints: byDue(complaints.filter(({ closedOn }) => closedOn === undefined)),
    promises: byDue(promises.filter(({ state, by }) => state === 'open' && by < today)).toSorted(
      (one, other) => sideOf(one) - sideOf(other),
    ),
    withoutStep: deals.flatMap(({ deal }) => {
      const finding = findNextStepGap(deal, today)
      return finding === undefined ? [] : [{ deal, finding }]
    }),
    unmoved: unmovedDeals(input),
    up: deals.flatMap(({ deal, history }) => {
      const point = crossedUp({ history, zone: input.zone }, today)
      return point === undefined ? [] : [{ deal, point }]
    }),
  }
}

/** Whether there is anything in it. */
export function isEmptyWeek(list: WeeklyList): boolean {
  return Object.values(list).every((part) => part.length === 0)
}

function quietByTier({ accounts, today, team }: WeeklyInput): WeeklyList['quiet'] {
  const quiet = accounts.flatMap(({ account, lastTouchOn }): readonly QuietAccount[] => {
    const rhythm = cadenceOf(account, team.cadence)
    const days = daysBetween(lastTouchOn ?? account.createdOn, today)
    if (rhythm === undefined || account.archivedOn !== undefined || days <= rhythm.ideal) return []
    const level = silenceLevel({ daysSilent: days, rhythm, isOn: team.escalation ?? false })
    return [{ account, days, over: days - rhythm.ideal, level }]
  })
  const worstFirst = quiet.toSorted((one, other) => other.over - one.over)
  return [...TIERS, undefined].flatMap((tier) => {
    const ofTier = worstFirst.filter(({ account }) => account.tier === tier)
    return ofTier.length === 0 ? [] : [{ ...(tier === undefined ? {} : { tier }), accounts: ofTier }]
  })
}

function unmovedDeals({ deals, zone, today }: WeeklyInput): WeeklyList['unmoved'] {
  return deals
    .flatMap(({ deal, history }) => {
      const days = daysUnmoved({ history, zone }, today)
      const latest = history.at(-1)
      if (days === undefined || latest === undefined || days < STANDSTILL_DAYS) return []
      return [{ deal, days, value: countMarks(latest.marks) }]
    })
    .toSorted((one, other) => other.days - one.days)
}

/** Only what the week as a whole brought: a point crossed and lost again is no news. */
function crossedUp({ history, zone }: Path, today: Day): 'winning' | 'death' | undefined {
  const latest = history.at(-1)
  const start = instantOf(addDays(today, -WEEK_DAYS), '00:00', zone)
  if (latest === undefined || latest.at < start) return undefined
  const before = history.findLast(({ at }) => at < start)
  return crossingsBetween(countMarks(before?.marks ?? []), countMarks(latest.marks)).findLast(
    ({ way }) => way === 'up',
  )?.point
}

function byDue<T extends Readonly<{ by: Day; id: string }>>(all: readonly T[]): readonly T[] {
  return all.toSorted((one, other) => compareText(one.by, other.by) || compareText(one.id, other.id))
}

function sideOf({ direction }: Promised): number {
  return direction === 'we-owe' ? 0 : 1
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
