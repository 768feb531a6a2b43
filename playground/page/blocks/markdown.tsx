import type { JSX } from 'preact'
import { Inlines } from '../mrkdwn/inlines.tsx'
import { type MarkdownPart, parseMarkdown } from '../mrkdwn/parse-markdown.ts'

/** A text in standard Markdown. */
export function MarkdownView({ text }: Readonly<{ text: string }>): JSX.Element {
  return (
    <div class="markdown">
      {parseMarkdown(text).map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </div>
  )
}

function Part({ part }: Readonly<{ part: MarkdownPart }>): JSX.Element {
  switch (part.kind) {
    case 'heading':
      return (
        <p class={`markdown-heading markdown-heading-${part.level}`}>{<Inlines pieces={part.pieces} />}</p>
      )
    case 'paragraph':
      return <p>{<Inlines pieces={part.pieces} />}</p>
    case 'quote':
      return <blockquote>{<Inlines pieces={part.pieces} />}</blockquote>
    case 'preformatted':
      return <pre>{part.text}</pre>
    case 'rule':
      return <hr />
    case 'bullet':
      return <ul>{part.items.map((pieces, index) => listItem(pieces, index))}</ul>
    case 'numbered':
      return <ol>{part.items.map((pieces, index) => listItem(pieces, index))}</ol>
  }
}

function listItem(
  pieces: Extract<MarkdownPart, { kind: 'bullet' | 'numbered' }>['items'][number],
  index: number,
) {
  return (
    <li key={index}>
      <Inlines pieces={pieces} />
    </li>
  )
}
