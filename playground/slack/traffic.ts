import type { TrafficShown } from '../protocol.ts'
import type { Changes } from './changes.ts'

const KEPT = 300
const TOKEN = /\b(xox[a-z]|xapp)-[\w-]+/g

/** One step as it begins. */
export type TrafficStart = Readonly<{
  way: TrafficShown['way']
  kind: string
  summary: string
  request: unknown
}>

/** How a step ended. */
export type TrafficEnd = Readonly<{ answer?: unknown; failed: boolean }>

/** What went between Slack and the bot: the newest 300 steps. Tokens are masked. */
export type Traffic = Readonly<{
  /** Notes the start of a step; the answer notes its end. */
  begin: (start: TrafficStart) => (end: TrafficEnd) => void
  /** Newest last. */
  list: () => readonly TrafficShown[]
}>

/** What time it is in the workspace, and a stopwatch in milliseconds of real time. */
export type TrafficClocks = Readonly<{ now: () => Date; stopwatch: () => number }>

/** An empty record. */
export function createTraffic(changes: Changes, { now, stopwatch }: TrafficClocks): Traffic {
  let steps: readonly TrafficShown[] = []
  let count = 0
  const begin = (start: TrafficStart): ((end: TrafficEnd) => void) => {
    count += 1
    const n = count
    const startedMs = stopwatch()
    const shown = { summary: masked(start.summary), request: pretty(start.request) }
    const step = { ...start, ...shown, n, at: now().toISOString(), failed: false }
    steps = [...steps, step].slice(-KEPT)
    changes.mark()
    return ({ answer, failed }) => {
      const ms = Math.round(stopwatch() - startedMs)
      const ended = { ...step, ms, failed, ...(answer === undefined ? {} : { answer: pretty(answer) }) }
      steps = steps.map((old) => (old.n === n ? ended : old))
      changes.mark()
    }
  }
  return { begin, list: () => steps }
}

function pretty(body: unknown): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2)
  return masked(text ?? '')
}

function masked(text: string): string {
  return text.replace(TOKEN, '$1-…')
}
