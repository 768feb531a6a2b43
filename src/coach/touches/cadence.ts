import type { Account, Tier } from '../account.ts'
import { addDays, type Day, daysBetween } from '../day.ts'
import type { TeamSettings } from '../member.ts'
import { type Draft, RANKS } from './draft.ts'
import { type DayWindow, REST_DAYS } from './plan-window.ts'

/** Days between touches: `ideal` is asked for, `longest` is the most that a relationship bears. */
export type Rhythm = Readonly<{ ideal: number; longest: number }>

/** The rhythm of each tier where the team has not chosen its own. Source: TCH-7. */
export const CADENCE = {
  A: { ideal: 14, longest: 21 },
  B: { ideal: 30, longest: 45 },
  C: { ideal: 60, longest: 90 },
  D: { ideal: 120, longest: 180 },
} as const satisfies Record<Tier, Rhythm>

const LONGEST_TO_IDEAL = 1.5

/**
 * The rhythm of an account: its own, else the team's for its tier, else the tier's. `undefined` for an account without
 * tier and days of its own: nothing is guessed. Source: TIER-2, TCH-7.
 */
export function cadenceOf(
  account: Pick<Account, 'tier' | 'cadenceDays'>,
  team?: TeamSettings['cadence'],
): Rhythm | undefined {
  const { tier, cadenceDays } = account
  if (cadenceDays !== undefined) {
    return { ideal: cadenceDays, longest: Math.round(cadenceDays * LONGEST_TO_IDEAL) }
  }
  return tier && (team?.[tier] ?? CADENCE[tier])
}

/** What planning needs of an account. */
export type PlannedAccount = Pick<Account, 'id' | 'tier' | 'cadenceDays' | 'createdOn' | 'archivedOn'>

/** What the rhythm's reminders are planned from. */
export type CadencePlan = Readonly<{
  accounts: readonly PlannedAccount[]
  /** By account id; an account without one counts from the day it was added. */
  lastTouch: ReadonlyMap<string, Day>
  cadence?: TeamSettings['cadence']
  /** Dates of the reminders that are wanted. */
  wanted: DayWindow
  stopped: ReadonlySet<string>
  remindOn: (day: Day) => Day
}>

/**
 * For each account the reminders that its ideal and its longest interval are over, as drafts in no order; some may be dated outside what is wanted. They hang on the
 * last touch alone, so the same ones come out of any window.
 */
export function planCadence(plan: CadencePlan): readonly Draft[] {
  const { wanted, remindOn, lastTouch, stopped } = plan
  const first = addDays(wanted.from, -REST_DAYS)
  const drafts: Draft[] = []
  for (const account of plan.accounts) {
    const rhythm = cadenceOf(account, plan.cadence)
    if (rhythm === undefined || stopped.has(`${account.id}|cadence`)) continue
    for (const crossed of CROSSED) {
      const crossing = crossingOf(account, { rhythm, crossed, lastOn: lastTouch.get(account.id) })
      if (crossing.occursOn < first || remindOn(crossing.occursOn) > wanted.to) continue
      drafts.push(toDraft(account, crossing, remindOn))
    }
  }
  return drafts
}

const CROSSED = ['ideal', 'longest'] as const

function crossingOf(
  account: PlannedAccount,
  { rhythm, crossed, lastOn }: Readonly<{ rhythm: Rhythm; crossed: keyof Rhythm; lastOn: Day | undefined }>,
) {
  const since = lastOn ?? account.createdOn
  return { crossed, lastOn, since, asksFor: rhythm[crossed], occursOn: addDays(since, rhythm[crossed]) }
}

function toDraft(
  { id, tier }: PlannedAccount,
  { crossed, lastOn, since, asksFor, occursOn }: ReturnType<typeof crossingOf>,
  remindOn: CadencePlan['remindOn'],
): Draft {
  const date = firstDateAfter(since, occursOn, remindOn)
  return {
    key: `cadence|${id}|${since}|${crossed}`,
    kind: 'cadence',
    rank: crossed === 'longest' ? RANKS.longestCadence : RANKS.idealCadence,
    about: `cadence|${id}`,
    date,
    occursOn,
    lead: 0,
    accountId: id,
    why: {
      code: 'cadence',
      ...(tier === undefined ? {} : { tier }),
      daysSince: daysBetween(since, date),
      asksFor,
      crossed,
      ...(lastOn === undefined ? {} : { lastOn }),
    },
  }
}

/** A short rhythm over a weekend would be reminded of before the touch it counts from: then the next working day it is. */
function firstDateAfter(since: Day, occursOn: Day, remindOn: CadencePlan['remindOn']): Day {
  let date = remindOn(occursOn)
  for (let day = occursOn; date <= since; date = remindOn(day)) day = addDays(day, 1)
  return date
}
