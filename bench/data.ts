import { renameSync } from 'node:fs'
import Database from 'better-sqlite3'
import { laterWords, toNameKey } from '../src/store/name-key.ts'
import { teamCode } from '../src/store/search-index.ts'
import { isWord, toTokens } from '../src/store/search-tokens.ts'
import { accountName, contactName, noteText } from './example-text.ts'
import { REP_ID } from './rep.ts'

/** How much a database holds. */
export type Size = Readonly<{ accounts: number; contacts: number; notes: number }>

/** The size that the goals speak of, and shares of it. */
export function sizeOf(share: number): Size {
  return {
    accounts: Math.round(100_000 * share),
    contacts: Math.round(500_000 * share),
    notes: Math.round(1_000_000 * share),
  }
}

/** A row that the coach itself wrote; copies of it are written the same way but for what is told apart. */
type Row = Readonly<Record<string, string | number | null>>

const OTHER_REPS = 500
// Of a hundred thousand accounts the measured rep has two hundred.
const OWN_EVERY = 500
const NOTES_SINCE = Date.UTC(2024, 0, 1)
const MINUTE_MS = 60_000

/**
 * Fills a database in which the coach has last saved an account, a contact and a note, by copying those rows with other
 * names, texts and days. It is moved to `path` when it is whole.
 *
 * @throws Error when one of the three rows is missing
 */
export function fillDatabase(unfinished: string, size: Size, path: string): void {
  const db = new Database(unfinished)
  db.pragma('synchronous = OFF')
  db.pragma('foreign_keys = OFF')
  db.pragma('cache_size = -400000')
  const fill = db.transaction(() => {
    fillAccounts(db, size)
    fillContacts(db, size)
    fillNotes(db, size)
  })
  fill()
  db.pragma('wal_checkpoint(truncate)')
  db.close()
  renameSync(unfinished, path)
}

function fillAccounts(db: Database.Database, { accounts }: Size): void {
  const model = modelOf(db, 'account')
  const insert = inserter(db, 'account', model)
  const index = indexer(db, model, 'account')
  for (let n = 0; n < accounts; n++) {
    const name = accountName(n)
    const id = accountId(n)
    const owner = n % OWN_EVERY === 0 ? REP_ID : `U${String(n % OTHER_REPS).padStart(6, '0')}`
    insert({ id, name, name_key: toNameKey(name), owner_id: owner, tier: 'ABCD'[n % 4] ?? 'D' })
    index({ id, accountId: id, name, at: NOTES_SINCE })
  }
}

function fillContacts(db: Database.Database, { accounts, contacts }: Size): void {
  const model = modelOf(db, 'contact')
  const insert = inserter(db, 'contact', model)
  const index = indexer(db, model, 'contact')
  for (let n = 0; n < contacts; n++) {
    const name = contactName(n)
    const id = `c${String(n).padStart(7, '0')}`
    const account = accountId(n % accounts)
    insert({ id, account_id: account, name, name_key: toNameKey(name) })
    index({ id, accountId: account, name, at: NOTES_SINCE })
  }
}

function fillNotes(db: Database.Database, { accounts, notes }: Size): void {
  const model = modelOf(db, 'note')
  const insert = inserter(db, 'note', model)
  const search = searcher(db, model, 'note')
  for (let n = 0; n < notes; n++) {
    const text = noteText(n)
    const id = `n${String(n).padStart(7, '0')}`
    const account = accountId((n * 7919) % accounts)
    const at = NOTES_SINCE + n * MINUTE_MS
    insert({ id, account_id: account, contact_id: null, deal_id: null, text, at: new Date(at).toISOString() })
    search({ id, accountId: account, at, text, kept: null })
  }
}

function accountId(n: number): string {
  return `a${String(n).padStart(7, '0')}`
}

function modelOf(db: Database.Database, table: string): Row {
  const row = db.prepare<[], Row>(`select * from ${table} order by rowid desc limit 1`).get()
  if (row === undefined) throw new Error(`the coach has saved no ${table} to copy from`)
  return row
}

function inserter(db: Database.Database, table: string, model: Row): (row: Row) => void {
  const columns = Object.keys(model)
  const places = columns.map((column) => `@${column}`)
  const statement = db.prepare(`insert into "${table}" (${columns.join(', ')}) values (${places.join(', ')})`)
  return (row) => statement.run({ ...model, ...row })
}

type Named = Readonly<{ id: string; accountId: string; name: string; at: number }>

function indexer(db: Database.Database, model: Row, kind: 'account' | 'contact'): (named: Named) => void {
  const addName = db.prepare(
    'insert into name (team_id, kind, key, how, ref_id, account_id) values (?, ?, ?, ?, ?, ?) on conflict do nothing',
  )
  const search = searcher(db, model, kind)
  return ({ id, accountId: account, name, at }) => {
    const key = toNameKey(name)
    addName.run(model['team_id'], kind, key, 'name', id, account)
    for (const word of laterWords(key)) addName.run(model['team_id'], kind, word, 'word', id, account)
    search({ id, accountId: account, at, text: name, kept: name })
  }
}

type Searched = Readonly<{ id: string; accountId: string; at: number; text: string; kept: string | null }>

function searcher(db: Database.Database, model: Row, kind: string): (searched: Searched) => void {
  const addDoc = db.prepare(
    'insert into search_doc (team_id, kind, ref_id, account_id, at, text) values (?, ?, ?, ?, ?, ?)',
  )
  const addTokens = db.prepare('insert into search_token (rowid, tokens) values (?, ?)')
  const addWord = db.prepare('insert or ignore into search_word values (?)')
  const known = new Set<string>()
  const code = teamCode(teamNumber(db))
  return ({ id, accountId: account, at, text, kept }) => {
    const { lastInsertRowid } = addDoc.run(
      model['team_id'],
      kind,
      id,
      account,
      new Date(at).toISOString(),
      kept,
    )
    const tokens = toTokens(text)
    addTokens.run(lastInsertRowid, tokens.map((token) => code + token).join(' '))
    for (const word of tokens.filter((token) => isWord(token) && !known.has(token))) {
      known.add(word)
      addWord.run(code + word)
    }
  }
}

function teamNumber(db: Database.Database): number {
  const [row] = db.prepare<[], { number: number }>('select number from team').all()
  if (row === undefined) throw new Error('the coach knows no workspace yet')
  return row.number
}
