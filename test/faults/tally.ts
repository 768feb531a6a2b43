import type { Wrong } from './judge.ts'

const SAID = {
  lost: 'lost',
  doubled: 'doubled',
  early: 'early',
  unmarked: 'late without a mark',
  delayed: 'later than needed',
  error: 'errors',
} as const satisfies Record<Wrong['what'], string>

/** One line for all that went wrong in so many runs: `1000 schedules: 0 lost, 0 doubled, 0 early, …`. */
export function tally(runs: string, wrong: readonly Pick<Wrong, 'what'>[]): string {
  const counts = Object.entries(SAID).map(
    ([what, said]) => `${wrong.filter((one) => one.what === what).length} ${said}`,
  )
  return `${runs}: ${counts.join(', ')}`
}
