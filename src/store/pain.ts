import {
  PainFigure,
  type PainImplication,
  type PainLink,
  type PainPayoff,
  type PainProblem,
  Problem,
} from '../coach/index.ts'
import { requireAddable, requireParts } from './access.ts'
import type { PainLinkTable } from './coaching-schema.ts'
import { present, storedJson, toFlag, toInstant } from './columns.ts'
import type { Reader } from './database.ts'
import { type Places, prepared } from './prepared.ts'
import type { Patch, Saved } from './saved.ts'
import { patched } from './saved.ts'
import { type Seat, todayAt } from './seat.ts'
import { type Scope, visible } from './visible.ts'

type Held = 'id' | 'accountId' | 'dealId' | 'authorId' | 'on' | 'isDropped'

/** A link as somebody tells it; the deal is named beside it. */
export type NewPain = Omit<PainProblem, Held> | Omit<PainImplication, Held> | Omit<PainPayoff, Held>

/** What can be put right about a link. Its kind stays, and so does what it hangs on. */
export type PainPatch = Patch<
  Pick<PainProblem, 'text' | 'contactId' | 'since' | 'evidence' | 'isDropped'> &
    Pick<PainImplication, 'figure'> &
    Partial<Pick<PainPayoff, 'saidByCustomer'>>
>

/** The pain chains of the deals that the viewer may see. The account's own team adds to them, as it does notes. */
export interface PainLinks {
  find(id: string): Promise<PainLink | undefined>
  /** Dropped ones too, oldest first; at most 500. */
  listOf(dealId: string): Promise<readonly PainLink[]>
  /** @throws Problem `gone` when the deal, or what it hangs on, is; `not-allowed` */
  add(dealId: string, link: NewPain): Promise<Saved<PainLink>>
  /** @throws Problem `gone`, `not-allowed` */
  edit(id: string, patch: PainPatch): Promise<Saved<PainLink>>
}

/** @param seat binds the workspace and the viewer */
export function createPains(seat: Seat): PainLinks {
  return {
    async find(id) {
      const row = await findRow(seat.reads, seat, id)
      return row && toLink(row)
    },

    async listOf(dealId) {
      const rows = await painsOf(seat.reads, { ...seat.scope, deal: dealId })
      return rows.map(toLink)
    },

    add: (dealId, link) =>
      seat.journal.write('pain.add', async (tx) => {
        const accountId = await requireDealsAccount(tx.reader, seat, dealId)
        await requireAddable(tx.reader, seat, { accountId, action: 'pain.add' })
        await requireRoots(tx.reader, seat, { accountId, dealId, link })
        const on = await todayAt(seat, tx.reader)
        const held = { id: seat.newId(), accountId, dealId, authorId: seat.viewer.memberId, on }
        const added: PainLink = { ...link, ...held }
        await tx.insert('pain_link', { ...toRow(seat.teamId, added), at: toInstant(seat.now()) })
        return added
      }),

    edit: (id, patch) =>
      seat.journal.write('pain.edit', async (tx) => {
        const row = await findRow(tx.reader, seat, id)
        if (!row) throw new Problem({ code: 'gone', kind: 'pain' })
        await requireAddable(tx.reader, seat, { accountId: row.account_id, action: 'pain.edit' })
        const cells = { ...toRow(seat.teamId, patched(toLink(row), patch)), parent_id: row.parent_id }
        const after = toLink({ ...row, ...cells })
        if (after.kind === 'problem') await requireParts(tx.reader, seat, after)
        await tx.update('pain_link', { id }, cells)
        return after
      }),
  }
}

async function findRow(reader: Reader, seat: Seat, id: string): Promise<PainLinkTable | undefined> {
  const [row] = await painById(reader, { ...seat.scope, id })
  return row
}

async function requireDealsAccount(reader: Reader, seat: Seat, dealId: string): Promise<string> {
  const [row] = await accountOf(reader, { team: seat.teamId, id: dealId })
  if (!row) throw new Problem({ code: 'gone', kind: 'deal' })
  return row.account_id
}

