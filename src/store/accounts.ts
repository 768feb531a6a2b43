import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Account, Day, Tier } from '../coach/index.ts'
import { findAccountRow, requireChangeable } from './access.ts'
import { present, storedTexts, toFlag } from './columns.ts'
import { toNameKey } from './name-key.ts'
import { type Patch, patched, type Saved } from './saved.ts'
import type { AccountTable } from './schema.ts'
import { type Seat, todayAt } from './seat.ts'
import { refuseTakenNames } from './taken-names.ts'
import { visible } from './visible.ts'

/** What a new account needs; the viewer becomes the owner unless said. */
export type NewAccount = Readonly<{ name: string; ownerId?: string }> &
  Partial<Omit<Account, 'id' | 'name' | 'ownerId' | 'createdOn' | 'archivedOn'>>

/** Filters add up. */
export type AccountFilter = Readonly<{
  tier?: Tier
  industry?: string
  ownerId?: string
  /** Owned by this member, or with her among the collaborators; `list` then gives her own first. */
  workedBy?: string
  includeArchived?: boolean
  limit?: number
  offset?: number
}>

/** An account with what a table row shows. */
export type AccountRow = Readonly<{
  account: Account
  lastTouchOn?: Day
  openDeals: number
  openPromises: number
}>

/** The accounts that the viewer may see. */
export interface Accounts {
  find(id: string): Promise<Account | undefined>
  /** By tier then name, with `workedBy` her own before the others; at most `limit` (default 50, most 500). Archived ones only when asked for. */
  list(filter?: AccountFilter): Promise<readonly AccountRow[]>
  count(filter?: AccountFilter): Promise<number>
  /** @throws Problem `name-taken` when another account, archived ones too, has this name or alias */
  add(account: NewAccount): Promise<Saved<Account>>
  /** @throws Problem `gone`, `not-allowed`, `name-taken` */
  edit(id: string, patch: Patch<Omit<Account, 'id' | 'createdOn'>>): Promise<Saved<Account>>
  /** Takes it out of lists and reminders; its file stays. @throws Problem `gone`, `not-allowed` */
  archive(id: string, on: Day): Promise<Saved<Account>>
}

