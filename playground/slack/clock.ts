/** The time of the playground. It follows the given clock until someone moves it. */
export type PlaygroundClock = Readonly<{
  now: () => Date
  isMoved: () => boolean
  /** From now on the clock shows this instant and goes on from there. */
  moveTo: (instant: Date) => void
  /** Back to the given clock. */
  reset: () => void
  /** Calls the listener after each move or reset; the answer takes it off again. */
  onMove: (listener: (now: Date) => void) => () => void
}>

/** A clock that can be moved, on top of a source of the real or a fixed time. */
export function createClock(source: () => Date): PlaygroundClock {
  const listeners = new Set<(now: Date) => void>()
  let shiftMs = 0
  const now = (): Date => new Date(source().getTime() + shiftMs)
  const shiftTo = (ms: number): void => {
    shiftMs = ms
    for (const listener of listeners) listener(now())
  }
  return {
    now,
    isMoved: () => shiftMs !== 0,
    moveTo: (instant) => shiftTo(instant.getTime() - source().getTime()),
    reset: () => shiftTo(0),
    onMove: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
