import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type BotProcess, startBareEcho, startLoaded, startTouchstone } from './bots.ts'
import { measureClaims } from './claims.ts'
import { prepareDueDatabase } from './due-data.ts'
import { claimLine, duePlanLines, idleTickLine } from './due-lines.ts'
import { measureDuePlan } from './due-plan.ts'
import { type EchoSlack, openEchoSlack } from './echo-slack.ts'
import { DATA_GOALS, type Goal, IN_FLIGHT, LOADED_GOALS } from './goals.ts'
import { measureIdleTick } from './idle-tick.ts'
import type { Load } from './load.ts'
import { withProcessorTime } from './processor-time.ts'
import { type Line, searchLines, shown, startLines, toTable, writeResults } from './report.ts'
import { type Compared, FEWEST_ROUNDS, interleave } from './rounds.ts'
import type { Sample } from './sample.ts'
import { measureSearch } from './search.ts'
import { measureStart } from './start.ts'
import { prepareDatabase, prepareExample } from './touchstone.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    size: { type: 'string', default: '1' },
    rounds: { type: 'string', default: String(FEWEST_ROUNDS) },
    count: { type: 'string', default: '10000' },
    reference: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const count = Number(values.count)
const warmUp = Math.ceil(count / 4)
const rounds = Number(values.rounds)
const MANY = 200
const MOST_COST = 1.05
const example = `${root}data/bench-example.db`
const filled = `${root}data/bench-${values.size}.db`
const due = `${root}data/bench-due-${values.size}.db`

const slack = await openEchoSlack()
try {
  const lines = values.reference ? [await measureReference(slack)] : await measureAll(slack)
  const table = toTable(lines)
  console.log(table)
  if (values.write) writeResults(`${root}bench/README.md`, lines, details())
} finally {
  await slack.close()
}

async function measureAll(slack: EchoSlack): Promise<readonly Line[]> {
  if (['P1', 'P2', 'P3', 'P4', 'P5', 'P11'].some(isWanted)) await prepareExample(example)
  if (['P2', 'P4', 'P5'].some(isWanted)) await prepareDatabase(filled, Number(values.size))
  return [
    ...(await compareCommands(slack, LOADED_GOALS, () =>
      startLoaded(slack, { name: 'ours', databaseUrl: `file:${example}`, handlers: 1 }),
    )),
    ...(isWanted('P3') ? [await compareHandlers(slack)] : []),
    ...(await compareCommands(slack, DATA_GOALS, () => startTouchstone(slack, `file:${filled}`))),
    ...(isWanted('P5') ? searchLines(await measureSearch(filled, rounds)) : []),
    ...(await measureDue()),
    ...(isWanted('P11') ? startLines(await measureStart(slack, `file:${example}`)) : []),
  ]
}

/** Reminders: planning them, the minute without any, and processes that compete for them. */
async function measureDue(): Promise<readonly Line[]> {
  if (['P7', 'P8'].some(isWanted)) await prepareDueDatabase(due, Number(values.size))
  return [
    ...(isWanted('P7') ? duePlanLines(await measureDuePlan(due, rounds)) : []),
    ...(isWanted('P8') ? [idleTickLine(await measureIdleTick(due, rounds))] : []),
    ...(isWanted('P9') ? [claimLine(await measureClaims(rounds))] : []),
  ]
}

function isWanted(id: string): boolean {
  return values.only === undefined || values.only.split(',').includes(id)
}

async function compareCommands(
  slack: EchoSlack,
  goals: readonly Goal[],
  startOurs: () => Promise<BotProcess>,
): Promise<readonly Line[]> {
  const wanted = goals.filter(({ id }) => isWanted(id))
  if (wanted.length === 0) return []
  const [bare, ours] = [await startBareEcho(slack), await startOurs()]
  const lines: Line[] = []
  try {
    for (const goal of wanted) {
      for (const inFlight of IN_FLIGHT) {
        const load = { line: goal.line, inFlight, warmUp, count }
        const echo = fire(slack, bare, { ...load, expect: /echo/ })
        const command = fire(slack, ours, { ...load, expect: goal.expect })
        lines.push(toLine(goal, inFlight, await interleave(rounds, echo, command)))
      }
    }
  } finally {
    await Promise.all([bare.stop(), ours.stop()])
  }
  return lines
}

function fire(slack: EchoSlack, bot: BotProcess, load: Load): () => Promise<Sample> {
  const commands = load.warmUp + load.count
  return () => withProcessorTime(bot, { commands, fire: () => slack.fire(bot.name, load) })
}

function toLine({ id, work, aim }: Goal, inFlight: number, { reference, ours, ratio }: Compared): Line {
  return {
    id,
    work: `${work}, ${inFlight} in flight`,
    reference: `bare echo ${shown(reference)}`,
    ours: shown(ours),
    ratio: `${ratio.throughput.toFixed(2)}x, p99 ${ratio.p99.toFixed(2)}x, processor time ${ratio.cpu.toFixed(2)}x`,
    goal: `≥ ${aim.throughput}x, p99 ≤ ${aim.p99}x`,
    met: ratio.throughput >= aim.throughput && ratio.p99 <= aim.p99,
  }
}

async function compareHandlers(slack: EchoSlack): Promise<Line> {
  const databaseUrl = `file:${example}`
  const one = await startLoaded(slack, { name: 'one', databaseUrl, handlers: 1 })
  const many = await startLoaded(slack, { name: 'many', databaseUrl, handlers: MANY })
  const help = { line: () => 'help', inFlight: 100, warmUp, count, expect: /coach account/ }
  const { reference, ours, ratio } = await interleave(rounds, fire(slack, one, help), fire(slack, many, help))
  await Promise.all([one.stop(), many.stop()])
  return {
    id: 'P3',
    work: `help with ${MANY} handlers, 100 in flight`,
    reference: `one handler ${shown(reference)}`,
    ours: shown(ours),
    ratio: `processor time ${ratio.cpu.toFixed(2)}x`,
    goal: `≤ ${MOST_COST}x`,
    met: ratio.cpu <= MOST_COST,
  }
}

/** The bare echo against itself: what the harness takes for a difference where there is none. */
async function measureReference(slack: EchoSlack): Promise<Line> {
  const bot = await startBareEcho(slack)
  const echo = () =>
    slack.fire('bare', { line: () => 'help', inFlight: 10, warmUp, count, expect: /echo help/ })
  const { reference, ours, ratio } = await interleave(rounds, echo, echo)
  await bot.stop()
  return {
    id: '-',
    work: 'bare echo against itself, 10 in flight',
    reference: shown(reference),
    ours: shown(ours),
    ratio: `${ratio.throughput.toFixed(2)}x, p99 ${ratio.p99.toFixed(2)}x`,
    goal: '',
  }
}

function details(): string {
  return `Size ${values.size} of the full data, ${rounds} rounds of ${count} commands after ${warmUp} to warm up.`
}
