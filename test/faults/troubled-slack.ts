import type { WebClient } from '@slack/web-api'
import type { Fault } from '../../playground/slack/faults.ts'
import type { Playground } from '../../playground/workspace.ts'
import type { Random } from './random.ts'
import type { Outage, Schedule } from './schedule.ts'
import type { ScheduleClock } from './schedule-clock.ts'
import type { Waiting } from './stepped-process.ts'
import { isWithin } from './stretch.ts'

/** A post that Slack carries out although its caller was told that the connection broke. */
export type LatePost = Readonly<{ at: Date; send: () => Promise<void> }>

/** Slack while things go wrong: decides what becomes of each call, always the same for a seed. */
export type TroubledSlack = Readonly<{
  /** Plans what becomes of the call that a process is about to make; gives how many milliseconds it takes. */
  prepare: (call: Waiting, now: Date) => number
  /** Posts still on their way, the earliest first. */
  latePosts: () => readonly LatePost[]
  /** Carries out the earliest of them. */
  landOne: () => Promise<void>
}>

const POST_FAULTS = [
  'drop',
  'drop-after-store',
  'error-500',
  'error-500-after-store',
  'ratelimit',
  { error: 'internal_error' },
  { error: 'service_unavailable' },
  'late',
  'late',
  'slow',
] as const
const OTHER_FAULTS = ['drop', 'drop-after-store', 'error-500', 'ratelimit', 'slow'] as const

const OUTAGES: Readonly<Record<Outage['how'], readonly Fault[]>> = {
  refused: ['drop'],
  broken: ['error-500', 'error-500', { error: 'internal_error' }],
  limited: ['ratelimit'],
  'answers-lost': ['drop-after-store', 'error-500-after-store'],
}

/** The client gives up after ten seconds. */
const SLOWEST_MS = 9_500
const LATEST_MS = 110_000
const HISTORY_MS = 60_000

/** @param slack the one that faults are planned for */
export function createTroubledSlack(
  slack: Pick<Playground, 'faults'>,
  client: Pick<WebClient, 'chat'>,
  { schedule, random, time }: Readonly<{ schedule: Schedule; random: Random; time: ScheduleClock }>,
): TroubledSlack {
  let late: readonly LatePost[] = []
  let historyAt = 0

  const postLate = (request: unknown, now: Date): void => {
    // What was asked of the client is asked again as it stands.
    const asked = request as Parameters<WebClient['chat']['postMessage']>[0]
    const at = new Date(now.getTime() + random.between(1_000, LATEST_MS))
    const send = async (): Promise<void> => void (await client.chat.postMessage(asked))
    late = [...late, { at, send }].toSorted((one, other) => one.at.getTime() - other.at.getTime())
  }
  const fail = (call: Waiting, now: Date, fault: Fault | 'late' | 'slow'): number => {
    if (fault === 'slow') return random.between(2_000, SLOWEST_MS)
    if (fault === 'late') postLate(call.request, now)
    slack.faults.next(call.name, fault === 'late' ? 'drop' : fault)
    return fault === 'late' ? SLOWEST_MS : random.between(20, SLOWEST_MS)
  }
  const refusesHistory = (now: Date): Fault | undefined => {
    if (isWithin(schedule.historyRefused, now)) return { error: 'missing_scope' }
    const isTooSoon = schedule.historyLimited && now.getTime() - historyAt < HISTORY_MS
    if (isTooSoon) return 'ratelimit'
    historyAt = now.getTime()
    return undefined
  }
  const faultFor = ({ name }: Waiting, now: Date): Fault | 'late' | 'slow' | undefined => {
    const outage = schedule.outages.find((one) => isWithin(one, now))
    if (outage !== undefined) return random.pick(OUTAGES[outage.how])
    const refusal = name === 'conversations.history' ? refusesHistory(now) : undefined
    if (refusal !== undefined) return refusal
    if (now < schedule.troubleFrom || now >= schedule.calmFrom || !random.chance(schedule.rates.call))
      return undefined
    return random.pick<Fault | 'late' | 'slow'>(name === 'chat.postMessage' ? POST_FAULTS : OTHER_FAULTS)
  }
  return {
    prepare(call, now) {
      const fault = faultFor(call, now)
      if (fault === undefined) return random.between(20, 800)
      time.trouble(`${call.name} meets ${JSON.stringify(fault)}`)
      return fail(call, now, fault)
    },
    latePosts: () => late,
    async landOne() {
      const [first, ...others] = late
      late = others
      await first?.send()
    },
  }
}
