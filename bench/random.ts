/** Numbers that look as if nobody had chosen them; the same seed gives the same ones. */
export type Random = Readonly<{
  /** A whole number from 0 up to `count`, which is not included. */
  below: (count: number) => number
}>

/** Mulberry32: a small generator whose quality is enough for data to measure on. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return {
    below(count) {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) % count
    },
  }
}
