import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startBareEcho, startTouchstone } from './bots.ts'
import { type EchoSlack, openEchoSlack } from './echo-slack.ts'
import { GOALS, type Goal, IN_FLIGHT } from './goals.ts'
import { type Line, shown, toTable, writeResults } from './report.ts'
import { type Compared, FEWEST_ROUNDS, interleave } from './rounds.ts'
import { measureStart, type StartCost } from './start.ts'
import { prepareDatabase } from './touchstone.ts'

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

const slack = await openEchoSlack()
try {
  const lines = values.reference ? [await measureReference(slack)] : await measureAll(slack)
  const table = toTable(lines)
  console.log(table)
  if (values.write) writeResults(`${root}bench/README.md`, table, details())
} finally {
  await slack.close()
}

async function measureAll(slack: EchoSlack): Promise<readonly Line[]> {
  const commands = GOALS.filter(({ id }) => isWanted(id))
  const needsData = commands.some(({ readsData }) => readsData)
  const path = `${root}data/bench-${needsData ? values.size : 'empty'}.db`
  if (needsData) await prepareDatabase(path, Number(values.size))
  const compared = commands.length === 0 ? [] : await compareCommands(slack, commands, `file:${path}`)
  const started = isWanted('P11') ? startLines(await measureStart(slack, `file:${path}`)) : []
  return [...compared, ...started]
}

function isWanted(id: string): boolean {
  return values.only === undefined || values.only.split(',').includes(id)
}

async function compareCommands(
  slack: EchoSlack,
  goals: readonly Goal[],
  databaseUrl: string,
): Promise<readonly Line[]> {
  const bots = [await startBareEcho(slack), await startTouchstone(slack, databaseUrl)]
  const lines: Line[] = []
  for (const goal of goals) {
    for (const inFlight of IN_FLIGHT) lines.push(toLine(goal, inFlight, await compare(slack, goal, inFlight)))
  }
  await Promise.all(bots.map((bot) => bot.stop()))
  return lines
}

function compare(slack: EchoSlack, { line, expect }: Goal, inFlight: number): Promise<Compared> {
  const load = { line, inFlight, warmUp, count }
  return interleave(
    rounds,
    () => slack.fire('bare', { ...load, expect: /echo/ }),
    () => slack.fire('ours', { ...load, expect }),
  )
}

function toLine({ id, work, aim }: Goal, inFlight: number, { reference, ours, ratio }: Compared): Line {
  return {
    id,
    work: `${work}, ${inFlight} in flight`,
    reference: shown(reference),
    ours: shown(ours),
    ratio: `${ratio.throughput.toFixed(2)}x, p99 ${ratio.p99.toFixed(2)}x`,
    goal: `≥ ${aim.throughput}x, p99 ≤ ${aim.p99}x`,
    met: ratio.throughput >= aim.throughput && ratio.p99 <= aim.p99,
  }
}

function startLines({ bareMs, helpMs, connectedMs, bareMb, idleMb }: StartCost): readonly Line[] {
  const line = (work: string, [bare, ours, most, unit]: readonly [number, number, number, string]): Line => ({
    id: 'P11',
    work,
    reference: `bare Node ${bare.toFixed(0)} ${unit}`,
    ours: `${ours.toFixed(0)} ${unit}`,
    ratio: `${(ours / bare).toFixed(2)}x`,
    goal: `≤ ${most}x`,
    met: ours <= most * bare,
  })
  return [
    line('start until connected', [bareMs, connectedMs, 3, 'ms']),
    line('command line, --help', [bareMs, helpMs, 1.5, 'ms']),
    line('memory when idle', [bareMb, idleMb, 2, 'MB']),
  ]
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