type Rooted = Readonly<{ accountId: string; dealId: string; link: NewPain }>

/** An implication hangs on a problem of the same deal, a payoff on an implication. Source: SPIN, the pain chain. */
async function requireRoots(reader: Reader, seat: Seat, { accountId, dealId, link }: Rooted): Promise<void> {
  if (link.kind === 'problem') {
    const { contactId } = link
    return requireParts(reader, seat, { accountId, dealId, ...(contactId !== undefined && { contactId }) })
  }
  const parent = await findRow(reader, seat, link.of)
  const wanted = link.kind === 'implication' ? 'problem' : 'implication'
  const fits = parent?.kind === wanted && parent.deal_id === dealId
  if (!fits) throw new Problem({ code: 'gone', kind: 'pain' })
}

const accountOf = prepared('pain.deal-account', (db, at: Places<{ team: string; id: string }>) =>
  db.selectFrom('deal').select('account_id').where('team_id', '=', at.team).where('id', '=', at.id),
)

const painById = prepared('pain.by-id', (db, at: Places<Scope & { id: string }>) =>
  db
    .selectFrom('pain_link')
    .innerJoin('account', (join) =>
      join
        .onRef('account.team_id', '=', 'pain_link.team_id')
        .onRef('account.id', '=', 'pain_link.account_id'),
    )
    .selectAll('pain_link')
    .where('pain_link.team_id', '=', at.team)
    .where('pain_link.id', '=', at.id)
    .where(visible(at)),
)

const painsOf = prepared('pain.of', (db, at: Places<Scope & { deal: string }>) =>
  db
    .selectFrom('pain_link')
    .innerJoin('account', (join) =>
      join
        .onRef('account.team_id', '=', 'pain_link.team_id')
        .onRef('account.id', '=', 'pain_link.account_id'),
    )
    .selectAll('pain_link')
    .where('pain_link.team_id', '=', at.team)
    .where('pain_link.deal_id', '=', at.deal)
    .where(visible(at))
    .orderBy('pain_link.at')
    .orderBy('pain_link.id')
    .limit(500),
)

function toLink(row: PainLinkTable): PainLink {
  const held = {
    id: row.id,
    accountId: row.account_id,
    dealId: row.deal_id,
    text: row.text,
    authorId: row.author_id,
    on: row.on_day,
    ...(row.is_dropped === 1 && { isDropped: true as const }),
  }
  const of = row.parent_id ?? ''
  switch (row.kind) {
    case 'problem':
      return {
        ...held,
        kind: row.kind,
        ...present({ contactId: row.contact_id, since: row.since, evidence: row.evidence }),
      }
    case 'implication':
      return {
        ...held,
        kind: row.kind,
        of,
        ...present({ figure: row.figure === null ? null : storedJson(PainFigure, row.figure) }),
      }
    case 'payoff':
      return { ...held, kind: row.kind, of, saidByCustomer: row.said_by_customer === 1 }
  }
}

/** Without `at`: when it was written stays. */
function toRow(teamId: string, link: PainLink): Omit<PainLinkTable, 'at'> {
  const problem = link.kind === 'problem' ? link : undefined
  const figure = link.kind === 'implication' ? link.figure : undefined
  return {
    team_id: teamId,
    id: link.id,
    account_id: link.accountId,
    deal_id: link.dealId,
    kind: link.kind,
    parent_id: link.kind === 'problem' ? null : link.of,
    text: link.text,
    contact_id: problem?.contactId ?? null,
    since: problem?.since ?? null,
    evidence: problem?.evidence ?? null,
    figure: figure === undefined ? null : JSON.stringify(figure),
    said_by_customer: toFlag(link.kind === 'payoff' && link.saidByCustomer),
    is_dropped: toFlag(link.isDropped === true),
    author_id: link.authorId,
    on_day: link.on,
  }
}
