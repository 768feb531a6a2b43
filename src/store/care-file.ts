import { type Complaint, type Day, type FollowedDeal, followUpKey, parseDay } from '../coach/index.ts'
import { toComplaint } from './complaints.ts'
import type { Reader } from './database.ts'
import { readDealFile } from './day-files.ts'
import { type Places, prepared } from './prepared.ts'

/** What planning reads of care for one member: complaints she has to solve, and her own open deals that she follows up. */
export type CareFile = Readonly<{ complaints: readonly Complaint[]; followed: readonly FollowedDeal[] }>

type Whose = { team: string; owner: string }

/** Deals followed up after `followedUpTo` have time; see `followUpsUpTo`. */
export type CareAsked = Readonly<{ followedUpTo: Day }>

/** One member's file, by two indexed queries. Archived accounts and closed deals are left out. */
export async function readCareFile(
  reader: Reader,
  { team, owner, followedUpTo: day }: Whose & CareAsked,
): Promise<CareFile> {
  const [complaints, followed] = await Promise.all([
    complaintsOf(reader, { team, owner }),
    followedBy(reader, { team, owner, first: followUpKey(LONG_AGO), last: followUpKey(day) }),
  ])
  return {
    complaints: complaints.map(toComplaint),
    followed: followed
      .map(({ touched_on: lastAnswerOn, ...row }) => ({
        ...readDealFile(row),
        ...(lastAnswerOn === null ? {} : { lastAnswerOn }),
      }))
      .sort((one, other) => (one.dealId < other.dealId ? -1 : 1)),
  }
}

const LONG_AGO = parseDay('0001-01-01')

const complaintsOf = prepared('care-file.complaints', (db, at: Places<Whose>) =>
  db
    .selectFrom('complaint')
    .innerJoin('account', (join) =>
      join
        .onRef('account.team_id', '=', 'complaint.team_id')
        .onRef('account.id', '=', 'complaint.account_id'),
    )
    .selectAll('complaint')
    .where('complaint.team_id', '=', at.team)
    .where('complaint.closed_on', 'is', null)
    .where('complaint.owner_id', '=', at.owner)
    .where('account.archived_on', 'is', null)
    .orderBy('complaint.by_day')
    .orderBy('complaint.id'),
)

const followedBy = prepared('care-file.followed', (db, at: Places<Whose & { first: string; last: string }>) =>
  db
    .selectFrom('day_key')
    .select(['day_key.ref_id', 'day_key.account_id', 'day_key.file'])
    .select((of) =>
      of
        .selectFrom('touch')
        .select((last) => last.fn.max('touch.on_day').as('on_day'))
        .whereRef('touch.team_id', '=', 'day_key.team_id')
        .whereRef('touch.account_id', '=', 'day_key.account_id')
        .as('touched_on'),
    )
    .where('day_key.team_id', '=', at.team)
    .where('day_key.owner_id', '=', at.owner)
    .where('day_key.key', '>=', at.first)
    .where('day_key.key', '<=', at.last),
)
