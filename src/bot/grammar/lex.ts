import { type Quotes, quotesOf } from './quotes.ts'
import type { HeldValue, LexedLine, Token } from './tokens.ts'

/** A key and its colon; not a scheme (`https://`), and a time begins with no letter. */
const KEY = /(\p{L}[\p{L}\p{N}_-]{0,23})[:：](?!\/\/)/uy
/** `C4=`, and `C4:` where the name is one letter with a number, as the elements of a deal are. */
const ASSIGN = /(?:(\p{L}[\p{L}\p{N}_-]{0,23})[=＝]|([A-Za-z]\d)[:：])(?=\S)/uy
const TAG = /[#＃](?=[\p{N}_-]*\p{L})([\p{L}\p{N}_-]+)/uy
const PERSON = /<@([UW][A-Z0-9]+)(?:\|([^<>]*))?>/y
const SPACE = /\s*/y
/** Where a word may end before white space. */
const WORD_BREAK = /[\s“「『<#＃，；。！？：]/g
const CHINESE = /[\p{Script=Han}，；。！？：、）」』”]/u
const PAUSE = /[，；。！？]/

/** Reads one token at an offset, or declines. */
type Reader = (line: string, start: number, quotes: Quotes) => Token | undefined

const READERS: readonly Reader[] = [readPerson, readQuoted, readTag, readAssign, readOption]

/**
 * The tokens of a typed line from an offset on. It never throws and loses nothing: the raw texts and the white space
 * between them are the line again.
 */
export function lex(line: string, from = 0): LexedLine {
  const quotes = quotesOf(line)
  const tokens: Token[] = []
  for (let start = skipSpace(line, from); start < line.length; ) {
    const token = readToken(line, start, quotes)
    tokens.push(token)
    start = skipSpace(line, token.end)
  }
  return { line, tokens }
}

function readToken(line: string, start: number, quotes: Quotes): Token {
  for (const read of READERS) {
    const token = read(line, start, quotes)
    if (token) return token
  }
  const end = endOfWord(line, start, quotes)
  const raw = line.slice(start, end)
  return { kind: 'word', start, end, raw, text: raw, ...(quotes.opensAt(start) && { open: true }) }
}

function readPerson(line: string, start: number): Token | undefined {
  const found = matchAt(PERSON, line, start)
  const id = found?.[1]
  if (!found || id === undefined) return undefined
  return { kind: 'person', ...stretch(line, start, start + found[0].length), text: found[2] || id, id }
}

function readQuoted(line: string, start: number, quotes: Quotes): Token | undefined {
  const part = quotes.opensAt(start) ? quotes.find(start) : undefined
  if (!part) return undefined
  const text = line.slice(part.innerStart, part.innerEnd).trim()
  return { kind: 'quoted', ...stretch(line, start, part.end), text }
}

function readTag(line: string, start: number): Token | undefined {
  const found = matchAt(TAG, line, start)
  const text = found?.[1]
  if (!found || text === undefined) return undefined
  return { kind: 'tag', ...stretch(line, start, start + found[0].length), text }
}

function readAssign(line: string, start: number, quotes: Quotes): Token | undefined {
  const found = matchAt(ASSIGN, line, start)
  const name = found?.[1] ?? found?.[2]
  if (!found || name === undefined) return undefined
  const value = readValue(line, start + found[0].length, quotes)
  return { kind: 'assign', ...stretch(line, start, value.end), text: value.text, name }
}

function readOption(line: string, start: number, quotes: Quotes): Token | undefined {
  const found = matchAt(KEY, line, start)
  const key = found?.[1]
  if (!found || key === undefined) return undefined
  const valueStart = start + found[0].length
  const value = readValue(line, valueStart, quotes)
  const { text } = value
  return {
    kind: 'option',
    ...stretch(line, start, value.end),
    text,
    key,
    value,
    ...(value.open && { open: true }),
  }
}

function readValue(line: string, start: number, quotes: Quotes): HeldValue {
  const held = readPerson(line, start) ?? readQuoted(line, start, quotes)
  if (held?.kind === 'person')
    return { start, end: held.end, text: held.text, quoted: false, personId: held.id }
  if (held) return { start, end: held.end, text: held.text, quoted: true }
  const end = endOfValue(line, start)
  const text = line.slice(start, end)
  return { start, end, text, quoted: false, ...(quotes.opensAt(start) && { open: true }) }
}

/** A value ends at white space, or before a Chinese pause: `截止：周五，给：王芳`. */
function endOfValue(line: string, start: number): number {
  let end = start
  while (end < line.length && !/\s/.test(line.charAt(end)) && !isPause(line, end)) end += 1
  return end
}

/** A word ends at white space, after a Chinese pause, or before a quote, tag or mention that stands right behind it. */
function endOfWord(line: string, start: number, quotes: Quotes): number {
  WORD_BREAK.lastIndex = start
  for (let found = WORD_BREAK.exec(line); found; found = WORD_BREAK.exec(line)) {
    const offset = found.index
    if (/\s/.test(found[0])) return offset
    if (found[0] === '：' || isPause(line, offset)) return offset + 1
    if (offset > start && beginsToken(line, offset, quotes)) return offset
  }
  return line.length
}

function beginsToken(line: string, offset: number, quotes: Quotes): boolean {
  const sign = line.charAt(offset)
  if (sign === '<') return readPerson(line, offset) !== undefined
  if (sign === '#' || sign === '＃')
    return CHINESE.test(line.charAt(offset - 1)) && readTag(line, offset) !== undefined
  return quotes.opensAt(offset) && quotes.find(offset) !== undefined
}

/** Chinese punctuation that parts words; between digits it belongs to the number. */
function isPause(line: string, offset: number): boolean {
  if (!PAUSE.test(line.charAt(offset))) return false
  return !(isDigit(line.charAt(offset - 1)) && isDigit(line.charAt(offset + 1)))
}

function isDigit(sign: string): boolean {
  return /^[0-9０-９]$/.test(sign)
}

function skipSpace(line: string, from: number): number {
  return from + (matchAt(SPACE, line, from)?.[0].length ?? 0)
}

function matchAt(pattern: RegExp, line: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(line)
}

function stretch(line: string, start: number, end: number): { start: number; end: number; raw: string } {
  return { start, end, raw: line.slice(start, end) }
}