/** @param seat binds the workspace and the viewer, so that no query can forget them */
export function createAccounts(seat: Seat): Accounts {
  return {
    async find(id) {
      const row = await findAccountRow(seat.reads, seat.scope, id)
      return row && toAccount(row)
    },

    async list(filter = {}) {
      const rows = await filteredAccounts(seat, filter)
        .selectAll('account')
        .select([lastTouch, openDeals, openPromises])
        .$if(filter.workedBy !== undefined, (query) =>
          query.orderBy(sql`case when account.owner_id = ${filter.workedBy ?? ''} then 0 else 1 end`),
        )
        .orderBy(sql`coalesce(account.tier, 'Z')`)
        .orderBy('account.name_key')
        .orderBy('account.id')
        .limit(Math.min(filter.limit ?? 50, 500))
        .offset(filter.offset ?? 0)
        .execute()
      return rows.map(toAccountRow)
    },

    async count(filter = {}) {
      const { total } = await filteredAccounts(seat, filter)
        .select((count) => count.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      return Number(total)
    },

    add: (account) =>
      seat.journal.write('account.add', async (tx) => {
        const {
          ownerId = seat.viewer.memberId,
          aliases = [],
          collaboratorIds = [],
          isPrivate = false,
        } = account
        const id = seat.newId()
        const createdOn = await todayAt(seat, tx.reader)
        const added = { ...account, id, ownerId, aliases, collaboratorIds, isPrivate, createdOn }
        await refuseTakenNames(tx.reader, seat, { kind: 'account', id, names: [added.name, ...aliases] })
        await tx.insert('account', toRow(seat.teamId, added))
        return added
      }),

    edit: (id, patch) => change(seat, { id, action: 'account.edit', patch }),

    archive: (id, on) => change(seat, { id, action: 'account.archive', patch: { archivedOn: on } }),
  }
}

function filteredAccounts(seat: Seat, filter: AccountFilter) {
  return seat.reads.db
    .selectFrom('account')
    .where('account.team_id', '=', seat.teamId)
    .where(visible(seat.scope))
    .$if(filter.includeArchived !== true, (query) => query.where('archived_on', 'is', null))
    .$if(filter.tier !== undefined, (query) => query.where('tier', '=', filter.tier ?? null))
    .$if(filter.industry !== undefined, (query) => query.where('industry', '=', filter.industry ?? null))
    .$if(filter.ownerId !== undefined, (query) => query.where('owner_id', '=', filter.ownerId ?? ''))
    .$if(filter.workedBy !== undefined, (query) => query.where(workedBy(filter.workedBy ?? '')))
}

function workedBy(memberId: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(account.owner_id = ${memberId}
    or replace(account.collaborator_ids, ${JSON.stringify(memberId)}, '') <> account.collaborator_ids)`
}

type Change = Readonly<{
  id: string
  action: 'account.edit' | 'account.archive'
  patch: Patch<Omit<Account, 'id' | 'createdOn'>>
}>

function change(seat: Seat, { id, action, patch }: Change): Promise<Saved<Account>> {
  return seat.journal.write(action, async (tx) => {
    const row = await requireChangeable(tx.reader, seat, { accountId: id, action })
    const account = patched(toAccount(row), patch)
    if (patch.name !== undefined || patch.aliases !== undefined) {
      const names = [account.name, ...account.aliases]
      await refuseTakenNames(tx.reader, seat, { kind: 'account', id, names })
    }
    await tx.update('account', { id }, toRow(seat.teamId, account))
    return account
  })
}

const lastTouch = sql<Day | null>`(select max(touch.on_day) from touch
  where touch.team_id = account.team_id and touch.account_id = account.id)`.as('last_touch_on')

const openDeals = sql<number>`(select count(*) from deal
  where deal.team_id = account.team_id and deal.account_id = account.id and deal.closed_on is null)`.as(
  'open_deals',
)

const openPromises = sql<number>`(select count(*) from promise
  where promise.team_id = account.team_id and promise.account_id = account.id and promise.state = 'open')`.as(
  'open_promises',
)

/** An account's row as the domain knows it. */
export function toAccount(row: AccountTable): Account {
  return {
    id: row.id,
    name: row.name,
    aliases: storedTexts(row.aliases),
    ownerId: row.owner_id,
    collaboratorIds: storedTexts(row.collaborator_ids),
    isPrivate: row.is_private === 1,
    createdOn: row.created_on,
    ...present({
      tier: row.tier,
      industry: row.industry,
      budgetStartMonth: row.budget_start_month,
      cadenceDays: row.cadence_days,
      foundedOn: row.founded_on,
      contractOn: row.contract_on,
      archivedOn: row.archived_on,
    }),
  }
}

function toAccountRow(
  row: AccountTable & { last_touch_on: Day | null; open_deals: number; open_promises: number },
): AccountRow {
  return {
    account: toAccount(row),
    openDeals: Number(row.open_deals),
    openPromises: Number(row.open_promises),
    ...present({ lastTouchOn: row.last_touch_on }),
  }
}

function toRow(teamId: string, account: Account): AccountTable {
  return {
    team_id: teamId,
    id: account.id,
    name: account.name,
    name_key: toNameKey(account.name),
    aliases: JSON.stringify(account.aliases),
    tier: account.tier ?? null,
    industry: account.industry ?? null,
    owner_id: account.ownerId,
    collaborator_ids: JSON.stringify(account.collaboratorIds),
    is_private: toFlag(account.isPrivate),
    budget_start_month: account.budgetStartMonth ?? null,
    cadence_days: account.cadenceDays ?? null,
    founded_on: account.foundedOn ?? null,
    contract_on: account.contractOn ?? null,
    archived_on: account.archivedOn ?? null,
    created_on: account.createdOn,
  }
}
