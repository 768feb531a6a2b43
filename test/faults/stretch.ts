/** A time during which something holds, its end left out. */
export type Stretch = Readonly<{ from: Date; to: Date }>

/** Whether a moment lies in a stretch. */
export function isWithin(stretch: Stretch | undefined, now: Date): boolean {
  return stretch !== undefined && now >= stretch.from && now < stretch.to
}

/** Whether `ms` in a row between two moments are free of all these stretches. */
export function isFree(stretches: readonly Stretch[], { from, to }: Stretch, ms: number): boolean {
  let freeFrom = from.getTime()
  for (const stretch of stretches.toSorted((one, other) => one.from.getTime() - other.from.getTime())) {
    if (stretch.from.getTime() >= to.getTime()) break
    if (stretch.from.getTime() - freeFrom >= ms) return true
    freeFrom = Math.max(freeFrom, stretch.to.getTime())
  }
  return to.getTime() - freeFrom >= ms
}
