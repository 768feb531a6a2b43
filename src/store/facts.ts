import type { Fact } from '../coach/index.ts'
import { requireAddable, requireParts } from './access.ts'
import { present, toInstant } from './columns.ts'
import type { Facts } from './records.ts'
import type { FactTable } from './schema.ts'
import type { Seat } from './seat.ts'
import { visible } from './visible.ts'

/** @param seat binds the workspace and the viewer */
export function createFacts(seat: Seat): Facts {
  return {
    async listOf(accountId, dealId) {
      const rows = await seat.reads.db
        .selectFrom('fact')
        .innerJoin('account', (join) =>
          join.onRef('account.team_id', '=', 'fact.team_id').onRef('account.id', '=', 'fact.account_id'),
        )
        .selectAll('fact')
        .where('fact.team_id', '=', seat.teamId)
        .where('fact.account_id', '=', accountId)
        .where((either) =>
          either.or([
            either('fact.deal_id', 'is', null),
            ...(dealId === undefined ? [] : [either('fact.deal_id', '=', dealId)]),
          ]),
        )
        .where(visible(seat.scope))
        .orderBy('fact.on_day', 'desc')
        .orderBy('fact.at', 'desc')
        .orderBy('fact.id', 'desc')
        .limit(500)
        .execute()
      return rows.map(toFact)
    },

    add: (fact) =>
      seat.journal.write('fact.add', async (tx) => {
        await requireAddable(tx.reader, seat, { accountId: fact.accountId, action: 'fact.add' })
        await requireParts(tx.reader, seat, fact)
        const added: Fact = { ...fact, id: seat.newId() }
        await tx.insert('fact', toRow(seat, added))
        return added
      }),
  }
}

function toFact(row: FactTable): Fact {
  return {
    id: row.id,
    accountId: row.account_id,
    topic: row.topic,
    text: row.text,
    on: row.on_day,
    ...present({ dealId: row.deal_id, source: row.source }),
  }
}

function toRow(seat: Seat, fact: Fact): FactTable {
  return {
    team_id: seat.teamId,
    id: fact.id,
    account_id: fact.accountId,
    deal_id: fact.dealId ?? null,
    topic: fact.topic,
    text: fact.text,
    source: fact.source ?? null,
    on_day: fact.on,
    at: toInstant(seat.now()),
  }
}
