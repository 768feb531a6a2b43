import { median, type Sample } from './sample.ts'

/** Two things measured in turns, and what each round gave. */
export type Compared = Readonly<{
  reference: Sample
  ours: Sample
  /** Ours over the reference: medians of the ratios of each round, so that a slow minute slows both. */
  ratio: Readonly<{ throughput: number; p50: number; p99: number; cpu: number }>
}>

/** Fewer say nothing on a shared machine. */
export const FEWEST_ROUNDS = 5

/**
 * Measures the reference and ours by turns, one uncounted round first, and gives medians.
 *
 * @throws RangeError for fewer than five rounds
 */
export async function interleave(
  rounds: number,
  measureReference: () => Promise<Sample>,
  measureOurs: () => Promise<Sample>,
): Promise<Compared> {
  if (rounds < FEWEST_ROUNDS) throw new RangeError(`at least ${FEWEST_ROUNDS} rounds, not ${rounds}`)
  const pairs: { reference: Sample; ours: Sample }[] = []
  for (let round = 0; round <= rounds; round++) {
    const pair = { reference: await measureReference(), ours: await measureOurs() }
    if (round > 0) pairs.push(pair)
  }
  const ratio = (of: keyof Sample): number =>
    median(pairs.map(({ reference, ours }) => (ours[of] ?? Number.NaN) / (reference[of] ?? Number.NaN)))
  return {
    reference: middle(pairs.map(({ reference }) => reference)),
    ours: middle(pairs.map(({ ours }) => ours)),
    ratio: { throughput: ratio('perSecond'), p50: ratio('p50Ms'), p99: ratio('p99Ms'), cpu: ratio('cpuMs') },
  }
}

function middle(samples: readonly Sample[]): Sample {
  const cpu = samples.flatMap(({ cpuMs }) => cpuMs ?? [])
  return {
    perSecond: median(samples.map(({ perSecond }) => perSecond)),
    p50Ms: median(samples.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(samples.map(({ p99Ms }) => p99Ms)),
    ...(cpu.length === 0 ? {} : { cpuMs: median(cpu) }),
  }
}
