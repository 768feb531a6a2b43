import type { JSX } from 'preact'
import type { MessageShown } from '../../protocol.ts'
import { Blocks } from '../blocks/blocks.tsx'
import { Icon } from '../icons.tsx'
import { Menu } from '../menu.tsx'
import { formatMoment } from '../mrkdwn/date-token.ts'
import { Mrkdwn } from '../mrkdwn/mrkdwn.tsx'
import { usePage } from '../page-context.ts'
import { Avatar } from '../panels/avatar.tsx'
import { SurfaceContext, useNewSurface } from '../surface.ts'
import { momentOf } from './message-groups.ts'

type MessageProps = Readonly<{ message: MessageShown; isFirst: boolean }>

/** One message. The first of a row shows who wrote it and when. */
export function MessageView({ message, isFirst }: MessageProps): JSX.Element {
  const { state, words } = usePage()
  const writer = state.people.find(({ id }) => id === message.userId)
  return (
    <article
      class={`message ${isFirst ? 'message-first' : ''} ${message.isEphemeral ? 'message-private' : ''}`}
    >
      <div class="message-side">
        {isFirst ? <Avatar person={writer} /> : <Time message={message} isShort />}
      </div>
      <div class="message-body">
        {isFirst && message.isEphemeral && (
          <p class="only-you">
            <Icon name="eye" />
            {words.onlyYou}
          </p>
        )}
        {isFirst && (
          <p class="message-head">
            <strong>{writer?.name ?? message.userId}</strong>
            {writer?.isBot && <span class="badge">{words.app}</span>}
            <Time message={message} />
          </p>
        )}
        {writer?.isBot === false ? <Mrkdwn text={message.text} /> : <Content message={message} />}
        {message.isEdited && <span class="edited">{words.edited}</span>}
        <Files message={message} />
      </div>
      {!message.isEphemeral && <MessageMenu message={message} />}
    </article>
  )
}

type TimeProps = Readonly<{ message: MessageShown; isShort?: boolean }>

function Time({ message, isShort = false }: TimeProps): JSX.Element {
  const { me } = usePage()
  const moment = momentOf(message)
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return (
    <time
      class={isShort ? 'time time-short' : 'time'}
      dateTime={moment.toISOString()}
      title={formatMoment(moment, { dateStyle: 'full', timeStyle: 'medium' }, me)}
    >
      {isShort ? '' : `${formatMoment(moment, { weekday: 'short' }, me)} `}
      {formatMoment(moment, clock, me)}
    </time>
  )
}

function Content({ message }: Readonly<{ message: MessageShown }>): JSX.Element {
  const { act } = usePage()
  const { channel, ts } = message
  const surface = useNewSurface(message.blocks, {
    channel,
    send: (action, state) => act({ act: 'click-message', channel, ts, action, state }),
    suggest: (blockId, actionId, value) => act({ act: 'suggest', channel, ts, blockId, actionId, value }),
  })
  if (message.blocks.length === 0) return <Mrkdwn text={message.text} />
  return (
    <SurfaceContext.Provider value={surface}>
      <Blocks blocks={message.blocks} />
    </SurfaceContext.Provider>
  )
}

function Files({ message }: Readonly<{ message: MessageShown }>): JSX.Element {
  return (
    <>
      {message.files.map((file) => (
        <figure key={file.id} class="image">
          <figcaption>{file.title}</figcaption>
          <a href={file.url} target="_blank" rel="noopener noreferrer">
            <img class="image-picture" src={file.url} alt={file.altText} title={file.altText} />
          </a>
        </figure>
      ))}
    </>
  )
}

function MessageMenu({ message }: Readonly<{ message: MessageShown }>): JSX.Element | null {
  const { state, words, act } = usePage()
  const items = state.shortcuts
    .filter(({ type }) => type === 'message')
    .map(({ name, callbackId }) => ({
      key: callbackId,
      label: name,
      choose: () => void act({ act: 'shortcut', callbackId, channel: message.channel, ts: message.ts }),
    }))
  if (items.length === 0) return null
  return (
    <div class="message-menu">
      <Menu label={words.messageMenu} icon={<Icon name="dots" />} items={items} />
    </div>
  )
}
