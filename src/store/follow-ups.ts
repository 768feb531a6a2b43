import type { Kysely } from 'kysely'
import { type FollowUp, type FollowUpForm, Problem, type TouchKind } from '../coach/index.ts'
import { requireAddable, requireParts } from './access.ts'
import type { FollowUpTable } from './care-schema.ts'
import { present, toInstant } from './columns.ts'
import type { Reader } from './database.ts'
import { type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import type { Tables } from './schema.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** Follow-ups of the deals that the viewer may see. */
export interface FollowUps {
  /** Newest first; at most 200. */
  listOf(dealId: string): Promise<readonly FollowUp[]>
  /**
   * Keeps a follow-up, and the touch that it is: it restarts the rhythm of its account.
   *
   * @throws Problem `gone`, `not-allowed`, `deal-closed`
   */
  add(followUp: Omit<FollowUp, 'id' | 'byId'>): Promise<Saved<FollowUp>>
}

const MOST = 200

/** What kind of touch each form is. Source: TCH-7. */
const TOUCH_OF: Readonly<Record<FollowUpForm, TouchKind>> = {
  message: 'message',
  call: 'call',
  visit: 'visit',
  meal: 'meal',
  letter: 'message',
  sample: 'other',
  event: 'meeting',
  other: 'other',
}

/** @param seat binds the workspace and the viewer */
export function createFollowUps(seat: Seat): FollowUps {
  return {
    async listOf(dealId) {
      const rows = await followUpsOf(seat.reads, { ...seat.scope, deal: dealId })
      return rows.map(toFollowUp)
    },

    add: (followUp) =>
      seat.journal.write('follow-up.add', async (tx) => {
        const { accountId, contactId, dealId, form, on, reason } = followUp
        await requireAddable(tx.reader, seat, { accountId, action: 'follow-up.add' })
        await requireParts(tx.reader, seat, followUp)
        await refuseClosed(tx.reader, seat, dealId)
        const added: FollowUp = { ...followUp, id: seat.newId(), byId: seat.viewer.memberId }
        const at = toInstant(seat.now())
        await tx.insert('follow_up', { ...toRow(seat.teamId, added), at })
        await tx.insert('touch', {
          team_id: seat.teamId,
          id: seat.newId(),
          account_id: accountId,
          contact_id: contactId ?? null,
          kind: TOUCH_OF[form],
          what: reason,
          on_day: on,
          by_id: seat.viewer.memberId,
          at,
        })
        return added
      }),
  }
}

async function refuseClosed(reader: Reader, { teamId }: Seat, dealId: string): Promise<void> {
  const deal = await reader.db
    .selectFrom('deal')
    .select(['name', 'closed_on'])
    .where('team_id', '=', teamId)
    .where('id', '=', dealId)
    .executeTakeFirst()
  if (deal && deal.closed_on !== null) throw new Problem({ code: 'deal-closed', name: deal.name })
}

const followUpsOf = prepared('follow-up.of', (db: Kysely<Tables>, at: Places<Scope & { deal: string }>) =>
  db
    .selectFrom('follow_up')
    .innerJoin('account', (join) =>
      join
        .onRef('account.team_id', '=', 'follow_up.team_id')
        .onRef('account.id', '=', 'follow_up.account_id'),
    )
    .selectAll('follow_up')
    .where('follow_up.team_id', '=', at.team)
    .where('follow_up.deal_id', '=', at.deal)
    .where(visible(at))
    .orderBy('follow_up.on_day', 'desc')
    .orderBy('follow_up.at', 'desc')
    .orderBy('follow_up.id', 'desc')
    .limit(MOST),
)

function toFollowUp(row: FollowUpTable): FollowUp {
  return {
    id: row.id,
    accountId: row.account_id,
    dealId: row.deal_id,
    reason: row.reason,
    form: row.form,
    on: row.on_day,
    byId: row.by_id,
    ...present({ contactId: row.contact_id }),
  }
}

function toRow(teamId: string, followUp: FollowUp): Omit<FollowUpTable, 'at'> {
  return {
    team_id: teamId,
    id: followUp.id,
    account_id: followUp.accountId,
    contact_id: followUp.contactId ?? null,
    deal_id: followUp.dealId,
    reason: followUp.reason,
    form: followUp.form,
    on_day: followUp.on,
    by_id: followUp.byId,
  }
}
