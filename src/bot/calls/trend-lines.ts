import {
  addDays,
  CALL_OUTCOMES,
  type CallPlan,
  type CallResult,
  dayIn,
  instantOf,
  leads,
  outcomeTrend,
  TREND_DAYS,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** How the member's own calls have gone of late and before; nothing while too few are debriefed. Source: CALL-4. */
export async function readTrendLines(ask: Ask): Promise<readonly string[]> {
  const { desk, member, today, words } = ask
  const calls = await desk.calls.listDebriefed(daysAgo(ask, 2 * TREND_DAYS))
  const trend = outcomeTrend(
    calls.flatMap((call) => toResult(call, member.zone)),
    today,
  )
  if (trend === undefined) return []
  const { recent, before } = trend
  return [
    words.calls.trend(recent.success, recent.all),
    ...(before.all === 0 ? [] : [words.calls.trendBefore(before.success, before.all)]),
  ]
}

/** How the team's calls ended, counted over everybody, for those who lead. */
export async function readTeamLines(ask: Ask): Promise<readonly string[]> {
  const { calls, terms, core } = ask.words
  if (!leads(ask.viewer)) return []
  const counts = await ask.desk.calls.countOutcomes(daysAgo(ask, TREND_DAYS))
  const some = CALL_OUTCOMES.filter((outcome) => counts[outcome] > 0)
  if (some.length === 0) return []
  const counted = some.map((outcome) => calls.counted(terms.outcome[outcome], counts[outcome]))
  return [calls.teamTrend(counted.join(core.listGlue))]
}

/** The beginning of the first of so many days, today included, on the member's own clock. */
function daysAgo({ today, member }: Ask, days: number): Date {
  return instantOf(addDays(today, 1 - days), '00:00', member.zone)
}

function toResult({ outcome, debriefedAt }: CallPlan, zone: string): readonly CallResult[] {
  return outcome === undefined || debriefedAt === undefined ? [] : [{ outcome, on: dayIn(zone, debriefedAt) }]
}
