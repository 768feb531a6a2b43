import { Problem, type Span } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { lex } from '../grammar/lex.ts'

/** The longest note, in UTF-16 units. */
export const NOTE_MOST = 3000

const MENTION = /<@([UW][A-Z0-9]+)(?:\|([^<>]*))?>/g

/** The text of a note and its tags: lower-cased, without `#`, each once. */
export type TypedNote = Readonly<{ text: string; tags: readonly string[] }>

/**
 * A note exactly as typed, but for people of our team: Slack sends their ids, the file keeps their names. Quotes around
 * the whole are not part of it.
 *
 * @throws Problem `too-long`
 */
export async function readNote(ask: Ask, typed: string, at?: Span): Promise<TypedNote> {
  const text = withoutQuotes(await withNames(ask, typed.trim()))
  if (text.length > NOTE_MOST) {
    const what = ask.words.notes.textField
    throw new Problem({ code: 'too-long', what, most: NOTE_MOST, ...(at && { at }) })
  }
  return { text, tags: tagsIn(text) }
}

/** The tags in a text: lower-cased, without `#`, each once. */
export function tagsIn(text: string): readonly string[] {
  const tags = lex(text).tokens.flatMap((token) => (token.kind === 'tag' ? [token.text.toLowerCase()] : []))
  return [...new Set(tags)]
}

function withoutQuotes(text: string): string {
  const { tokens } = lex(text)
  const [only] = tokens
  return only?.kind === 'quoted' && tokens.length === 1 ? only.text : text
}

/** The text with people of our team by name instead of Slack's ids. */
export async function withNames({ workspace }: Ask, text: string): Promise<string> {
  const names = new Map<string, string>()
  for (const [mention, id = '', name] of text.matchAll(MENTION)) {
    if (!names.has(mention)) names.set(mention, (await workspace.members.find(id))?.member.name || name || id)
  }
  return text.replace(MENTION, (mention) => `@${names.get(mention) ?? ''}`)
}
