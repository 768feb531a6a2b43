import { type Complaint, planComplaints } from '../care/complaint.ts'
import { type FollowedDeal, planFollowUps } from '../care/follow-up.ts'
import type { Day } from '../day.ts'
import type { Member, TeamSettings } from '../member.ts'
import type { Promised } from '../records.ts'
import { type PlannedAccount, planCadence } from './cadence.ts'
import type { Draft } from './draft.ts'
import type { GreetedContact } from './greeted.ts'
import { planGreetings } from './greetings.ts'
import { mergeDrafts } from './merge.ts'
import type { OccasionFile } from './occasion-file.ts'
import { planOccasions } from './occasion-plan.ts'
import type { PlannedTouch } from './planned.ts'
import { planPromises } from './promises.ts'
import { createReminderDays } from './reminder-days.ts'
import type { ToldDay } from './told-days.ts'
import { PASSING_REASONS, type PlannedKind } from './touch-reasons.ts'

/** What one member's reminders are planned from. Days are the member's own, both ends included. */
export type TouchPlan = Readonly<{
  from: Day
  to: Day
  member: Pick<Member, 'id' | 'zone' | 'digestAt' | 'workingDays' | 'holidays' | 'muted'>
  team?: Pick<TeamSettings, 'cadence' | 'festivals' | 'followUp'>
  /** Those whose rhythm may be over; archived ones make no reminders. */
  accounts: readonly PlannedAccount[]
  /** Ids of the member's own unarchived accounts, where `accounts` does not hold all of whose `contacts` are here. */
  own?: ReadonlySet<string>
  /** At least those with one of the keys of `dueKeys`. */
  contacts: readonly GreetedContact[]
  /** The last touch, by account id. */
  lastTouch: ReadonlyMap<string, Day>
  promises: readonly Promised[]
  /** Those that the member has to solve, whoever looks after the account. */
  complaints?: readonly Complaint[]
  /** The member's own open deals that were followed up at least once. */
  followed?: readonly FollowedDeal[]
  /** Anniversaries, own occasions, weekly greetings and news. */
  occasions?: OccasionFile
  /** What was stopped for good; see `stoppedKey`. */
  stopped: ReadonlySet<string>
  /** Days of festivals that somebody confirmed or supplied; ours stand where there is none. */
  told?: readonly ToldDay[]
}>

/**
 * The reminders with a date from `from` to `to`: by date, then complaints, then as `RANKS` says, then by key. Planning
 * two stretches gives the same as planning both at once, so a reminder is never lost between them nor made twice.
 * Source: TCH-3, TCH-6, TCH-7, TCH-9, PRM-1.
 */
export function planTouches(plan: TouchPlan): readonly PlannedTouch[] {
  return mergeDrafts(draftTouches(plan), plan.member.id)
}

/** The reminders of `planTouches` before those for one person and day are put together, in no order. */
export function draftTouches(plan: TouchPlan): readonly Draft[] {
  const { from, to, member } = plan
  const remindOn = createReminderDays(member)
  const accounts = plan.accounts.filter((account) => account.archivedOn === undefined)
  const isWanted = (...kinds: readonly PlannedKind[]) => kinds.some((kind) => !member.muted.includes(kind))
  const drafts = [
    ...(isWanted('birthday', 'festival') ? greetingDrafts(plan, { accounts, remindOn }) : []),
    ...(isWanted('promise')
      ? planPromises({ promises: unarchived(plan, plan.promises), departed: departedOf(plan), remindOn })
      : []),
    ...occasionDrafts(plan, remindOn),
    ...(isWanted('complaint', 'follow-up') ? careDrafts(plan, remindOn) : []),
    ...(isWanted('cadence')
      ? planCadence({ ...plan, accounts, remindOn, wanted: { from, to }, cadence: plan.team?.cadence })
      : []),
  ]
  return drafts.filter(({ date, kind }) => date >= from && date <= to && !member.muted.includes(kind))
}

function greetingDrafts(
  plan: TouchPlan,
  {
    accounts,
    remindOn,
  }: Readonly<{ accounts: readonly PlannedAccount[]; remindOn: (day: Day, zone?: string) => Day }>,
): readonly Draft[] {
  const { from, to, member } = plan
  const own = plan.own ?? new Set(accounts.map(({ id }) => id))
  return planGreetings({
    contacts: plan.contacts.filter(({ accountId }) => own.has(accountId)),
    wanted: { from, to },
    workingDays: member.workingDays,
    holidays: member.holidays,
    muted: member.muted,
    teamFestivals: plan.team?.festivals,
    stopped: plan.stopped,
    told: plan.told,
    zone: member.zone,
    remindOn,
  })
}

function occasionDrafts(plan: TouchPlan, remindOn: (day: Day, zone?: string) => Day): readonly Draft[] {
  const { from, to, member, occasions, stopped } = plan
  // The backlog of years is asked for without what passes with its day.
  if (occasions === undefined || PASSING_REASONS.every((kind) => member.muted.includes(kind))) return []
  if (occasions.accounts.length + occasions.contacts.length === 0) return []
  const { workingDays, holidays } = member
  return planOccasions(occasions, { wanted: { from, to }, workingDays, holidays, stopped, remindOn })
}

function careDrafts(plan: TouchPlan, remindOn: (day: Day) => Day): readonly Draft[] {
  const { complaints = [], followed = [], team } = plan
  return [
    ...planComplaints({ complaints: unarchived(plan, complaints), remindOn }),
    ...planFollowUps({
      deals: unarchived(plan, followed),
      pace: team?.followUp,
      stopped: plan.stopped,
      remindOn,
    }),
  ]
}

/** Promises, complaints and deals may belong to a colleague's account, which is not among `accounts`; only those known as archived fall out. */
function unarchived<T extends Readonly<{ accountId: string }>>(
  { accounts }: Pick<TouchPlan, 'accounts'>,
  all: readonly T[],
): readonly T[] {
  const archived = new Set(accounts.filter(({ archivedOn }) => archivedOn !== undefined).map(({ id }) => id))
  return all.filter(({ accountId }) => !archived.has(accountId))
}

function departedOf({ contacts }: TouchPlan): ReadonlySet<string> {
  const gone = contacts.filter(({ status }) => status.is !== 'active' && status.is !== 'mourning')
  return new Set(gone.map(({ id }) => id))
}
