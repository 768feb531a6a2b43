import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openPlayground, type Playground } from '../../playground/workspace.ts'
import { deliveryIn } from '../../src/bot/delivery/marker.ts'
import { addDays, parseDay } from '../../src/coach/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { fillSchedule } from './fill-schedule.ts'
import { isAboutOutbox, judge, type Wrong } from './judge.ts'
import type { Told } from './killed-process.ts'
import type { Posted } from './onlookers.ts'
import { createRandom, type Random } from './random.ts'
import { makeSchedule, type Reader, type Schedule, type Subject } from './schedule.ts'
import { type Pace, shownAt } from './sped-up-clock.ts'

/** Where processes run that are really killed. */
export type Killing = Readonly<{ seed: number; processes: 1 | 3; databaseUrl: string }>

const TEAM = 'T0TOUCH'
const DAY = parseDay('2026-03-03')
const SPEED = 120
const FAULTS = [
  'delay',
  'delay',
  'drop-after-store',
  'error-500-after-store',
  'ratelimit',
  undefined,
] as const
const CALLS = /^(chat\.postMessage|conversations\.(open|history))$/
/** Two attempts that went wrong, and the look after the second, by the real clock. */
const PATIENCE_MS = 40_000

/**
 * Real bot processes over two mornings: in the first they are killed with SIGKILL in the midst of their calls, in the
 * second nothing goes wrong. The moment of a kill is a matter of milliseconds, so a seed does not replay exactly.
 */
export async function runKilling({ seed, processes, databaseUrl }: Killing): Promise<readonly Wrong[]> {
  const random = createRandom(seed)
  let pace = paceFrom('2026-03-02T09:00:00Z')
  const now = (): Date => shownAt(pace, Date.now())
  const slack = await openPlayground({ now })
  const store = await openStore(databaseUrl, {
    now,
    newId: idsOf(seed),
    defaults: { locale: 'en', zone: 'UTC' },
  })
  const schedule = toSchedule(seed)
  const bots = createBots(slack, { databaseUrl, pace: () => pace })
  const moveTo = (instant: string): void => {
    pace = paceFrom(instant)
    bots.tell(pace)
  }
  try {
    await fillSchedule(schedule, store, TEAM)
    for (let i = 0; i < processes; i += 1) bots.start()
    await until(() => slack.connections() >= processes)
    // Monday's digest has nothing to say, and is planned.
    await sleep(400)
    moveTo(`${DAY}T08:29:50Z`)
    for (let i = random.between(2, 5); i > 0; i -= 1) await killOne({ slack, bots, random })
    await until(() => {
      slack.faults.release()
      return isSettled({ slack, store, schedule, now })
    })
    // Time for the look after a second attempt, then the next morning.
    await sleep(2_500)
    moveTo(`${addDays(DAY, 1)}T08:29:50Z`)
    await sleep(1_500)
    await until(() => isSettled({ slack, store, schedule, now }))
    const troubles = [{ from: schedule.start, to: schedule.end }]
    return judge({ schedule, posts: postsIn(slack, schedule), troubles, errors: [], steps: [] })
  } finally {
    bots.killAll()
    await store.close()
    await slack.close()
  }
}

function paceFrom(instant: string): Pace {
  return { realMs: Date.now(), shownMs: new Date(instant).getTime(), speed: SPEED }
}

function toSchedule(seed: number): Schedule {
  const readers = ['U0LEI', 'U0ANNA', 'U0MAYA'].map(
    (id): Reader => ({ id, zone: 'UTC', digestAt: '08:30', settles: false }),
  )
  const subjects = readers.flatMap(({ id }) =>
    ['A', 'B'].map(
      (letter): Subject => ({
        readerId: id,
        mark: `paper${id.slice(2)}${letter}`,
        kind: 'they-owe',
        on: DAY,
        tellOn: [DAY],
      }),
    ),
  )
  return { ...makeSchedule(seed), readers, subjects }
}

type Bots = Readonly<{
  start: () => void
  killOne: (random: Random) => void
  killAll: () => void
  tell: (pace: Pace) => void
}>

function createBots(
  slack: Playground,
  { databaseUrl, pace }: Readonly<{ databaseUrl: string; pace: () => Pace }>,
): Bots {
  const file = fileURLToPath(new URL('killed-process.js', import.meta.url))
  const running = new Set<ChildProcess>()
  const kill = (bot: ChildProcess): void => {
    running.delete(bot)
    bot.kill('SIGKILL')
  }
  return {
    start() {
      const bot = fork(file, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
      running.add(bot)
      const { apiUrl, botToken, appToken } = slack
      const told: Told = { databaseUrl, slack: { apiUrl, botToken, appToken }, pace: pace() }
      bot.send(told)
    },
    killOne(random) {
      if (running.size > 0) kill(random.pick([...running]))
    },
    killAll() {
      for (const bot of running) kill(bot)
    },
    tell(moved) {
      for (const bot of running) bot.send(moved)
    },
  }
}

/** Kills a process a few milliseconds into a call, and starts another one a little later. */
async function killOne({
  slack,
  bots,
  random,
}: Readonly<{ slack: Playground; bots: Bots; random: Random }>): Promise<void> {
  const fault = random.pick(FAULTS)
  if (fault !== undefined) slack.faults.next('chat.postMessage', fault)
  const calls = (): number => slack.traffic().findLast(({ kind }) => CALLS.test(kind))?.n ?? 0
  const before = calls()
  await until(() => calls() > before, 3_000)
  await sleep(random.between(0, 25))
  bots.killOne(random)
  // What Slack was slow to do it does after its caller is gone, and nothing later than that.
  const from = Date.now()
  const downMs = random.between(5, 500)
  await until(() => {
    slack.faults.release()
    return Date.now() - from >= downMs
  })
  bots.start()
}

async function isSettled({
  slack,
  store,
  schedule,
  now,
}: Readonly<{ slack: Playground; store: Store; schedule: Schedule; now: () => Date }>): Promise<boolean> {
  const { counts } = await store.workspace(TEAM).deliveries.summary(now())
  const open = [counts.pending, counts.sending, counts.ambiguous].some((count = 0) => count > 0)
  const told = postsIn(slack, schedule).filter((post) => !isAboutOutbox(post))
  return !open && told.length >= schedule.readers.length
}

function postsIn(slack: Playground, { readers }: Schedule): readonly Posted[] {
  return readers.flatMap(({ id }) =>
    slack.messages(slack.dm(id)).map(({ ts, text, blocks }) => {
      const at = new Date(Number(ts) * 1000)
      const deliveryId = deliveryIn(blocks.flatMap(({ block_id: block }) => block ?? []))
      return { readerId: id, ts, text, deliveryId, at, botAt: at }
    }),
  )
}

/** Gives up without a word after so long: the judge then tells what is missing. */
async function until(
  holds: () => boolean | Promise<boolean>,
  patienceMs: number = PATIENCE_MS,
): Promise<void> {
  const from = Date.now()
  while (!(await holds()) && Date.now() - from < patienceMs) await sleep(2)
}

function idsOf(seed: number): () => string {
  let count = 0
  return () => {
    count += 1
    return `killing-${seed}-${count}`
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
