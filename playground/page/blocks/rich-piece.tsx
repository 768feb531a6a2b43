import type { RichTextElement } from '@slack/types'
import type { JSX } from 'preact'
import { findEmoji } from '../emoji.ts'
import { findSafeUrl } from '../mrkdwn/control.ts'
import { formatDateToken } from '../mrkdwn/date-token.ts'
import { ChannelMention, Emoji, Link, UserMention } from '../mrkdwn/inlines.tsx'
import { usePage } from '../page-context.ts'

/** Pieces of rich text in a row. */
export function RichPieces({ pieces }: Readonly<{ pieces: readonly RichTextElement[] }>): JSX.Element {
  return (
    <>
      {pieces.map((piece, index) => (
        <Styled key={index} piece={piece} />
      ))}
    </>
  )
}

type PieceProps = Readonly<{ piece: RichTextElement }>

function Styled({ piece }: PieceProps): JSX.Element {
  const { bold, italic, strike, underline, code } = piece.style ?? {}
  let drawn = <Bare piece={piece} />
  if (code) drawn = <code>{drawn}</code>
  if (underline) drawn = <u>{drawn}</u>
  if (strike) drawn = <s>{drawn}</s>
  if (italic) drawn = <em>{drawn}</em>
  return bold ? <strong>{drawn}</strong> : drawn
}

function Bare({ piece }: PieceProps): JSX.Element {
  switch (piece.type) {
    case 'text':
      return <>{piece.text}</>
    case 'link':
      return <LinkPiece url={piece.url} text={piece.text ?? piece.url} />
    case 'user':
      return <UserMention id={piece.user_id} label={undefined} />
    case 'channel':
      return <ChannelMention id={piece.channel_id} label={undefined} />
    case 'emoji':
      return <Emoji name={piece.name} character={findEmoji(piece.name) ?? `:${piece.name}:`} />
    case 'date':
      return <DatePiece piece={piece} />
    case 'broadcast':
      return <span class="mention">@{piece.range}</span>
    case 'color':
      return <code>{piece.value}</code>
    case 'team':
      return <span class="mention">@{piece.team_id}</span>
    case 'usergroup':
      return <span class="mention">@{piece.usergroup_id}</span>
  }
}

function LinkPiece({ url, text }: Readonly<{ url: string; text: string }>): JSX.Element {
  const safe = findSafeUrl(url)
  return safe ? <Link url={safe}>{text}</Link> : <span>{text}</span>
}

function DatePiece({ piece }: Readonly<{ piece: Extract<RichTextElement, { type: 'date' }> }>): JSX.Element {
  const { me, state } = usePage()
  const reader = { locale: me.locale, zone: me.zone, now: new Date(state.now) }
  const time = <time title={piece.fallback}>{formatDateToken(piece.timestamp, piece.format, reader)}</time>
  const url = piece.url ? findSafeUrl(piece.url) : undefined
  return url ? <Link url={url}>{time}</Link> : time
}
