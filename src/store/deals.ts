import { type Kysely, sql } from 'kysely'
import {
  type Deal,
  type DealPerson,
  type Money,
  type NextStep,
  Problem,
  type TiePatch,
} from '../coach/index.ts'
import { requireChangeable, requireParts } from './access.ts'
import { listCoached } from './coached-deals.ts'
import { present, storedTexts, toFlag } from './columns.ts'
import type { Reader } from './database.ts'
import { toDealPerson, toPersonRow } from './deal-person-row.ts'
import type { Action, Writing } from './journal.ts'
import { toNameKey } from './name-key.ts'
import { type Places, prepared } from './prepared.ts'
import { type Patch, patched, type Saved } from './saved.ts'
import type { DealTable, Tables } from './schema.ts'
import { type Seat, todayAt } from './seat.ts'
import { refuseTakenNames } from './taken-names.ts'
import { setTie } from './tie.ts'
import { type Scope, visible } from './visible.ts'

export type NewDeal = Readonly<{ accountId: string; name: string }> &
  Partial<Omit<Deal, 'id' | 'accountId' | 'name' | 'createdOn' | 'stageSince' | 'closed'>>

/** The deals of the accounts that the viewer may see. */
export interface Deals {
  find(id: string): Promise<Deal | undefined>
  /** Open before closed, then newest first; at most 100. */
  listOf(accountId: string): Promise<readonly Deal[]>
  /** Open deals, by name; at most 500. */
  listOpen(filter?: Readonly<{ ownerId?: string }>): Promise<readonly Deal[]>
  /** @throws Problem `gone`, `not-allowed`, `name-taken` (within the account) */
  add(deal: NewDeal): Promise<Saved<Deal>>
  /** A changed stage restarts `stageSince`. @throws Problem `gone`, `not-allowed`, `name-taken` */
  edit(
    id: string,
    patch: Patch<Omit<Deal, 'id' | 'accountId' | 'createdOn' | 'nextStep' | 'stageSince'>>,
  ): Promise<Saved<Deal>>
  /** Sets the one next step, or clears it. @throws Problem `gone`, `not-allowed` */
  setNextStep(id: string, step: NextStep | undefined): Promise<Saved<Deal>>
  /** People judged on this deal, by contact name. */
  listPeople(dealId: string): Promise<readonly DealPerson[]>
  /** Which of these deals have a coach whose word confirms; at most 500 are looked at. Source: COACH-1. */
  listCoached(dealIds: readonly string[]): Promise<ReadonlySet<string>>
  /** Adds or replaces one person's part; `tie` changes how close we are to the person. @throws Problem `gone`, `not-allowed` */
  setPerson(person: DealPerson, tie?: TiePatch): Promise<Saved<DealPerson>>
}

/** @param seat binds the workspace and the viewer */
export function createDeals(seat: Seat): Deals {
  return {
    async find(id) {
      const [row] = await dealById(seat.reads, { ...seat.scope, id })
      return row && toDeal(row)
    },

    async listOf(accountId) {
      const rows = await dealsOf(seat.reads, { ...seat.scope, account: accountId })
      return rows.map(toDeal)
    },

    async listOpen(filter = {}) {
      const rows = await seenDeals(seat.reads.db)
        .where('deal.team_id', '=', seat.teamId)
        .where('deal.closed_on', 'is', null)
        .where('account.archived_on', 'is', null)
        .$if(filter.ownerId !== undefined, (query) => query.where('deal.owner_id', '=', filter.ownerId ?? ''))
        .where(visible(seat.scope))
        .orderBy('deal.name_key')
        .orderBy('deal.id')
        .limit(500)
        .execute()
      return rows.map(toDeal)
    },

    add: (deal) =>
      seat.journal.write('deal.add', async (tx) => {
        await requireChangeable(tx.reader, seat, { accountId: deal.accountId, action: 'deal.add' })
        const today = await todayAt(seat, tx.reader)
        const { ownerId = seat.viewer.memberId, aliases = [], stage = 'assessment', isTender = false } = deal
        const held = { stageSince: today, createdOn: today, ownerId, aliases, stage, isTender }
        const added: Deal = { ...deal, ...held, id: seat.newId() }
        await refuseTwin(tx.reader, seat, added)
        await tx.insert('deal', toRow(seat.teamId, added))
        return added
      }),

    edit: (id, patch) =>
      change(seat, { id, action: 'deal.edit' }, async (deal, tx) => {
        const moved = patch.stage !== undefined && patch.stage !== deal.stage
        const since = moved ? { stageSince: await todayAt(seat, tx.reader) } : {}
        return { ...patched(deal, patch), ...since }
      }),

    setNextStep: (id, step) =>
      change(seat, { id, action: 'deal.next-step' }, async ({ nextStep: _, ...deal }) => ({
        ...deal,
        ...(step && { nextStep: step }),
      })),

    async listPeople(dealId) {
      const rows = await peopleOf(seat.reads, { ...seat.scope, deal: dealId })
      return rows.map(toDealPerson)
    },

    listCoached: (dealIds) => listCoached(seat, dealIds),

    setPerson: (person, tie) => setPerson(seat, person, tie),
  }
}

