import type { Random } from './random.ts'
import type { Schedule } from './schedule.ts'
import type { ScheduleClock } from './schedule-clock.ts'
import { createSteppedProcess, type Ground, type SteppedProcess, type Waiting } from './stepped-process.ts'
import type { TroubledSlack } from './troubled-slack.ts'

/** A machine that runs one process and starts it again some time after it was killed. */
export type Machine = Readonly<{
  isAlive: () => boolean
  /** When it can do its next step. */
  nextAt: () => Date
  /** Does one step: starts, ticks, goes on, stands still for a while, or is killed. */
  run: () => Promise<void>
  errors: () => readonly unknown[]
}>

/** What a machine stands in. */
export type Surroundings = Readonly<{
  ground: Ground
  random: Random
  schedule: Schedule
  time: ScheduleClock
  troubled: TroubledSlack
}>

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What every tick does, even when there is nothing to do. */
const POLLS = new Set([
  'deliveries.expireLeases',
  'deliveries.claimAmbiguous',
  'deliveries.claimSettled',
  'deliveries.claimDue',
  'deliveries.readJam',
])
const STILL_MS = 8 * MINUTE_MS

/** A machine that starts its process at once. */
export function createMachine(
  name: string,
  { ground, random, schedule, time, troubled }: Surroundings,
): Machine {
  const started: SteppedProcess[] = []
  let process: SteppedProcess | undefined
  let hasStood = false
  let nextAt = schedule.start

  const happens = (probability: number): boolean =>
    time.now() >= schedule.troubleFrom && time.now() < schedule.calmFrom && random.chance(probability)

  function start(): void {
    process = createSteppedProcess(ground)
    started.push(process)
    time.note(`${name} starts`)
    time.stayBusy()
  }

  function kill(at: Waiting): void {
    process = undefined
    const back = time.later(downtimeMs(random))
    // Whatever is down comes back in time for the calm days.
    nextAt = back < schedule.calmFrom || time.now() >= schedule.calmFrom ? back : schedule.calmFrom
    time.trouble(`${name} is killed ${at.phase} ${at.name}`, nextAt)
  }

  async function settleNext(running: SteppedProcess, tookMs: number): Promise<void> {
    const waiting = running.waiting()
    if (waiting !== undefined) nextAt = time.later(tookMs + waiting.ms)
    else nextAt = time.nextTick(await isUnsettled(ground))
  }

  /** Kills it or makes it stand still, now and then; whether it did. */
  function isHit(at: Waiting): boolean {
    // Most ticks find nothing to do, and what goes wrong there tells nothing.
    const isIdle = POLLS.has(at.name)
    if (happens(isIdle ? schedule.rates.kill / 50 : schedule.rates.kill)) {
      kill(at)
      return true
    }
    // Standing still again and again before one call would be a longer standstill than the judge allows for.
    if (isIdle || hasStood || !happens(schedule.rates.stall)) return false
    hasStood = true
    nextAt = time.later(random.between(1_000, STILL_MS))
    time.trouble(`${name} stands still ${at.phase} ${at.name}`, nextAt)
    return true
  }

  async function goOn(running: SteppedProcess, at: Waiting): Promise<void> {
    if (isHit(at)) return
    hasStood = false
    const isCall = at.phase === 'before' && /^(chat|conversations)\./.test(at.name)
    const tookMs = isCall ? troubled.prepare(at, time.now()) : 0
    await running.proceed()
    time.note(`${name} ${at.phase === 'before' ? 'does' : 'did'} ${at.name}`)
    await settleNext(running, tookMs)
  }

  return {
    isAlive: () => process !== undefined,
    nextAt: () => nextAt,
    errors: () => started.flatMap(({ errors }) => errors),
    async run() {
      if (process === undefined) return start()
      const waiting = process.waiting()
      if (waiting !== undefined) return goOn(process, waiting)
      await process.tick()
      await settleNext(process, 0)
    },
  }
}

/** Mostly a supervisor starts it again; now and then nobody does for hours or days. */
function downtimeMs(random: Random): number {
  const [least, most] = random.pick([
    [1_000, MINUTE_MS],
    [1_000, MINUTE_MS],
    [MINUTE_MS, 10 * MINUTE_MS],
    [10 * MINUTE_MS, 6 * HOUR_MS],
    [6 * HOUR_MS, 60 * HOUR_MS],
  ] as const)
  return random.between(least, most)
}

async function isUnsettled({ store, teamId, now }: Ground): Promise<boolean> {
  const { counts } = await store.workspace(teamId).deliveries.summary(now())
  return [counts.pending, counts.sending, counts.ambiguous].some((count = 0) => count > 0)
}
