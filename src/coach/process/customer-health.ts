/** What speaks for or against the health of a customer; each says what it rests on. Source: ST-6. */
export type HealthReason = Readonly<
  | { code: 'rhythm-kept' | 'rhythm-over'; days: number }
  | { code: 'no-complaint' }
  | { code: 'complaint'; open: number }
  | { code: 'promises'; kept: number; broken: number }
>

/**
 * How the customer fares with us, 0 to 100, with reasons in reading order. Without `value` nobody can tell yet.
 * Source: ST-6.
 */
export type CustomerHealth = Readonly<{ value?: number; reasons: readonly HealthReason[] }>

/**
 * What is on file. `rhythm` has the days between touches that are asked for and those since the last one, absent without
 * a rhythm or a touch; `broken` counts the promises of ours that were broken or are overdue.
 */
export type CustomerRecord = Readonly<{
  rhythm?: Readonly<{ ideal: number; since: number }>
  openComplaints: number
  promises: Readonly<{ kept: number; broken: number }>
}>

/**
 * As good as its weakest part: whoever has an open complaint is not well, however often we call. That nobody complained
 * tells nothing by itself.
 *
 * Source: ST-6
 */
export function customerHealth({ rhythm, openComplaints, promises }: CustomerRecord): CustomerHealth {
  const { kept, broken } = promises
  const hasPromises = kept + broken > 0
  const values = [
    ...(rhythm === undefined ? [] : [Math.min(100, (100 * rhythm.ideal) / Math.max(1, rhythm.since))]),
    ...(openComplaints > 0 ? [0] : []),
    ...(hasPromises ? [(100 * kept) / (kept + broken)] : []),
  ]
  if (values.length === 0) return { reasons: [] }
  const over = rhythm === undefined ? 0 : rhythm.since - rhythm.ideal
  const reasons: readonly (HealthReason | false)[] = [
    rhythm !== undefined &&
      (over > 0 ? { code: 'rhythm-over', days: over } : { code: 'rhythm-kept', days: rhythm.ideal }),
    openComplaints > 0 ? { code: 'complaint', open: openComplaints } : { code: 'no-complaint' },
    hasPromises && { code: 'promises', kept, broken },
  ]
  return { value: Math.round(Math.min(...values)), reasons: reasons.filter((reason) => reason !== false) }
}
