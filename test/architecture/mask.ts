import type { Literal, Masked, Source } from './source.ts'

type Token = Readonly<{ kind: 'comment' | 'literal' | 'template' | 'code'; end: number }>

// After one of these a slash begins a regular expression; after a name, a number or a bracket it divides.
const BEFORE_REGEXP = /(?:^|[=(,:;!&|?{}[+\-*%~^]|=>|\b(?:return|typeof|case|of|in|await|yield|void))\s*$/

/**
 * Takes a source apart. Text between JSX tags is read as code: an apostrophe there blanks no more than its line, for
 * no string passes the end of one.
 */
export function mask({ path, text }: Source): Masked {
  const comments: { start: number; text: string }[] = []
  const literals: Literal[] = []
  const parts: string[] = []
  const braces = countBraces()
  for (let at = 0; at < text.length; ) {
    const token = braces.closesHole(text[at])
      ? ({ kind: 'template', end: templateEnd(text, at + 1) } as const)
      : tokenAt(text, at, parts)
    const piece = text.slice(at, token.end)
    braces.pass(token.kind, piece)
    if (token.kind === 'comment') comments.push({ start: at, text: piece })
    else if (token.kind !== 'code') literals.push({ start: at, value: piece.slice(1, -1) })
    parts.push(masked(token.kind, piece))
    at = token.end
  }
  return { path, code: parts.join(''), comments, literals }
}

// Tells the brace that ends a `${` in a template from those of blocks and objects.
function countBraces(): Readonly<{
  closesHole: (char: string | undefined) => boolean
  pass: (kind: Token['kind'], piece: string) => void
}> {
  const holes: number[] = []
  let depth = 0
  return {
    closesHole: (char) => char === '}' && holes.at(-1) === depth,
    pass(kind, piece) {
      if (piece.startsWith('}') && kind === 'template') holes.pop()
      if (piece.startsWith('}') && kind !== 'comment') depth--
      if (kind === 'code' && piece === '{') depth++
      if (kind === 'template' && piece.endsWith('${')) holes.push(++depth)
    },
  }
}

function masked(kind: Token['kind'], piece: string): string {
  if (kind === 'code') return piece
  return kind === 'comment' ? blank(piece) : blankInside(piece)
}

function tokenAt(text: string, at: number, before: readonly string[]): Token {
  const two = text.slice(at, at + 2)
  if (two === '//' || (at === 0 && two === '#!')) return { kind: 'comment', end: endOf(text, '\n', at) }
  if (two === '/*') return { kind: 'comment', end: endOf(text, '*/', at + 2) + 2 }
  const char = text[at]
  if (char === '`') return { kind: 'template', end: templateEnd(text, at + 1) }
  const code = { kind: 'code', end: at + 1 } as const
  if (char === "'" || char === '"') return literal(text, at, char) ?? code
  if (char === '/' && BEFORE_REGEXP.test(before.slice(-40).join(''))) return regexp(text, at) ?? code
  return code
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? text.length : found
}

function literal(text: string, at: number, quote: string): Token | undefined {
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === quote) return { kind: 'literal', end: i + 1 }
  }
  return undefined
}

function regexp(text: string, at: number): Token | undefined {
  let inClass = false
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '[') inClass = true
    else if (text[i] === ']') inClass = false
    else if (text[i] === '/' && !inClass) return { kind: 'literal', end: i + 1 }
  }
  return undefined
}

// Just past the closing backtick, or past the next `${`.
function templateEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '`') return i + 1
    else if (text.startsWith('${', i)) return i + 2
  }
  return text.length
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

function blankInside(text: string): string {
  return text.length < 2 ? text : text.slice(0, 1) + blank(text.slice(1, -1)) + text.slice(-1)
}
