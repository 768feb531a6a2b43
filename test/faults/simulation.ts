import { LogLevel, WebClient } from '@slack/web-api'
import { openPlayground } from '../../playground/workspace.ts'
import { createAccess } from '../../src/bot/access.ts'
import type { Store } from '../../src/store/index.ts'
import { createMachine, type Machine } from './machine.ts'
import { createOnlookers, type Posted } from './onlookers.ts'
import { createRandom } from './random.ts'
import type { Schedule } from './schedule.ts'
import { createScheduleClock, type ScheduleClock } from './schedule-clock.ts'
import type { Stretch } from './stretch.ts'
import { createTroubledSlack } from './troubled-slack.ts'

/** What a schedule came to. */
export type Story = Readonly<{
  schedule: Schedule
  /** What was posted and not deleted again, oldest first. */
  posts: readonly Posted[]
  /** When something was wrong; moments where it has no length. */
  troubles: readonly Stretch[]
  /** What the processes logged as errors. */
  errors: readonly unknown[]
  /** What was done, step by step, for whoever looks into a seed. */
  steps: readonly string[]
}>

/** Where it runs: an open store with what the schedule tells of in it, which takes its time from `clock`. */
export type Place = Readonly<{ store: Store; clock: { now: Date }; teamId: string }>

/** Plays one schedule to its end. The same seed gives the same story. */
export async function simulate(schedule: Schedule, { store, clock, teamId }: Place): Promise<Story> {
  clock.now = schedule.start
  const slack = await openPlayground({ now: () => clock.now })
  try {
    const client = new WebClient(slack.botToken, {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logLevel: LogLevel.ERROR,
    })
    // What is drawn while it runs must not change what the seed stands for.
    const random = createRandom(schedule.seed ^ 0x5eed)
    const time = createScheduleClock(schedule, clock)
    const troubled = createTroubledSlack(slack, client, { schedule, random, time })
    const ground = { store, teamId, client, now: time.botNow }
    const machines = Array.from({ length: schedule.processes }, (_, i) =>
      createMachine(`process ${i + 1}`, { ground, random, schedule, time, troubled }),
    )
    const workspace = store.workspace(teamId)
    const { askFor } = createAccess({ store, teamId, now: time.botNow, newId: () => '', localeDefault: 'en' })
    const onlookers = createOnlookers({ slack, schedule, time, workspace, askFor })
    await play({ machines, onlookers, time, troubled, random, end: schedule.end })
    const { posts } = onlookers
    const errors = machines.flatMap((machine) => machine.errors())
    return { schedule, posts: posts(), troubles: time.troubles, errors, steps: time.steps }
  } finally {
    await slack.close()
  }
}

type Play = Readonly<{
  machines: readonly Machine[]
  onlookers: ReturnType<typeof createOnlookers>
  time: ScheduleClock
  troubled: ReturnType<typeof createTroubledSlack>
  random: ReturnType<typeof createRandom>
  end: Date
}>

/** One step after the other, of whichever process is ready; the clock moves when none is. */
async function play({ machines, onlookers, time, troubled, random, end }: Play): Promise<void> {
  for (;;) {
    const ready = machines.filter((machine) => machine.nextAt() <= time.now())
    if (ready.length > 0) {
      await random.pick(ready).run()
      onlookers.look()
      continue
    }
    const [late] = troubled.latePosts()
    const next = earliest([...machines.map((machine) => machine.nextAt()), ...(late ? [late.at] : [])])
    if (next >= end) return
    time.moveTo(next)
    if (late !== undefined && late.at <= next) {
      time.trouble('a post arrives late')
      await troubled.landOne()
      onlookers.look()
    }
    if (machines.some((machine) => machine.isAlive())) await onlookers.settle()
  }
}

function earliest(moments: readonly Date[]): Date {
  return new Date(Math.min(...moments.map((moment) => moment.getTime())))
}