function change(
  seat: Seat,
  { id, action }: Readonly<{ id: string; action: 'deal.edit' | 'deal.next-step' }>,
  alter: (deal: Deal, tx: Writing) => Promise<Deal>,
): Promise<Saved<Deal>> {
  return seat.journal.write(action, async (tx) => {
    const before = await requireDeal(tx.reader, seat, { id, action })
    const deal = await alter(before, tx)
    if (deal.name !== before.name) await refuseTwin(tx.reader, seat, deal)
    await tx.update('deal', { id }, toRow(seat.teamId, deal))
    return deal
  })
}

function setPerson(seat: Seat, person: DealPerson, tie?: TiePatch): Promise<Saved<DealPerson>> {
  return seat.journal.write('deal.person', async (tx) => {
    const { dealId, contactId } = person
    const { accountId } = await requireDeal(tx.reader, seat, { id: dealId, action: 'deal.person' })
    await requireParts(tx.reader, seat, { accountId, contactId })
    const row = toPersonRow(seat.teamId, person)
    const known = await tx.reader.db
      .selectFrom('deal_person')
      .select('contact_id')
      .where('team_id', '=', seat.teamId)
      .where('deal_id', '=', dealId)
      .where('contact_id', '=', contactId)
      .executeTakeFirst()
    if (known) await tx.update('deal_person', { deal_id: dealId, contact_id: contactId }, row)
    else await tx.insert('deal_person', row)
    if (tie !== undefined) await setTie(tx, seat, { contactId, tie })
    return person
  })
}

/** The deal, for a change to it. @throws Problem `gone`, `not-allowed` */
export async function requireDeal(
  reader: Reader,
  seat: Seat,
  { id, action }: Readonly<{ id: string; action: Action }>,
): Promise<Deal> {
  const [row] = await dealById(reader, { ...seat.scope, id })
  if (!row) throw new Problem({ code: 'gone', kind: 'deal' })
  await requireChangeable(reader, seat, { accountId: row.account_id, action })
  return toDeal(row)
}

async function refuseTwin(reader: Reader, seat: Seat, { id, name, accountId }: Deal): Promise<void> {
  await refuseTakenNames(reader, seat, { kind: 'deal', id, names: [name], accountId })
}

function seenDeals(db: Kysely<Tables>) {
  return db
    .selectFrom('deal')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'deal.team_id').onRef('account.id', '=', 'deal.account_id'),
    )
    .selectAll('deal')
}

const dealById = prepared('deal.by-id', (db, at: Places<Scope & { id: string }>) =>
  seenDeals(db).where('deal.team_id', '=', at.team).where('deal.id', '=', at.id).where(visible(at)),
)

const dealsOf = prepared('deal.of', (db, at: Places<Scope & { account: string }>) =>
  seenDeals(db)
    .where('deal.team_id', '=', at.team)
    .where('deal.account_id', '=', at.account)
    .where(visible(at))
    .orderBy(sql`case when deal.closed_on is null then 0 else 1 end`)
    .orderBy('deal.created_on', 'desc')
    .orderBy('deal.id', 'desc')
    .limit(100),
)

const peopleOf = prepared('deal.people', (db, at: Places<Scope & { deal: string }>) =>
  db
    .selectFrom('deal_person')
    .innerJoin('contact', (join) =>
      join
        .onRef('contact.team_id', '=', 'deal_person.team_id')
        .onRef('contact.id', '=', 'deal_person.contact_id'),
    )
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'contact.team_id').onRef('account.id', '=', 'contact.account_id'),
    )
    .selectAll('deal_person')
    .where('deal_person.team_id', '=', at.team)
    .where('deal_person.deal_id', '=', at.deal)
    .where(visible(at))
    .orderBy('contact.name_key')
    .orderBy('contact.id'),
)

function toDeal(row: DealTable): Deal {
  return {
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    aliases: storedTexts(row.aliases),
    ownerId: row.owner_id,
    stage: row.stage,
    stageSince: row.stage_since,
    isTender: row.is_tender === 1,
    createdOn: row.created_on,
    ...present({
      amount: toMoney(row),
      buyingStep: row.buying_step,
      incumbent: row.incumbent,
      decisionOn: row.decision_on,
      nextStep: toNextStep(row),
      closed: toClosed(row),
    }),
  }
}

function toMoney({ amount_minor: amountMinor, currency }: DealTable): Money | null {
  return amountMinor === null || currency === null ? null : { amountMinor, currency }
}

function toNextStep({ next_what: what, next_who: who, next_by: by }: DealTable): NextStep | null {
  return what === null || who === null || by === null ? null : { what, who, by }
}

function toClosed({ closed_on: on, closed_result: result }: DealTable): Deal['closed'] | null {
  return on === null || result === null ? null : { on, result }
}

function toRow(teamId: string, deal: Deal): DealTable {
  return {
    team_id: teamId,
    id: deal.id,
    account_id: deal.accountId,
    name: deal.name,
    name_key: toNameKey(deal.name),
    aliases: JSON.stringify(deal.aliases),
    owner_id: deal.ownerId,
    amount_minor: deal.amount?.amountMinor ?? null,
    currency: deal.amount?.currency ?? null,
    stage: deal.stage,
    stage_since: deal.stageSince,
    buying_step: deal.buyingStep ?? null,
    is_tender: toFlag(deal.isTender),
    incumbent: deal.incumbent ?? null,
    decision_on: deal.decisionOn ?? null,
    next_what: deal.nextStep?.what ?? null,
    next_who: deal.nextStep?.who ?? null,
    next_by: deal.nextStep?.by ?? null,
    closed_on: deal.closed?.on ?? null,
    closed_result: deal.closed?.result ?? null,
    created_on: deal.createdOn,
  }
}
