import {
  type Complaint,
  FOLLOW_UP_PACE,
  type FollowUpProposal,
  findSilencing,
  isOnlyCongratulation,
  type PlannedTouch,
  proposeFollowUp,
  type Why,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { readFollowUpFile } from '../care/follow-up-file.ts'

/** What care adds to a row: the complaint that silences its good wishes, or what a follow-up could be about. */
export type RowCare = Readonly<{ silencedBy?: Complaint; proposal?: FollowUpProposal }>

type Because<C extends Why['code']> = Extract<Why, { code: C }>

/** Reads what care adds to rows; the open complaints are read once for all of them. */
export function createCareReader(ask: Ask): (planned: PlannedTouch) => Promise<RowCare> {
  let complaints: Promise<readonly Complaint[]> | undefined
  return async (planned) => {
    if (planned.why.code === 'follow-up') return readProposal(ask, planned.why)
    complaints ??= ask.desk.care.complaints.listOpen()
    const silencedBy = findSilencing(planned, await complaints)
    return silencedBy === undefined ? {} : { silencedBy }
  }
}

async function readProposal(ask: Ask, { dealId }: Because<'follow-up'>): Promise<RowCare> {
  const deal = await ask.desk.deals.find(dealId)
  if (deal === undefined) return {}
  const used = await ask.desk.care.followUps.listOf(dealId)
  return { proposal: proposeFollowUp(await readFollowUpFile(ask, deal, used)) }
}

/** Whether somebody still waits for what a reminder tells: a promise, an answer, a follow-up; `undefined` for anything else. */
export function standsOwed(ask: Ask, { why, ...planned }: PlannedTouch): Promise<boolean> | undefined {
  switch (why.code) {
    case 'promise':
      return isOpenPromise(ask, why)
    case 'complaint':
      return standsComplaint(ask, { ...planned, why })
    case 'follow-up':
      return standsFollowUp(ask, { ...planned, why })
    default:
      return undefined
  }
}

async function isOpenPromise({ desk }: Ask, { promiseId }: Because<'promise'>): Promise<boolean> {
  return (await desk.promises.find(promiseId))?.state === 'open'
}

/** Whether a complaint still waits for this member, by the day that the reminder tells. Source: SAT-3. */
async function standsComplaint(
  { desk, member }: Ask,
  { why, occursOn }: Pick<PlannedTouch, 'occursOn'> & Readonly<{ why: Because<'complaint'> }>,
): Promise<boolean> {
  const complaint = await desk.care.complaints.find(why.complaintId)
  return (
    complaint !== undefined &&
    complaint.closedOn === undefined &&
    complaint.by === occursOn &&
    complaint.ownerId === member.id
  )
}

/** Whether nobody followed up since, and for the warning of silence, nobody answered either. Source: FUP-1. */
async function standsFollowUp(
  { desk, member, workspace }: Ask,
  { why, accountId }: Pick<PlannedTouch, 'accountId'> & Readonly<{ why: Because<'follow-up'> }>,
): Promise<boolean> {
  const deal = await desk.deals.find(why.dealId)
  if (deal === undefined || deal.closed !== undefined || deal.ownerId !== member.id) return false
  const [last] = await desk.care.followUps.listOf(why.dealId)
  const { followUp = FOLLOW_UP_PACE } = await workspace.settings.read()
  if (last?.on !== why.lastOn || followUp[why.crossed] > why.asksFor) return false
  const answeredOn = why.crossed === 'longest' ? await desk.touches.lastOn(accountId) : undefined
  return answeredOn === undefined || answeredOn <= why.lastOn
}

/** Whether a reminder is about nothing but good wishes to people of the account that the complaint of the other is about. */
export function isHeldBy(complaint: Readonly<{ planned: PlannedTouch }>, planned: PlannedTouch): boolean {
  return planned.accountId === complaint.planned.accountId && isOnlyCongratulation(planned)
}

/**
 * The rows without those about nothing but good wishes that an open complaint silences, where that complaint has a row
 * among them: it tells what is held. Where a colleague has the complaint, the row stays and says so. Source: SAT-3.
 */
export function withoutHeld<T extends RowCare & Readonly<{ reminder: Readonly<{ planned: PlannedTouch }> }>>(
  rows: readonly T[],
): readonly T[] {
  const complaints = rows.filter(({ reminder: { planned } }) => planned.kind === 'complaint')
  return rows.filter(
    ({ reminder: { planned }, silencedBy }) =>
      silencedBy === undefined || !complaints.some(({ reminder }) => isHeldBy(reminder, planned)),
  )
}
