import type { ClaimCost } from './claims.ts'
import type { DuePlanCost } from './due-plan.ts'
import type { IdleTickCost } from './idle-tick.ts'
import type { Line } from './report.ts'

const MOST_REP_MS = 1
const MOST_OF_SCAN = 1 / 20
const MOST_IDLE = 2
const LEAST_CLAIMS = 0.8

/** What planning a day costs, as lines. */
export function duePlanLines(cost: DuePlanCost): readonly Line[] {
  const { reps, contacts, due, rows, festival } = cost
  return [
    {
      id: 'P7',
      work: `one rep's day, of ${reps} reps and ${contacts} contacts`,
      reference: '',
      ours: `p50 ${cost.repP50Ms.toFixed(2)} ms, p99 ${cost.repP99Ms.toFixed(2)} ms`,
      ratio: '',
      goal: `p99 ≤ ${MOST_REP_MS} ms`,
      met: cost.repP99Ms <= MOST_REP_MS,
    },
    {
      id: 'P7',
      work: `all reps' day, ${due} reminders`,
      reference: `reading all rows ${cost.scanMs.toFixed(0)} ms`,
      ours: `${cost.allMs.toFixed(0)} ms, ${rows} rows read`,
      ratio: `processor time 1/${(1 / cost.ratio).toFixed(0)}`,
      goal: '≤ 1/20',
      met: cost.ratio <= MOST_OF_SCAN,
    },
    {
      id: 'P7',
      work: `the eve of a festival, ${festival.due} reminders`,
      reference: '',
      ours: `${festival.allMs.toFixed(0)} ms, ${((1000 * festival.allMs) / festival.due).toFixed(0)} µs each`,
      ratio: '',
      goal: '',
    },
  ]
}

/** What a minute with nothing due costs, as a line. */
export function idleTickLine({ compared, members, deliveries }: IdleTickCost): Line {
  const { reference, ours, ratio } = compared
  const shown = (cpuMs = Number.NaN): string => `${(1000 * cpuMs).toFixed(1)} µs`
  return {
    id: 'P8',
    work: `tick with nothing due, ${members} members, ${deliveries} messages sent`,
    reference: `raw point read ${shown(reference.cpuMs)}`,
    ours: shown(ours.cpuMs),
    ratio: `processor time ${ratio.cpu.toFixed(2)}x`,
    goal: `≤ ${MOST_IDLE}x`,
    met: ratio.cpu <= MOST_IDLE,
  }
}

/** What four processes claim, as a line. */
export function claimLine(cost: ClaimCost): Line {
  const { ratio, cpuRatio, lost, doubled } = cost
  return {
    id: 'P9',
    work: 'claims in batches of 50 by four processes on PostgreSQL',
    reference: `raw loop ${cost.rawPerSecond.toFixed(0)}/s`,
    ours: `${cost.oursPerSecond.toFixed(0)}/s, ${lost} lost, ${doubled} doubled`,
    ratio: `${ratio.toFixed(2)}x, processor time ${cpuRatio.toFixed(2)}x`,
    goal: `≥ ${LEAST_CLAIMS}x, 0 lost, 0 doubled`,
    met: ratio >= LEAST_CLAIMS && lost + doubled === 0,
  }
}
