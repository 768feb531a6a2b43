import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { median } from './sample.ts'

/** Claims a second by four processes on PostgreSQL, and what was lost or taken twice in all rounds. */
export type ClaimCost = Readonly<{
  rawPerSecond: number
  oursPerSecond: number
  /** Ours over the raw loop: the median of the rounds. */
  ratio: number
  /** Processor time of the four for one claim, over that of the raw loop. */
  cpuRatio: number
  lost: number
  doubled: number
}>

const Round = z.object({ perSecond: z.number(), cpuMs: z.number(), lost: z.number(), doubled: z.number() })
const Rounds = z.object({ raw: z.array(Round), ours: z.array(Round) })

/** Measures on a PostgreSQL of its own. */
export async function measureClaims(rounds: number): Promise<ClaimCost> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const program = fileURLToPath(new URL('./claim-rounds.js', import.meta.url))
  const args = ['scripts/with-postgres.mjs', process.execPath, program, String(rounds)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
  const { raw, ours } = Rounds.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
  const ratio = (of: 'perSecond' | 'cpuMs') =>
    median(ours.map((round, n) => round[of] / (raw[n]?.[of] ?? Number.NaN)))
  const sum = (of: 'lost' | 'doubled') => [...raw, ...ours].reduce((all, round) => all + round[of], 0)
  return {
    rawPerSecond: median(raw.map(({ perSecond }) => perSecond)),
    oursPerSecond: median(ours.map(({ perSecond }) => perSecond)),
    ratio: ratio('perSecond'),
    cpuRatio: ratio('cpuMs'),
    lost: sum('lost'),
    doubled: sum('doubled'),
  }
}
