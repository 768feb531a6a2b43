/** What one measurement gave. `cpuMs` is the processor time of one command, where it was looked at. */
export type Sample = Readonly<{ perSecond: number; p50Ms: number; p99Ms: number; cpuMs?: number }>

/** The sample of single durations, in milliseconds, that together took `measuredMs`. */
export function toSample(tookMs: Float64Array, measuredMs: number): Sample {
  const sorted = tookMs.toSorted()
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { perSecond: (tookMs.length / measuredMs) * 1000, p50Ms: at(0.5), p99Ms: at(0.99) }
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN
  return (low + high) / 2
}

/** Times `count` calls one after the other; `n` counts from 0. */
export async function timeCalls(count: number, call: (n: number) => unknown): Promise<Sample> {
  const tookMs = new Float64Array(count)
  const startedAt = performance.now()
  for (let n = 0; n < count; n++) {
    const calledAt = performance.now()
    await call(n)
    tookMs[n] = performance.now() - calledAt
  }
  return toSample(tookMs, performance.now() - startedAt)
}
