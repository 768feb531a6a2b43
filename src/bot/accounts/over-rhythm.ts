import { cadenceOf, type Day, daysBetween, type Rhythm, type TeamSettings } from '../../coach/index.ts'
import type { AccountRow } from '../../store/index.ts'

/** By how many days the last touch is older than the rhythm asks for, which is more than none. Source: TCH-7. */
export type OverRhythm = Readonly<{ days: number; rhythm: Rhythm }>

/** How far an account is over its rhythm on `today`; `undefined` while it is not, or has none. */
export function overRhythm(
  { account, lastTouchOn }: Pick<AccountRow, 'account' | 'lastTouchOn'>,
  { today, team }: Readonly<{ today: Day; team: TeamSettings }>,
): OverRhythm | undefined {
  const rhythm = cadenceOf(account, team.cadence)
  if (rhythm === undefined) return undefined
  const days = daysBetween(lastTouchOn ?? account.createdOn, today) - rhythm.ideal
  return days > 0 ? { days, rhythm } : undefined
}
