import { findEmoji } from '../emoji.ts'
import { parseControl, unescapeText } from './control.ts'
import type { Inline } from './tree.ts'

/** A piece found at some place, and where the text goes on after it. */
type Found = Readonly<{ piece: Inline; end: number }>

const styles: Readonly<Record<string, 'bold' | 'italic' | 'strike'>> = {
  '*': 'bold',
  _: 'italic',
  '~': 'strike',
}

/** The pieces of one line of mrkdwn. A line holds no line break. */
export function parseInline(line: string): readonly Inline[] {
  const pieces: Inline[] = []
  let textFrom = 0
  let at = 0
  while (at < line.length) {
    const found = findPiece(line, at)
    if (!found) {
      at += 1
      continue
    }
    pushText(pieces, line.slice(textFrom, at))
    pieces.push(found.piece)
    at = found.end
    textFrom = at
  }
  pushText(pieces, line.slice(textFrom))
  return pieces
}

function pushText(pieces: Inline[], raw: string): void {
  if (raw !== '') pieces.push({ kind: 'text', text: unescapeText(raw) })
}

function findPiece(line: string, at: number): Found | undefined {
  const first = line[at] ?? ''
  if (first === '<') return findControl(line, at)
  if (first === '`') return findCode(line, at)
  if (first === ':') return findShortName(line, at)
  if (first === 'h') return findBareLink(line, at)
  return styles[first] ? findStyled(line, at, styles[first]) : undefined
}

function findControl(line: string, at: number): Found | undefined {
  const close = line.indexOf('>', at)
  if (close <= at + 1) return undefined
  return { piece: parseControl(line.slice(at + 1, close)), end: close + 1 }
}

function findCode(line: string, at: number): Found | undefined {
  if (isWordEnd(line.slice(0, at))) return undefined
  for (let close = line.indexOf('`', at + 1); close > 0; close = line.indexOf('`', close + 1)) {
    if (close === at + 1) return undefined
    if (isWordStart(line.slice(close + 1))) continue
    return { piece: { kind: 'code', text: unescapeText(line.slice(at + 1, close)) }, end: close + 1 }
  }
  return undefined
}

function findShortName(line: string, at: number): Found | undefined {
  const name = /^:([a-z0-9_+'-]+(?:::skin-tone-[2-6])?):/.exec(line.slice(at))?.[1]
  const character = name === undefined ? undefined : findEmoji(name)
  if (name === undefined || character === undefined) return undefined
  return { piece: { kind: 'emoji', name, character }, end: at + name.length + 2 }
}

function findBareLink(line: string, at: number): Found | undefined {
  if (isWordEnd(line.slice(0, at))) return undefined
  const raw = /^https?:\/\/[\w\-.~:/?#@!$&*+;=%]*[\w\-~/#$=]/.exec(line.slice(at))?.[0]
  if (raw === undefined) return undefined
  const url = unescapeText(raw)
  return { piece: { kind: 'link', url, label: url }, end: at + raw.length }
}

/**
 * A styled span. Slack opens and closes one only at the edge of a word: a letter, a digit or a Han
 * character directly outside a mark leaves the mark as it stands, a zero-width space does not.
 */
function findStyled(line: string, at: number, kind: 'bold' | 'italic' | 'strike'): Found | undefined {
  const mark = line[at] ?? ''
  if (isWordEnd(line.slice(0, at)) || /^(\s|$)/.test(line.slice(at + 1)) || line[at + 1] === mark)
    return undefined
  for (let close = at + 1; close < line.length; close = skipPiece(line, close)) {
    if (line[close] !== mark || /\s/.test(line[close - 1] ?? '')) continue
    if (isWordStart(line.slice(close + 1))) return undefined
    return { piece: { kind, children: parseInline(line.slice(at + 1, close)) }, end: close + 1 }
  }
  return undefined
}

/** The place after the link or code that begins here, or the next place. */
function skipPiece(line: string, at: number): number {
  if (line[at] === '<') return findControl(line, at)?.end ?? at + 1
  if (line[at] === '`') return findCode(line, at)?.end ?? at + 1
  return at + 1
}

function isWordEnd(before: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before)
}

function isWordStart(after: string): boolean {
  return /^[\p{L}\p{N}]/u.test(after)
}
