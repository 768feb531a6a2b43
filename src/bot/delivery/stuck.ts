/** What should have been out for this long is stuck. */
const STUCK_MS = 10 * 60_000

/** Whether messages are stuck, by the one that waits the longest. */
export function isStuck(now: Date, oldestUnsent: Date | undefined): boolean {
  return oldestUnsent !== undefined && now.getTime() - oldestUnsent.getTime() >= STUCK_MS
}
