import type { JSX } from 'preact'
import { Inlines } from './inlines.tsx'
import { parseMrkdwn } from './parse-mrkdwn.ts'
import type { Inline, Segment } from './tree.ts'

/** A text in Slack's mrkdwn. */
export function Mrkdwn({ text }: Readonly<{ text: string }>): JSX.Element {
  return (
    <div class="mrkdwn">
      {parseMrkdwn(text).map((segment, index) => (
        <SegmentView key={index} segment={segment} />
      ))}
    </div>
  )
}

function SegmentView({ segment }: Readonly<{ segment: Segment }>): JSX.Element {
  if (segment.kind === 'preformatted') return <pre>{segment.text}</pre>
  const lines = segment.lines.map((pieces, index) => <Line key={index} pieces={pieces} />)
  return segment.kind === 'quote' ? <blockquote>{lines}</blockquote> : <div>{lines}</div>
}

function Line({ pieces }: Readonly<{ pieces: readonly Inline[] }>): JSX.Element {
  return pieces.length === 0 ? (
    <div class="gap" />
  ) : (
    <div class="line">
      <Inlines pieces={pieces} />
    </div>
  )
}
