import type { Kysely } from 'kysely'
import { Problem, VALUE_LEVELS, VALUE_NODES_MOST, type ValueNode } from '../coach/index.ts'
import { requireAddable } from './access.ts'
import type { ValueNodeTable } from './coaching-schema.ts'
import { present, storedTexts, toFlag, toInstant } from './columns.ts'
import type { Reader } from './database.ts'
import { type Places, prepared } from './prepared.ts'
import { type Patch, patched, type Saved } from './saved.ts'
import type { Tables } from './schema.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** A box as somebody tells it. */
export type NewValueNode = Omit<ValueNode, 'id'>

/** What can be put right about a box. Its level stays: other boxes hang on it. */
export type ValueNodePatch = Patch<Pick<ValueNode, 'text' | 'figure' | 'servesIds'>>

/**
 * The business value frameworks of the accounts that the viewer may see. The account's own team adds to them, as it does
 * notes. Source: positioning method, BVF.
 */
export interface ValueNodes {
  /** Highest level first, then oldest first; those removed left out. */
  listOf(accountId: string): Promise<readonly ValueNode[]>
  /** @throws Problem `gone` when the account, or a box it serves, is; `not-allowed`; `too-many` */
  add(accountId: string, node: NewValueNode): Promise<Saved<ValueNode>>
  /** @throws Problem `gone`, `not-allowed` */
  edit(id: string, patch: ValueNodePatch): Promise<Saved<ValueNode>>
  /** Takes a box out; what served it serves nothing there until it comes back. @throws Problem `gone`, `not-allowed` */
  remove(id: string): Promise<Saved<ValueNode>>
}

/** @param seat binds the workspace and the viewer */
export function createValueNodes(seat: Seat): ValueNodes {
  return {
    listOf: (accountId) => listIn(seat.reads, seat, accountId),

    add: (accountId, node) =>
      seat.journal.write('value.add', async (tx) => {
        await requireAddable(tx.reader, seat, { accountId, action: 'value.add' })
        const held = await listIn(tx.reader, seat, accountId)
        if (held.length >= VALUE_NODES_MOST) throw new Problem({ code: 'too-many', most: VALUE_NODES_MOST })
        requireServed(held, node)
        const added: ValueNode = { ...node, id: seat.newId() }
        await tx.insert('value_node', {
          ...toCells(added),
          team_id: seat.teamId,
          id: added.id,
          account_id: accountId,
          is_dropped: 0,
          author_id: seat.viewer.memberId,
          at: toInstant(seat.now()),
        })
        return added
      }),

    edit: (id, patch) =>
      seat.journal.write('value.edit', async (tx) => {
        const row = await requireRow(tx.reader, seat, id)
        await requireAddable(tx.reader, seat, { accountId: row.account_id, action: 'value.edit' })
        const after = patched<ValueNode>(toNode(row), patch)
        if (patch.servesIds !== undefined) requireServed(await listIn(tx.reader, seat, row.account_id), after)
        await tx.update('value_node', { id }, toCells(after))
        return after
      }),

    remove: (id) =>
      seat.journal.write('value.remove', async (tx) => {
        const row = await requireRow(tx.reader, seat, id)
        await requireAddable(tx.reader, seat, { accountId: row.account_id, action: 'value.remove' })
        await tx.update('value_node', { id }, { is_dropped: toFlag(true) })
        return toNode(row)
      }),
  }
}

async function listIn(reader: Reader, { scope }: Seat, account: string): Promise<readonly ValueNode[]> {
  const nodes = (await nodesOf(reader, { ...scope, account })).map(toNode)
  return VALUE_LEVELS.flatMap((level) => nodes.filter((node) => node.level === level))
}

async function requireRow(reader: Reader, seat: Seat, id: string): Promise<ValueNodeTable> {
  const [row] = await nodeById(reader, { ...seat.scope, id })
  if (row === undefined) throw new Problem({ code: 'gone', kind: 'value' })
  return row
}

/** A box serves boxes of its own account. Which levels may be linked is coach's to read. */
function requireServed(held: readonly ValueNode[], { servesIds }: Pick<ValueNode, 'servesIds'>): void {
  const known = new Set(held.map(({ id }) => id))
  if (!servesIds.every((id) => known.has(id))) throw new Problem({ code: 'gone', kind: 'value' })
}

const nodesOf = prepared('value-node.of', (db, at: Places<Scope & { account: string }>) =>
  seenNodes(db, at)
    .where('value_node.account_id', '=', at.account)
    .orderBy('value_node.at')
    .orderBy('value_node.id')
    .limit(500),
)

const nodeById = prepared('value-node.by-id', (db, at: Places<Scope & { id: string }>) =>
  seenNodes(db, at).where('value_node.id', '=', at.id),
)

function seenNodes(db: Kysely<Tables>, at: Places<Scope>) {
  return db
    .selectFrom('value_node')
    .innerJoin('account', (join) =>
      join
        .onRef('account.team_id', '=', 'value_node.team_id')
        .onRef('account.id', '=', 'value_node.account_id'),
    )
    .selectAll('value_node')
    .where('value_node.team_id', '=', at.team)
    .where('value_node.is_dropped', '=', 0)
    .where(visible(at))
}

function toNode(row: ValueNodeTable): ValueNode {
  return {
    id: row.id,
    level: row.level,
    text: row.text,
    ...present({ figure: row.figure }),
    servesIds: storedTexts(row.serves),
  }
}

function toCells({
  level,
  text,
  figure,
  servesIds,
}: ValueNode): Pick<ValueNodeTable, 'level' | 'text' | 'figure' | 'serves'> {
  return { level, text, figure: figure ?? null, serves: JSON.stringify(servesIds) }
}
