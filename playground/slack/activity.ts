import { setTimeout as wait } from 'node:timers/promises'

const QUIET_TURNS = 6
const TURN_MS = 4

/** Knows what is under way between Slack and the bot. */
export type Activity = Readonly<{
  /** Notes that something began; the answer ends it, once. */
  begin: () => () => void
  /** Resolves when nothing has been under way for about 25 ms, time enough for a listener to make its next call. */
  quiet: () => Promise<void>
}>

/** A tracker with nothing under way. */
export function createActivity(): Activity {
  let running = 0
  let begun = 0
  const begin = (): (() => void) => {
    running += 1
    begun += 1
    let ended = false
    return () => {
      if (!ended) running -= 1
      ended = true
    }
  }
  const quiet = async (): Promise<void> => {
    let seen = begun
    for (let turn = 0; turn < QUIET_TURNS; turn += 1) {
      await wait(TURN_MS)
      if (running === 0 && begun === seen) continue
      seen = begun
      turn = -1
    }
  }
  return { begin, quiet }
}
