import { toInstant } from './columns.ts'
import type { Instant } from './schema.ts'

/** An instant so many milliseconds after another, as it is stored. */
export function leaseFrom(now: Date, leaseMs: number): Instant {
  return toInstant(new Date(now.getTime() + leaseMs))
}
