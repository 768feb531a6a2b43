import { type RawBuilder, sql } from 'kysely'
import { storedInstant } from './columns.ts'
import { atMost, type Places, prepared } from './prepared.ts'
import { teamCode } from './search-index.ts'
import { marksOf, type Piece, toPieces } from './search-tokens.ts'
import type { Seat } from './seat.ts'
import type { HitKind } from './states.ts'
import { toTokenQuery } from './token-query.ts'
import { type Scope, visible } from './visible.ts'

/** One hit: `text` is the stored text, `marks` the matched stretches in it (UTF-16 offsets, `end` excluded, in order). */
export type Hit = Readonly<{
  kind: HitKind
  id: string
  accountId: string
  text: string
  marks: readonly Readonly<{ start: number; end: number }>[]
  at: Date
}>

/** Full text over what the viewer may see. */
export interface Find {
  /** Newest first; `limit` 20 unless said, at most 100. All words must match; the last Latin word as a prefix. */
  find(words: string, options?: Readonly<{ limit?: number; accountId?: string }>): Promise<readonly Hit[]>
}

const MOST_HITS = 100
const HITS = 20
/** How many documents with the right tokens are read at most before we stop looking. */
const MOST_CANDIDATES = 2_000
/** Inside one account no index is needed; that many of its documents are read at most. */
const MOST_READ = 10_000

/** @param seat binds the workspace and the viewer */
export function createFind(seat: Seat): Find {
  return {
    async find(words, { limit = HITS, accountId } = {}) {
      const pieces = toPieces(words)
      if (pieces.length === 0) return []
      const wanted = Math.min(limit, MOST_HITS)
      if (accountId !== undefined) {
        const at = { ...seat.scope, account: accountId }
        const pages = (page: Page) => inAccount(seat.reads, { ...at, ...page })
        return gather({ pages, pieces, wanted, most: MOST_READ })
      }
      const query = await toTokenQuery(seat.reads, teamCode(await seat.teamNumber()), pieces)
      if (query === undefined) return []
      const pages = (page: Page) => withTokens(seat.reads, { ...seat.scope, query, ...page })
      return gather({ pages, pieces, wanted, most: MOST_CANDIDATES })
    },
  }
}

type Page = { before: number; limit: number }
type Candidate = Readonly<{
  doc: number
  kind: HitKind
  ref_id: string
  account_id: string
  at: string
  text: string | null
}>

type Search = Readonly<{
  pages: (page: Page) => Promise<readonly Candidate[]>
  pieces: readonly Piece[]
  wanted: number
  most: number
}>

/** Newest first, each verified on its own text: tokens say only that the pairs are somewhere in it. */
async function gather({ pages, pieces, wanted, most }: Search): Promise<readonly Hit[]> {
  const hits: Hit[] = []
  let before = Number.MAX_SAFE_INTEGER
  let limit = wanted
  for (let read = 0; read < most; ) {
    const page = await pages({ before, limit })
    for (const candidate of page) {
      const hit = toHit(candidate, pieces)
      if (hit) hits.push(hit)
      if (hits.length === wanted) return hits
    }
    if (page.length < limit) return hits
    read += page.length
    before = page.at(-1)?.doc ?? 0
    limit = Math.min(PAGE, most - read)
  }
  return hits
}

const PAGE = 200

function toHit(candidate: Candidate, pieces: readonly Piece[]): Hit | undefined {
  const { kind, ref_id: id, account_id: accountId, text } = candidate
  const marks = text === null ? undefined : marksOf(text, pieces)
  if (text === null || !marks) return undefined
  return { kind, id, accountId, text, marks, at: storedInstant(candidate.at) }
}

const CANDIDATE = sql.raw(`search_doc.doc, search_doc.kind, search_doc.ref_id, search_doc.account_id,
  search_doc.at, coalesce(search_doc.text, note.text) as text`)

const BESIDE =
  sql.raw(`join account on account.team_id = search_doc.team_id and account.id = search_doc.account_id
  left join note on search_doc.kind = 'note' and note.team_id = search_doc.team_id and note.id = search_doc.ref_id`)

type TokenPlaces = Places<Scope & Page & { query: string }>

const withTokens = prepared('find.tokens', (db, at: TokenPlaces, dialect) => {
  const query = dialect === 'sqlite' ? matchingOnSqlite(at) : matchingOnPostgres(at)
  return { compile: () => query.compile(db) }
})

// `cross join` keeps the text index outermost, so that its own order serves.
function matchingOnSqlite(at: TokenPlaces): RawBuilder<Candidate> {
  return sql<Candidate>`select ${CANDIDATE} from search_token
    cross join search_doc on search_doc.doc = search_token.rowid ${BESIDE}
    where search_token match ${at.query} and search_token.rowid < ${at.before}
      and search_doc.team_id = ${at.team} and ${visible(at)}
    order by search_token.rowid desc limit ${atMost(at.limit)}`
}

// Materialized, so that the planner cannot walk all documents newest first instead of asking the index.
function matchingOnPostgres(at: TokenPlaces): RawBuilder<Candidate> {
  return sql<Candidate>`with matching as materialized (
      select doc from search_token where tokens @@ cast(${at.query} as tsquery))
    select ${CANDIDATE} from matching join search_doc on search_doc.doc = matching.doc ${BESIDE}
    where search_doc.doc < ${at.before} and search_doc.team_id = ${at.team} and ${visible(at)}
    order by search_doc.doc desc limit ${atMost(at.limit)}`
}

const inAccount = prepared('find.account', (db, at: Places<Scope & Page & { account: string }>) => ({
  compile: () =>
    sql<Candidate>`select ${CANDIDATE} from search_doc ${BESIDE}
      where search_doc.team_id = ${at.team} and search_doc.account_id = ${at.account}
        and search_doc.doc < ${at.before} and ${visible(at)}
      order by search_doc.doc desc limit ${atMost(at.limit)}`.compile(db),
}))
