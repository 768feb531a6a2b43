import { canAdd, canChange, Problem } from '../coach/index.ts'
import { storedTexts } from './columns.ts'
import type { Reader } from './database.ts'
import type { Action } from './journal.ts'
import { type Places, prepared } from './prepared.ts'
import type { AccountTable } from './schema.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

const accountById = prepared('account.by-id', (db, at: Places<Scope & { id: string }>) =>
  db
    .selectFrom('account')
    .selectAll()
    .where('account.team_id', '=', at.team)
    .where('account.id', '=', at.id)
    .where(visible(at)),
)

/** The account's row, when the viewer may see it. */
export async function findAccountRow(
  reader: Reader,
  scope: Scope,
  id: string,
): Promise<AccountTable | undefined> {
  const [row] = await accountById(reader, { ...scope, id })
  return row
}

/** What of an account decides who may do what. */
export function toGuarded(row: Pick<AccountTable, 'owner_id' | 'collaborator_ids' | 'is_private'>) {
  return {
    ownerId: row.owner_id,
    collaboratorIds: storedTexts(row.collaborator_ids),
    isPrivate: row.is_private === 1,
  }
}

/** A write about to be made to an account or what hangs on it. */
export type Attempt = Readonly<{ accountId: string; action: Action }>

/** The account's row, for a change to it, its people or its deals. @throws Problem `gone`, `not-allowed` */
export async function requireChangeable(reader: Reader, seat: Seat, attempt: Attempt): Promise<AccountTable> {
  const row = await requireVisible(reader, seat, attempt.accountId)
  if (!canChange(seat.viewer, toGuarded(row))) refuse(attempt.action, row)
  return row
}

/** The account's row, for something added to its file. @throws Problem `gone`, `not-allowed` */
export async function requireAddable(reader: Reader, seat: Seat, attempt: Attempt): Promise<AccountTable> {
  const row = await requireVisible(reader, seat, attempt.accountId)
  if (!canAdd(seat.viewer, toGuarded(row))) refuse(attempt.action, row)
  return row
}

async function requireVisible(reader: Reader, seat: Seat, accountId: string): Promise<AccountTable> {
  const row = await findAccountRow(reader, seat.scope, accountId)
  if (!row) throw new Problem({ code: 'gone', kind: 'account' })
  return row
}

function refuse(action: Action, row: AccountTable): never {
  throw new Problem({ code: 'not-allowed', action, owner: row.owner_id })
}

/**
 * Refuses a contact or deal that does not belong to the account.
 *
 * @throws Problem `gone`
 */
export async function requireParts(
  reader: Reader,
  seat: Seat,
  parts: Readonly<{ accountId: string; contactId?: string; dealId?: string }>,
): Promise<void> {
  const at = { team: seat.teamId, account: parts.accountId }
  if (parts.contactId !== undefined) {
    const [contact] = await contactIn(reader, { ...at, id: parts.contactId })
    if (!contact) throw new Problem({ code: 'gone', kind: 'contact' })
  }
  if (parts.dealId !== undefined) {
    const [deal] = await dealIn(reader, { ...at, id: parts.dealId })
    if (!deal) throw new Problem({ code: 'gone', kind: 'deal' })
  }
}

type Inside = { team: string; account: string; id: string }

const contactIn = prepared('contact.in', (db, at: Places<Inside>) =>
  db
    .selectFrom('contact')
    .select('id')
    .where('team_id', '=', at.team)
    .where('id', '=', at.id)
    .where('account_id', '=', at.account),
)

const dealIn = prepared('deal.in', (db, at: Places<Inside>) =>
  db
    .selectFrom('deal')
    .select('id')
    .where('team_id', '=', at.team)
    .where('id', '=', at.id)
    .where('account_id', '=', at.account),
)
