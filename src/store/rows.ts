import { sql } from 'kysely'
import { z } from 'zod'
import type { Cell, Reader } from './database.ts'
import { type Places, type Prepared, prepared } from './prepared.ts'
import type { Tables } from './schema.ts'

/** The journalled tables, and what names one of their rows. */
const KEYS = {
  account: ['team_id', 'id'],
  account_event: ['team_id', 'id'],
  contact: ['team_id', 'id'],
  contact_news: ['team_id', 'id'],
  deal: ['team_id', 'id'],
  deal_person: ['team_id', 'deal_id', 'contact_id'],
  deal_positioning: ['team_id', 'deal_id'],
  deal_review: ['team_id', 'deal_id'],
  note: ['team_id', 'id'],
  promise: ['team_id', 'id'],
  complaint: ['team_id', 'id'],
  follow_up: ['team_id', 'id'],
  touch: ['team_id', 'id'],
  fact: ['team_id', 'id'],
  call: ['team_id', 'id'],
  pain_link: ['team_id', 'id'],
  team_question: ['team_id', 'id'],
  team_occasion: ['team_id', 'id'],
  value_node: ['team_id', 'id'],
  assessment: ['team_id', 'id'],
  reminder: ['team_id', 'id'],
  told_day: ['team_id', 'id'],
  feed: ['team_id', 'member_id'],
  member: ['team_id', 'id'],
  team: ['team_id'],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>

/** A table whose changes are kept. */
export type JournalledTable = keyof typeof KEYS

/** Cells by column. */
export type Row = Readonly<Record<string, Cell>>

/** One row by the columns that name it. */
export type RowAddress = Readonly<{ table: JournalledTable; key: Row }>

const StoredRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** One row before and after a write; `before` is null when it was inserted, `after` when it was removed. */
export const RowChange = z.object({
  table: z.custom<JournalledTable>((name) => typeof name === 'string' && Object.hasOwn(KEYS, name)),
  key: StoredRow,
  before: StoredRow.nullable(),
  after: StoredRow.nullable(),
})
export type RowChange = Readonly<z.infer<typeof RowChange>>

/** The columns of a row that name it. */
export function keyOf(table: JournalledTable, row: Row): Row {
  return Object.fromEntries(KEYS[table].map((name) => [name, row[name] ?? null]))
}

/** The row as it is now. */
export async function readRow(reader: Reader, { table, key }: RowAddress): Promise<Row | undefined> {
  const found = await sql<Row>`select * from ${sql.table(table)} where ${matching(key)}`.execute(reader.db)
  return found.rows[0]
}

/** Puts a whole row in. */
export async function insertRow(reader: Reader, table: JournalledTable, row: Row): Promise<void> {
  const columns = Object.keys(row)
  const shape = `${table}:${columns.join()}`
  const insert = inserts.get(shape) ?? toInsert(table, columns)
  inserts.set(shape, insert)
  await insert(reader, row)
}

/** By table and columns: a table has one shape, but for rows put back from before a column was added. */
const inserts = new Map<string, Prepared<Row, unknown>>()

function toInsert(table: JournalledTable, columns: readonly string[]): Prepared<Row, unknown> {
  return prepared(`insert.${table}.${columns.length}`, (db, cells: Places<Row>) => {
    const names = sql.join(columns.map((name) => sql.ref(name)))
    const values = sql.join(columns.map((name) => cells[name]))
    return { compile: () => sql`insert into ${sql.table(table)} (${names}) values (${values})`.compile(db) }
  })
}

/** Sets some columns of one row. */
export async function updateRow(reader: Reader, { table, key }: RowAddress, fields: Row): Promise<void> {
  const set = Object.entries(fields).map(([name, cell]) => sql`${sql.ref(name)} = ${cell}`)
  if (set.length === 0) return
  await sql`update ${sql.table(table)} set ${sql.join(set)} where ${matching(key)}`.execute(reader.db)
}

/** Takes one row out. */
export async function deleteRow(reader: Reader, { table, key }: RowAddress): Promise<void> {
  await sql`delete from ${sql.table(table)} where ${matching(key)}`.execute(reader.db)
}

function matching(key: Row) {
  return sql.join(
    Object.entries(key).map(([name, cell]) => sql`${sql.ref(name)} = ${cell}`),
    sql` and `,
  )
}
