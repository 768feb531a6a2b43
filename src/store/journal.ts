import { toInstant } from './columns.ts'
import type { Cell, Database, Reader } from './database.ts'
import { follow } from './followers.ts'
import { type Places, prepared } from './prepared.ts'
import {
  deleteRow,
  insertRow,
  type JournalledTable,
  keyOf,
  type Row,
  type RowChange,
  readRow,
  updateRow,
} from './rows.ts'
import { AlreadySaved, type Saved } from './saved.ts'
import type { Tables } from './schema.ts'
import type { Sealing } from './sealing.ts'

/** Every kind of write that a person makes. Taking one back is `undo:` and the same. */
export const ACTIONS = [
  'account.add',
  'account.edit',
  'account.archive',
  'event.add',
  'event.drop',
  'occasion.add',
  'occasion.retire',
  'news.add',
  'contact.add',
  'contact.edit',
  'deal.add',
  'deal.edit',
  'deal.next-step',
  'deal.person',
  'deal.positioning',
  'deal.close',
  'note.add',
  'promise.add',
  'promise.end',
  'complaint.add',
  'complaint.answer',
  'follow-up.add',
  'touch.add',
  'fact.add',
  'pain.add',
  'pain.edit',
  'value.add',
  'value.edit',
  'value.remove',
  'question.add',
  'question.edit',
  'question.retire',
  'call.plan',
  'call.debrief',
  'call.learn',
  'assessment.mark',
  'reminder.end',
  'reminder.reopen',
  'reminder.resume',
  'reminder.line',
  'day.tell',
  'feed.make',
  'feed.revoke',
  'member.settings',
  'member.role',
  'team.settings',
  'team.weights',
] as const
export type Action = (typeof ACTIONS)[number]

/** Who writes, and what the store lends to her writes. */
export type Author = Readonly<{
  database: Database
  teamId: string
  /** Counts workspaces; known before a transaction begins. */
  teamNumber(): Promise<number>
  actorId: string
  sealing: Sealing
  now(): Date
  newId(): string
}>

/** An open transaction whose row changes go to the audit log. */
export interface Writing {
  readonly reader: Reader
  insert<T extends JournalledTable>(table: T, row: Tables[T]): Promise<void>
  /** Lays `fields` over the row; it must be there. `key` leaves the workspace out. */
  update<T extends JournalledTable>(table: T, key: Row, fields: Partial<Tables[T]>): Promise<void>
  /** Puts a row back as it was before the change. */
  restore(change: RowChange): Promise<void>
}

/** The writes of one person. */
export interface Journal {
  /**
   * Runs `work` as one transaction, keeps every row it changed before and after, and brings search, names, touch keys
   * and the outbox in step. Work that changes no row leaves no trace.
   *
   * @throws AlreadySaved when the operation was carried out before
   */
  write<T>(action: Action | `undo:${string}`, work: (tx: Writing) => Promise<T>): Promise<Saved<T>>
}

/** @param operation makes the writes safe to repeat; a second write under it is known as `operation#2` */
export function createJournal(author: Author, operation?: string): Journal {
  let writes = 0
  return {
    async write(action, work) {
      writes += 1
      const name = operation === undefined || writes === 1 ? operation : `${operation}#${writes}`
      const teamNumber = await author.teamNumber()
      return author.database.transact(author.teamId, async (reader) => {
        if (name !== undefined) await refuseRepeated(reader, author.teamId, name)
        const changes: RowChange[] = []
        const value = await work(createWriting({ author, teamNumber, reader }, changes))
        const changeId = author.newId()
        const stored = JSON.stringify(changes)
        if (changes.length > 0) {
          await keepChange(reader, author, {
            id: changeId,
            action,
            row_changes: stored,
            operation: name ?? null,
          })
        }
        return { value, changeId }
      })
    },
  }
}

type Step = Readonly<{ author: Author; teamNumber: number; reader: Reader }>

function createWriting({ author, teamNumber, reader }: Step, changes: RowChange[]): Writing {
  async function record(change: RowChange): Promise<void> {
    changes.push(change)
    await follow({ ...author, teamNumber, reader }, change)
  }
  async function addressOf(table: JournalledTable, key: Row) {
    const address = { table, key: { team_id: author.teamId, ...key } }
    const before = await readRow(reader, address)
    if (!before) throw new Error(`there is no such row in ${table}`)
    return { ...address, before }
  }
  return {
    reader,
    async insert(table, row) {
      await insertRow(reader, table, row)
      await record({ table, key: { ...keyOf(table, row) }, before: null, after: { ...row } })
    },
    async update(table, key, fields) {
      const { before, ...address } = await addressOf(table, key)
      const cells: Record<string, Cell> = Object.fromEntries(Object.entries(fields))
      await updateRow(reader, address, cells)
      await record({ ...address, before: { ...before }, after: { ...before, ...cells } })
    },
    async restore({ table, key, before, after }) {
      if (!before) await deleteRow(reader, { table, key })
      else if (after) await updateRow(reader, { table, key }, before)
      else await insertRow(reader, table, before)
      await record({ table, key, before: after, after: before })
    },
  }
}

const changeOf = prepared('change.operation', (db, at: Places<{ team: string; operation: string }>) =>
  db.selectFrom('change').select('id').where('team_id', '=', at.team).where('operation', '=', at.operation),
)

async function refuseRepeated(reader: Reader, team: string, operation: string): Promise<void> {
  const [known] = await changeOf(reader, { team, operation })
  if (known) throw new AlreadySaved(known.id)
}

async function keepChange(
  reader: Reader,
  author: Author,
  change: Pick<Tables['change'], 'id' | 'action' | 'row_changes' | 'operation'>,
): Promise<void> {
  await insertChange(reader, {
    ...change,
    team_id: author.teamId,
    at: toInstant(author.now()),
    actor_id: author.actorId,
    undone_by: null,
  })
}

const insertChange = prepared('change.add', (db, cells: Places<Tables['change']>) =>
  db.insertInto('change').values({
    team_id: cells.team_id,
    id: cells.id,
    at: cells.at,
    actor_id: cells.actor_id,
    action: cells.action,
    row_changes: cells.row_changes,
    operation: cells.operation,
    undone_by: cells.undone_by,
  }),
)
