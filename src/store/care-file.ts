import { type ExpressionBuilder, sql } from 'kysely'
import type { Complaint, Day, FollowedDeal } from '../coach/index.ts'
import { toComplaint } from './complaints.ts'
import type { Reader } from './database.ts'
import { type Places, prepared } from './prepared.ts'
import type { Tables } from './schema.ts'

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
    followedBy(reader, { team, owner, day }),
  ])
  return {
    complaints: complaints.map(toComplaint),
    followed: followed.map(({ deal_id, account_id, name, count, last_on, touched_on }) => ({
      dealId: deal_id,
      accountId: account_id,
      name,
      // PostgreSQL counts in text.
      count: Number(count),
      lastOn: last_on,
      ...(touched_on === null ? {} : { lastAnswerOn: touched_on }),
    })),
  }
}

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

/** From the member's own open deals on; only those followed up so long ago are looked at further. */
const followedBy = prepared('care-file.followed', (db, at: Places<Whose & { day: Day }>) =>
  db
    .selectFrom('deal')
    .crossJoin('account')
    .select(['deal.id as deal_id', 'deal.account_id', 'deal.name'])
    .select((of) => [
      followUpsOf(of)
        .select((each) => each.fn.countAll().as('count'))
        .as('count'),
      sql<Day>`${lastOf(of)}`.as('last_on'),
      of
        .selectFrom('touch')
        .select((last) => last.fn.max('touch.on_day').as('on_day'))
        .whereRef('touch.team_id', '=', 'deal.team_id')
        .whereRef('touch.account_id', '=', 'deal.account_id')
        .as('touched_on'),
    ])
    .where('deal.team_id', '=', at.team)
    .where('deal.owner_id', '=', at.owner)
    .where('deal.closed_on', 'is', null)
    .where((of) => of(lastOf(of), '<=', at.day))
    .where('account.team_id', '=', at.team)
    .whereRef('account.id', '=', 'deal.account_id')
    .where('account.archived_on', 'is', null)
    .orderBy('deal.id'),
)

type OfDeal = ExpressionBuilder<Tables, 'deal'>

function followUpsOf(of: OfDeal) {
  return of
    .selectFrom('follow_up')
    .whereRef('follow_up.team_id', '=', 'deal.team_id')
    .whereRef('follow_up.deal_id', '=', 'deal.id')
}

function lastOf(of: OfDeal) {
  return followUpsOf(of).select((each) => each.fn.max('follow_up.on_day').as('on_day'))
}
