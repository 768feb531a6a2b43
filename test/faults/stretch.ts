/** A time during which something holds, its end left out. */
export type Stretch = Readonly<{ from: Date; to: Date }>

/** Whether a moment lies in a stretch. */
export function isWithin(stretch: Stretch | undefined, now: Date): boolean {
  return stretch !== undefined && now >= stretch.from && now < stretch.to
}
