import Database from 'better-sqlite3'
import type { Desk, Hit } from '../src/store/index.ts'
import { REP_ID, TEAM_ID } from './rep.ts'
import { type Compared, interleave } from './rounds.ts'
import { timeCalls } from './sample.ts'
import { openBenchStore } from './touchstone.ts'

/** How `find` does in process: against reading the same rows by their ids, and what it finds and costs on disk. */
export type SearchCost = Readonly<{
  /** The newest 20; the reference reads those rows with a raw prepared statement. */
  newest: Compared
  /** Queries whose newest 20 were the ones that reading every note gives, and all queries tried. */
  recalled: number
  tried: number
  /** Megabytes of the token index, of the table of documents beside it, and of the text that they are about. */
  tokensMb: number
  documentsMb: number
  textMb: number
}>

const NEWEST = 20
const CALLS = 400
const TIMED = ['报价', '预算', '试用', '交付周期', 'spare parts', 'audit', 'budget 预算', 'needle7'] as const
/** One, two, three and more characters, of each script and of both. */
const RECALLED = [
  ...TIMED,
  ...[
    '价',
    '停',
    '对比了',
    '董事会',
    '竞争对手降价',
    'a',
    'sp',
    'ask',
    'quote',
    'spring',
    'needle12',
    'plant 设备',
  ],
]

/** Measures on a filled SQLite file. */
export async function measureSearch(path: string, rounds: number): Promise<SearchCost> {
  const store = await openBenchStore(`file:${path}`)
  const desk = store.workspace(TEAM_ID).as({ memberId: REP_ID, role: 'rep' })
  const db = new Database(path, { readonly: true })
  const newest = await compareWithIds(desk, db, rounds)
  let recalled = 0
  for (const words of RECALLED) {
    const found = await desk.find(words, { limit: NEWEST })
    if (idsOf(found).join() === readAll(db, words).join()) recalled += 1
  }
  const sizes = sizesOf(db)
  db.close()
  await store.close()
  return { newest, recalled, tried: RECALLED.length, ...sizes }
}

async function compareWithIds(desk: Desk, db: Database.Database, rounds: number): Promise<Compared> {
  const found = await Promise.all(TIMED.map((words) => desk.find(words, { limit: NEWEST })))
  const ids = found.map(idsOf)
  const byId = db.prepare('select * from note where team_id = ? and id = ?')
  const readRows = (n: number): void => {
    for (const id of ids[n % ids.length] ?? []) byId.get(TEAM_ID, id)
  }
  return interleave(
    rounds,
    () => timeCalls(CALLS, readRows),
    () => timeCalls(CALLS, (n) => desk.find(TIMED[n % TIMED.length] ?? '', { limit: NEWEST })),
  )
}

function idsOf(hits: readonly Hit[]): readonly string[] {
  return hits.filter(({ kind }) => kind === 'note').map(({ id }) => id)
}

/** The newest notes that hold every word, told by reading them one after the other; the last word may go on. */
function readAll(db: Database.Database, words: string): readonly string[] {
  const wanted = words.split(' ').map((word, n, all) => {
    const isLatin = /^\w+$/.test(word)
    return new RegExp(isLatin ? `\\b${word}${n === all.length - 1 ? '' : '\\b'}` : word, 'i')
  })
  const ids: string[] = []
  const notes = db.prepare<[], { id: string; text: string }>('select id, text from note order by rowid desc')
  for (const { id, text } of notes.iterate()) {
    if (wanted.every((word) => word.test(text))) ids.push(id)
    if (ids.length === NEWEST) break
  }
  return ids
}

function sizesOf(db: Database.Database): Pick<SearchCost, 'tokensMb' | 'documentsMb' | 'textMb'> {
  const pages = db.prepare<[string], { bytes: number | null }>(
    'select sum(pgsize) as bytes from dbstat where name glob ?',
  )
  const bytesOf = (...names: string[]): number =>
    names.reduce((sum, name) => sum + (pages.get(name)?.bytes ?? 0), 0)
  const text = db.prepare<[], { bytes: number }>(`
    select (select sum(length(cast(text as blob))) from note)
      + (select sum(length(cast(text as blob))) from search_doc where text is not null) as bytes`)
  return {
    tokensMb: bytesOf('search_token*', 'search_word') / 1e6,
    documentsMb: bytesOf('search_doc*', 'sqlite_autoindex_search_doc*') / 1e6,
    textMb: (text.get()?.bytes ?? Number.NaN) / 1e6,
  }
}
