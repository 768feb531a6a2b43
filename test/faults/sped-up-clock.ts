/** A clock that runs many times as fast as the real one, from a moment that all processes are told. */
export type Pace = Readonly<{ realMs: number; shownMs: number; speed: number }>

/** What such a clock shows when the real one shows `realMs`. */
export function shownAt({ realMs: fromMs, shownMs, speed }: Pace, realMs: number): Date {
  return new Date(shownMs + (realMs - fromMs) * speed)
}
