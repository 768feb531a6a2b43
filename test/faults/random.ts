/** Chance that is the same for the same seed, on every machine. */
export type Random = Readonly<{
  /** From 0 up to 1, never 1. */
  next: () => number
  /** A whole number, both ends included. */
  between: (least: number, most: number) => number
  chance: (probability: number) => boolean
  /** One of a list that is not empty. */
  pick: <T>(among: readonly T[]) => T
  /** The same list in another order. */
  shuffle: <T>(list: readonly T[]) => readonly T[]
}>

/** Draws from a generator of 32 bits (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(among: readonly T[]): T => {
    const [first] = among
    if (first === undefined) throw new Error('There is nothing to pick from')
    return among[between(0, among.length - 1)] ?? first
  }
  const shuffle = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((one) => ({ one, at: next() }))
      .toSorted((left, right) => left.at - right.at)
      .map(({ one }) => one)
  return { next, between, pick, shuffle, chance: (probability) => next() < probability }
}
