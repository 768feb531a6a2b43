import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { PlaceShown } from '../../protocol.ts'
import { Icon } from '../icons.tsx'
import { usePage } from '../page-context.ts'
import { Avatar } from '../panels/avatar.tsx'
import { Composer } from './composer.tsx'
import { deskOf } from './drafts.ts'
import { EmptyPlace } from './empty-place.tsx'
import { HomeView } from './home-view.tsx'
import { MessageList } from './message-list.tsx'
import { toSentText } from './sent-text.ts'

type PlaceProps = Readonly<{ place: PlaceShown; tab: 'home' | undefined }>

/** A channel, or the direct message with the bot and its Home tab. */
export function PlaceView({ place, tab }: PlaceProps): JSX.Element {
  const isHome = place.kind === 'dm' && tab === 'home'
  return (
    <main class="main">
      <PlaceHead place={place} isHome={isHome} />
      {isHome ? <HomeView /> : <Talk place={place} />}
    </main>
  )
}

function PlaceHead({ place, isHome }: Readonly<{ place: PlaceShown; isHome: boolean }>): JSX.Element {
  const { state, words, show } = usePage()
  const isChannel = place.kind === 'channel'
  return (
    <header class="place-head">
      <h2 class="place-title">
        {isChannel ? <Icon name="hash" /> : <Avatar person={state.people.find(({ isBot }) => isBot)} small />}
        {place.name}
        {!isChannel && <span class="badge">{words.app}</span>}
      </h2>
      {!isChannel && (
        <div class="tabs">
          <button
            type="button"
            aria-current={isHome ? 'page' : undefined}
            onClick={() => show(place.id, 'home')}
          >
            {words.home}
          </button>
          <button type="button" aria-current={isHome ? undefined : 'page'} onClick={() => show(place.id)}>
            {words.messages}
          </button>
        </div>
      )}
    </header>
  )
}

function Talk({ place }: Readonly<{ place: PlaceShown }>): JSX.Element {
  const { state, act } = usePage()
  const desk = deskOf(state.me, place.id)
  const [text, setText] = useState(desk.draft)
  const [sends, setSends] = useState(0)
  const write = (next: string) => {
    desk.draft = next
    setText(next)
  }
  const send = (typed: string) => {
    if (typed.trim() === '') return
    desk.sent = [...desk.sent.filter((one) => one !== typed), typed]
    write('')
    setSends(sends + 1)
    void act({ act: 'send', channel: place.id, text: toSentText(typed, state.people) })
  }
  const messages = state.messages[place.id] ?? []
  return (
    <>
      {messages.length === 0 ? (
        <EmptyPlace place={place} send={send} write={write} />
      ) : (
        <MessageList messages={messages} sends={sends} />
      )}
      <Composer
        placeName={place.kind === 'channel' ? `#${place.name}` : place.name}
        text={text}
        setText={write}
        sent={desk.sent}
        send={() => send(text)}
      />
    </>
  )
}
