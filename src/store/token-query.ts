import type { Reader } from './database.ts'
import { afterPrefix } from './name-key.ts'
import { atMost, type Places, prepared } from './prepared.ts'
import { type Piece, type SoughtToken, tokensSought } from './search-tokens.ts'

/** A prefix that more words begin with is left to the text index, which is slower at it. */
const MOST_WORDS = 300

/**
 * What every hit must have, in the query language of the database; `undefined` when no text can have it. Tokens are
 * letters and digits only, so nothing needs escaping.
 *
 * @param code of `teamCode`
 */
export async function toTokenQuery(
  reader: Reader,
  code: string,
  pieces: readonly Piece[],
): Promise<string | undefined> {
  const sought = pieces.flatMap(tokensSought)
  if (reader.dialect === 'postgres')
    return [...new Set(sought.map((each) => onPostgres(code, each)))].join(' & ')
  const terms = await Promise.all(sought.map((each) => onSqlite(reader, code, each)))
  if (terms.includes(undefined)) return undefined
  return [...new Set(terms)].join(' AND ')
}

function onPostgres(code: string, { token, isPrefix }: SoughtToken): string {
  return `'${code}${token}'${isPrefix ? ':*' : ''}`
}

/**
 * The text index reads one token newest first as it goes, and the first characters of tokens too; any other prefix it
 * collects and sorts whole. So a prefix is written out as the words that we know to begin with it.
 */
async function onSqlite(
  reader: Reader,
  code: string,
  { token, isPrefix }: SoughtToken,
): Promise<string | undefined> {
  const prefix = `${code}${token}`
  if (!isPrefix) return `"${prefix}"`
  if ([...token].length === 1) return `"${prefix}" *`
  const words = await wordsFrom(reader, { from: prefix, to: afterPrefix(prefix), limit: MOST_WORDS + 1 })
  if (words.length > MOST_WORDS) return `"${prefix}" *`
  return words.length === 0 ? undefined : `(${words.map(({ token }) => `"${token}"`).join(' OR ')})`
}

const wordsFrom = prepared('find.words', (db, at: Places<{ from: string; to: string; limit: number }>) =>
  db
    .selectFrom('search_word')
    .select('token')
    .where('token', '>=', at.from)
    .where('token', '<', at.to)
    .orderBy('token')
    .limit(atMost(at.limit)),
)
