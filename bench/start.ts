import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startTouchstone } from './bots.ts'
import type { EchoSlack } from './echo-slack.ts'
import { FEWEST_ROUNDS } from './rounds.ts'
import { median } from './sample.ts'

/** What starting costs: medians, in milliseconds and megabytes of memory in use. */
export type StartCost = Readonly<{
  bareMs: number
  helpMs: number
  connectedMs: number
  bareMb: number
  idleMb: number
}>

const cli = fileURLToPath(new URL('../cli.js', import.meta.url))
const SETTLE_MS = 3_000

/** Measures by turns: Node with nothing to do, `--help`, and the start until Slack has the bot's connection. */
export async function measureStart(slack: EchoSlack, databaseUrl: string): Promise<StartCost> {
  const bare: number[] = []
  const help: number[] = []
  const connected: number[] = []
  // The first of each fills the disk cache.
  const middle = (took: readonly number[]): number => median(took.slice(1))
  for (let round = 0; round <= FEWEST_ROUNDS; round++) {
    bare.push(runMs(['-e', '0']))
    help.push(runMs([cli, '--help']))
    const startedAt = performance.now()
    const bot = await startTouchstone(slack, databaseUrl)
    connected.push(performance.now() - startedAt)
    await bot.stop()
  }
  return {
    bareMs: middle(bare),
    helpMs: middle(help),
    connectedMs: middle(connected),
    bareMb: bareMemory(),
    idleMb: await idleMemory(slack, databaseUrl),
  }
}

function runMs(args: readonly string[]): number {
  const startedAt = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with code ${status}`)
  return performance.now() - startedAt
}

function bareMemory(): number {
  const script = 'setTimeout(() => console.log(process.memoryUsage.rss()), 1000)'
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  return Number(stdout) / 1e6
}

async function idleMemory(slack: EchoSlack, databaseUrl: string): Promise<number> {
  const bot = await startTouchstone(slack, databaseUrl)
  await pause(SETTLE_MS)
  const status = readFileSync(`/proc/${bot.pid}/status`, 'utf8')
  await bot.stop()
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1000
}
