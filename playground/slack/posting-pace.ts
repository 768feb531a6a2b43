const BURST = 5
const REFILL_MS = 1000

/** Slack's pace of messages: one a second in each channel, a short burst tolerated. */
export type PostingPace = Readonly<{
  /** Seconds to wait before a message may go to the channel; 0 takes one turn. */
  waitSeconds: (channel: string) => number
}>

/** A pace told by the given clock. One that is off never asks anybody to wait. */
export function createPostingPace(isOn: boolean, now: () => Date): PostingPace {
  const buckets = new Map<string, Readonly<{ left: number; atMs: number }>>()
  return {
    waitSeconds: (channel) => {
      const nowMs = now().getTime()
      const bucket = buckets.get(channel) ?? { left: BURST, atMs: nowMs }
      const refilled = Math.max(0, nowMs - bucket.atMs) / REFILL_MS
      const left = Math.min(BURST, bucket.left + refilled)
      if (!isOn || left >= 1) {
        buckets.set(channel, { left: left - 1, atMs: nowMs })
        return 0
      }
      buckets.set(channel, { left, atMs: nowMs })
      return 1
    },
  }
}
