import type { ComponentChildren, JSX } from 'preact'
import { usePage } from '../page-context.ts'
import { formatDateToken } from './date-token.ts'
import type { Inline } from './tree.ts'

/** Pieces of a line, one after the other. */
export function Inlines({ pieces }: Readonly<{ pieces: readonly Inline[] }>): JSX.Element {
  return (
    <>
      {pieces.map((piece, index) => (
        <InlineView key={index} piece={piece} />
      ))}
    </>
  )
}

function InlineView({ piece }: Readonly<{ piece: Inline }>): JSX.Element {
  switch (piece.kind) {
    case 'text':
      return <>{piece.text}</>
    case 'bold':
      return <strong>{<Inlines pieces={piece.children} />}</strong>
    case 'italic':
      return <em>{<Inlines pieces={piece.children} />}</em>
    case 'strike':
      return <s>{<Inlines pieces={piece.children} />}</s>
    case 'code':
      return <code>{piece.text}</code>
    case 'link':
      return <Link url={piece.url}>{piece.label}</Link>
    case 'user':
      return <UserMention id={piece.id} label={piece.label} />
    case 'channel':
      return <ChannelMention id={piece.id} label={piece.label} />
    case 'broadcast':
      return <span class="mention">@{piece.range}</span>
    case 'emoji':
      return <Emoji name={piece.name} character={piece.character} />
    case 'date':
      return <DateView piece={piece} />
  }
}

/** A link to another page, opened apart and told nothing of this one. */
export function Link({ url, children }: Readonly<{ url: string; children: ComponentChildren }>): JSX.Element {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}

/** An emoji; its short name is told to screen readers and on hover. */
export function Emoji({ name, character }: Readonly<{ name: string; character: string }>): JSX.Element {
  return (
    <span class="emoji" role="img" aria-label={name.replaceAll('_', ' ')} title={`:${name}:`}>
      {character}
    </span>
  )
}

type MentionProps = Readonly<{ id: string; label: string | undefined }>

/** A person named with an at sign; the acting person is set off. */
export function UserMention({ id, label }: MentionProps): JSX.Element {
  const { state } = usePage()
  const name = state.people.find((person) => person.id === id)?.name
  return <span class={id === state.me ? 'mention mention-me' : 'mention'}>@{name ?? label ?? id}</span>
}

/** A channel by name; a click goes there. */
export function ChannelMention({ id, label }: MentionProps): JSX.Element {
  const { state, show } = usePage()
  const place = state.places.find((one) => one.id === id)
  if (!place) return <span class="mention">#{label ?? id}</span>
  return (
    <button type="button" class="mention" onClick={() => show(id)}>
      #{place.name}
    </button>
  )
}

function DateView({ piece }: Readonly<{ piece: Extract<Inline, { kind: 'date' }> }>): JSX.Element {
  const { me, state } = usePage()
  const reader = { locale: me.locale, zone: me.zone, now: new Date(state.now) }
  const text = Number.isFinite(piece.at) ? formatDateToken(piece.at, piece.format, reader) : piece.fallback
  const time = <time title={piece.fallback}>{text}</time>
  return piece.url ? <Link url={piece.url}>{time}</Link> : time
}
