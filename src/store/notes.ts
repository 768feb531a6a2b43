import { type Kysely, sql } from 'kysely'
import type { Note } from '../coach/index.ts'
import { requireAddable, requireParts } from './access.ts'
import { present, storedInstant, storedTexts, toInstant } from './columns.ts'
import { atMost, type Places, prepared } from './prepared.ts'
import type { Notes } from './records.ts'
import type { NoteTable, Tables } from './schema.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** @param seat binds the workspace and the viewer */
export function createNotes(seat: Seat): Notes {
  return {
    async find(id) {
      const [row] = await noteById(seat.reads, { ...seat.scope, id })
      return row && toNote(row)
    },

    async listOf(accountId, { limit = 10, tag } = {}) {
      const at = { ...seat.scope, account: accountId, limit: Math.min(limit, 200) }
      const rows =
        tag === undefined
          ? await notesOf(seat.reads, at)
          : await taggedNotesOf(seat.reads, { ...at, tag: JSON.stringify(tag.toLowerCase()) })
      return rows.map(toNote)
    },

    add: (note) =>
      seat.journal.write('note.add', async (tx) => {
        await requireAddable(tx.reader, seat, { accountId: note.accountId, action: 'note.add' })
        await requireParts(tx.reader, seat, note)
        const added: Note = { ...note, id: seat.newId(), authorId: seat.viewer.memberId, at: seat.now() }
        await tx.insert('note', toRow(seat.teamId, added))
        return added
      }),
  }
}

function seenNotes(db: Kysely<Tables>) {
  return db
    .selectFrom('note')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'note.team_id').onRef('account.id', '=', 'note.account_id'),
    )
    .selectAll('note')
}

const noteById = prepared('note.by-id', (db, at: Places<Scope & { id: string }>) =>
  seenNotes(db).where('note.team_id', '=', at.team).where('note.id', '=', at.id).where(visible(at)),
)

function newestOf(db: Kysely<Tables>, at: Places<Scope & { account: string; limit: number }>) {
  return seenNotes(db)
    .where('note.team_id', '=', at.team)
    .where('note.account_id', '=', at.account)
    .where(visible(at))
    .orderBy('note.at', 'desc')
    .orderBy('note.id', 'desc')
    .limit(atMost(at.limit))
}

const notesOf = prepared('note.of', (db, at: Places<Scope & { account: string; limit: number }>) =>
  newestOf(db, at),
)

const taggedNotesOf = prepared(
  'note.tagged',
  (db, at: Places<Scope & { account: string; limit: number; tag: string }>) =>
    newestOf(db, at).where(sql<boolean>`replace(note.tags, ${at.tag}, '') <> note.tags`),
)

function toNote(row: NoteTable): Note {
  return {
    id: row.id,
    accountId: row.account_id,
    authorId: row.author_id,
    text: row.text,
    tags: storedTexts(row.tags),
    at: storedInstant(row.at),
    ...present({ contactId: row.contact_id, dealId: row.deal_id }),
  }
}

function toRow(teamId: string, note: Note): NoteTable {
  return {
    team_id: teamId,
    id: note.id,
    account_id: note.accountId,
    contact_id: note.contactId ?? null,
    deal_id: note.dealId ?? null,
    author_id: note.authorId,
    text: note.text,
    tags: JSON.stringify(note.tags),
    at: toInstant(note.at),
  }
}
