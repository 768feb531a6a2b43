import type { Rhythm } from '../touches/cadence.ts'

/** Who hears of an account that has gone quiet: the rep, then the manager too, then it is at risk. Source: ST-12. */
export type SilenceLevel = 'quiet' | 'rep' | 'rep-and-manager' | 'at-risk'

/** What silence is judged by. `rhythm` is the tier's or the account's own; `isOn` is the team's switch, off by default. */
export type Silence = Readonly<{ daysSilent: number; rhythm?: Rhythm; isOn: boolean }>

const AT_RISK_TIMES_LONGEST = 2

/**
 * How far silence has escalated: past the ideal interval, past the longest, past twice the longest. Nothing while the
 * team has not switched it on, or where the account has no rhythm. Managers read it as a weekly list, never live.
 *
 * Source: ST-12
 */
export function silenceLevel({ daysSilent, rhythm, isOn }: Silence): SilenceLevel {
  if (!isOn || rhythm === undefined || daysSilent <= rhythm.ideal) return 'quiet'
  if (daysSilent <= rhythm.longest) return 'rep'
  return daysSilent <= AT_RISK_TIMES_LONGEST * rhythm.longest ? 'rep-and-manager' : 'at-risk'
}
