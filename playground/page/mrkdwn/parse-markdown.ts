import { findSafeUrl } from './control.ts'
import type { Inline } from './tree.ts'

/** A block of standard Markdown, the small part of it that chat needs. */
export type MarkdownPart =
  | Readonly<{ kind: 'heading'; level: number; pieces: readonly Inline[] }>
  | Readonly<{ kind: 'paragraph' | 'quote'; pieces: readonly Inline[] }>
  | Readonly<{ kind: 'bullet' | 'numbered'; items: readonly (readonly Inline[])[] }>
  | Readonly<{ kind: 'preformatted'; text: string }>
  | Readonly<{ kind: 'rule' }>

/** The parts of a Markdown text, in order. Tables and pictures stay as they are typed. */
export function parseMarkdown(text: string): readonly MarkdownPart[] {
  return text
    .split('```')
    .flatMap((chunk, index) =>
      index % 2 === 1
        ? [{ kind: 'preformatted' as const, text: chunk.replace(/^\w*\n/, '').replace(/\n$/, '') }]
        : parseChunk(chunk),
    )
}

function parseChunk(chunk: string): readonly MarkdownPart[] {
  const parts: MarkdownPart[] = []
  for (const line of chunk.split('\n')) {
    if (line.trim() !== '') pushPart(parts, parseLine(line))
  }
  return parts
}

/** Adds a part; list items that follow each other share one list. */
function pushPart(parts: MarkdownPart[], part: MarkdownPart): void {
  const last = parts.at(-1)
  if ((part.kind === 'bullet' || part.kind === 'numbered') && last?.kind === part.kind) {
    parts.splice(-1, 1, { kind: part.kind, items: [...last.items, ...part.items] })
  } else parts.push(part)
}

function parseLine(line: string): MarkdownPart {
  const heading = /^(#{1,6})\s+(.*)$/.exec(line)
  if (heading)
    return { kind: 'heading', level: heading[1]?.length ?? 1, pieces: parseSpans(heading[2] ?? '') }
  if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) return { kind: 'rule' }
  const bullet = /^\s*[-*+]\s+(.*)$/.exec(line)
  if (bullet) return { kind: 'bullet', items: [parseSpans(bullet[1] ?? '')] }
  const numbered = /^\s*\d+[.)]\s+(.*)$/.exec(line)
  if (numbered) return { kind: 'numbered', items: [parseSpans(numbered[1] ?? '')] }
  const quote = /^>\s?(.*)$/.exec(line)
  if (quote) return { kind: 'quote', pieces: parseSpans(quote[1] ?? '') }
  return { kind: 'paragraph', pieces: parseSpans(line) }
}

const span = /\*\*(.+?)\*\*|\*(\S.*?)\*|~~(.+?)~~|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/

function parseSpans(text: string): readonly Inline[] {
  const found = span.exec(text)
  if (!found) return text === '' ? [] : [{ kind: 'text', text }]
  const before = text.slice(0, found.index)
  return [
    ...(before === '' ? [] : [{ kind: 'text' as const, text: before }]),
    toSpan(found),
    ...parseSpans(text.slice(found.index + found[0].length)),
  ]
}

function toSpan([whole, bold, italic, strike, code, label, url]: RegExpExecArray): Inline {
  if (bold !== undefined) return { kind: 'bold', children: parseSpans(bold) }
  if (italic !== undefined) return { kind: 'italic', children: parseSpans(italic) }
  if (strike !== undefined) return { kind: 'strike', children: parseSpans(strike) }
  if (code !== undefined) return { kind: 'code', text: code }
  const safe = findSafeUrl(url ?? '')
  return safe && label ? { kind: 'link', url: safe, label } : { kind: 'text', text: whole }
}
