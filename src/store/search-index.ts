import { sql } from 'kysely'
import { storedTexts, toInstant } from './columns.ts'
import type { Reader } from './database.ts'
import type { Following } from './following.ts'
import { type Places, prepared } from './prepared.ts'
import { isWord, toTokens } from './search-tokens.ts'
import type { HitKind } from './states.ts'

type Address = { team: string; id: string }
type Document = Readonly<{ accountId: string; at: string; text: string }>

/**
 * Puts what a row says into the text index, or takes it out when the row is gone. A document keeps its place in the
 * order of time when its text changes.
 */
export async function keepSearch(step: Following, kind: HitKind, id: string): Promise<void> {
  const document = await readDocument(step, kind, id)
  const [known] = await docOf(step.reader, { team: step.teamId, kind, id })
  if (known && known.text === document?.text) return
  if (known) await dropTokens(step, known.doc)
  if (known && !document) await step.reader.db.deleteFrom('search_doc').where('doc', '=', known.doc).execute()
  if (!document) return
  const doc = known ? known.doc : await addDoc(step, { kind, id, document })
  if (known)
    await step.reader.db
      .updateTable('search_doc')
      .set({ text: document.text })
      .where('doc', '=', doc)
      .execute()
  await addTokens(step, doc, document.text)
}

/** A workspace's own first letters of every token: another one's documents never come into question. */
export function teamCode(teamNumber: number): string {
  return teamNumber.toString(36).padStart(3, '0')
}

async function addDoc(
  step: Following,
  { kind, id, document }: Readonly<{ kind: HitKind; id: string; document: Document }>,
): Promise<number> {
  const [added] = await insertDoc(step.reader, {
    team: step.teamId,
    kind,
    id,
    account: document.accountId,
    at: document.at,
    text: kind === 'note' ? null : document.text,
  })
  if (!added) throw new Error('a search document was not added')
  return added.doc
}

type DocCells = { team: string; kind: HitKind; id: string; account: string; at: string; text: string | null }

const insertDoc = prepared('search.doc', (db, cells: Places<DocCells>) =>
  db
    .insertInto('search_doc')
    .values({
      team_id: cells.team,
      kind: cells.kind,
      ref_id: cells.id,
      account_id: cells.account,
      at: cells.at,
      text: cells.text,
    })
    .returning('doc'),
)

const docOf = prepared('search.doc-of', (db, at: Places<{ team: string; kind: HitKind; id: string }>) =>
  db
    .selectFrom('search_doc')
    .select(['doc', 'text'])
    .where('team_id', '=', at.team)
    .where('kind', '=', at.kind)
    .where('ref_id', '=', at.id),
)

async function addTokens(step: Following, doc: number, text: string): Promise<void> {
  const code = teamCode(step.teamNumber)
  const tokens = toTokens(text)
  const coded = tokens.map((token) => code + token).join(' ')
  await addTokensOf(step.reader, { doc, tokens: coded })
  const words = tokens.filter(isWord).map((token) => code + token)
  if (step.reader.dialect === 'sqlite') await addWords(step.reader, { words: JSON.stringify(words) })
}

const addTokensOf = prepared('search.add', (db, at: Places<{ doc: number; tokens: string }>, dialect) => ({
  compile: () =>
    (dialect === 'sqlite'
      ? sql`insert into search_token (rowid, tokens) values (${at.doc}, ${at.tokens})`
      : sql`insert into search_token (doc, tokens) values (cast(${at.doc} as bigint),
          array_to_tsvector(array_remove(string_to_array(${at.tokens}, ' '), '')))`
    ).compile(db),
}))

const addWords = prepared('search.words', (db, at: Places<{ words: string }>) => ({
  compile: () => sql`insert or ignore into search_word select value from json_each(${at.words})`.compile(db),
}))

async function dropTokens(step: Following, doc: number): Promise<void> {
  const column = sql.ref(step.reader.dialect === 'sqlite' ? 'rowid' : 'doc')
  await sql`delete from search_token where ${column} = ${doc}`.execute(step.reader.db)
}

const noteById = prepared('search.note', (db, at: Places<Address>) =>
  db
    .selectFrom('note')
    .select(['account_id', 'at', 'text'])
    .where('team_id', '=', at.team)
    .where('id', '=', at.id),
)

const accountById = prepared('search.account', (db, at: Places<Address>) =>
  db
    .selectFrom('account')
    .select(['id as account_id', 'name', 'aliases', 'industry'])
    .where('team_id', '=', at.team)
    .where('id', '=', at.id),
)

const contactById = prepared('search.contact', (db, at: Places<Address>) =>
  db
    .selectFrom('contact')
    .select(['account_id', 'name', 'aliases', 'post', 'email', 'phone'])
    .where('team_id', '=', at.team)
    .where('id', '=', at.id),
)

const dealById = prepared('search.deal', (db, at: Places<Address>) =>
  db
    .selectFrom('deal')
    .select(['account_id', 'name', 'aliases', 'incumbent'])
    .where('team_id', '=', at.team)
    .where('id', '=', at.id),
)

async function readDocument(step: Following, kind: HitKind, id: string): Promise<Document | undefined> {
  const address = { team: step.teamId, id }
  if (kind === 'note') {
    const [note] = await noteById(step.reader, address)
    return note && { accountId: note.account_id, at: note.at, text: note.text }
  }
  const titles = await readTitles(step.reader, kind, address)
  return titles && { accountId: titles.accountId, at: toInstant(step.now()), text: titles.parts.join(' · ') }
}

type Titles = Readonly<{ accountId: string; parts: readonly string[] }>

async function readTitles(
  reader: Reader,
  kind: Exclude<HitKind, 'note'>,
  address: Address,
): Promise<Titles | undefined> {
  switch (kind) {
    case 'account': {
      const [row] = await accountById(reader, address)
      return row && toTitles(row, [row.industry])
    }
    case 'contact': {
      const [row] = await contactById(reader, address)
      return row && toTitles(row, [row.post, row.email, row.phone])
    }
    case 'deal': {
      const [row] = await dealById(reader, address)
      return row && toTitles(row, [row.incumbent])
    }
  }
}

function toTitles(
  row: Readonly<{ account_id: string; name: string; aliases: string }>,
  rest: readonly (string | null)[],
): Titles {
  const parts = [row.name, ...storedTexts(row.aliases), ...rest].flatMap((part) => part || [])
  return { accountId: row.account_id, parts }
}
