import { sql } from 'kysely'
import type { Complaint, Day, FollowedDeal } from '../coach/index.ts'
import { toComplaint } from './complaints.ts'
import type { Reader } from './database.ts'
import { type Places, prepared } from './prepared.ts'

/** What planning reads of care for one member: complaints she has to solve, and her own open deals that she follows up. */
export type CareFile = Readonly<{ complaints: readonly Complaint[]; followed: readonly FollowedDeal[] }>

type Whose = { team: string; owner: string }

/** One member's file, by two indexed queries. Archived accounts and closed deals are left out. */
export async function readCareFile(reader: Reader, whose: Whose): Promise<CareFile> {
  const [complaints, followed] = await Promise.all([complaintsOf(reader, whose), followedBy(reader, whose)])
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

const followedBy = prepared('care-file.followed', (db, at: Places<Whose>) =>
  db
    .selectFrom('follow_up')
    .innerJoin('deal', (join) =>
      join.onRef('deal.team_id', '=', 'follow_up.team_id').onRef('deal.id', '=', 'follow_up.deal_id'),
    )
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'deal.team_id').onRef('account.id', '=', 'deal.account_id'),
    )
    .select(['follow_up.deal_id', 'deal.account_id', 'deal.name'])
    .select((of) => [
      of.fn.countAll().as('count'),
      sql<Day>`max(follow_up.on_day)`.as('last_on'),
      of
        .selectFrom('touch')
        .select((last) => last.fn.max('touch.on_day').as('on_day'))
        .whereRef('touch.team_id', '=', 'deal.team_id')
        .whereRef('touch.account_id', '=', 'deal.account_id')
        .as('touched_on'),
    ])
    .where('follow_up.team_id', '=', at.team)
    .where('deal.owner_id', '=', at.owner)
    .where('deal.closed_on', 'is', null)
    .where('account.archived_on', 'is', null)
    .groupBy(['follow_up.deal_id', 'deal.team_id', 'deal.account_id', 'deal.name'])
    .orderBy('follow_up.deal_id'),
)
