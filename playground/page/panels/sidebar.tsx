import type { JSX } from 'preact'
import type { PlaceShown } from '../../protocol.ts'
import { Icon } from '../icons.tsx'
import { usePage } from '../page-context.ts'
import { Avatar } from './avatar.tsx'
import { PersonSwitcher } from './person-switcher.tsx'

type SidebarProps = Readonly<{ place: string | undefined; actAs: (id: string) => void }>

/** Who acts, and the places she can go to. */
export function Sidebar({ place, actAs }: SidebarProps): JSX.Element {
  const { state, words } = usePage()
  const channels = state.places.filter(({ kind }) => kind === 'channel')
  const directMessages = state.places.filter(({ kind }) => kind === 'dm')
  return (
    <nav class="sidebar" aria-label={words.messages}>
      <PersonSwitcher actAs={actAs} />
      <PlaceGroup title={words.channels} places={channels} place={place} />
      <PlaceGroup title={words.directMessages} places={directMessages} place={place} />
    </nav>
  )
}

type GroupProps = Readonly<{ title: string; places: readonly PlaceShown[]; place: string | undefined }>

function PlaceGroup({ title, places, place }: GroupProps): JSX.Element {
  return (
    <section>
      <h2 class="sidebar-title">{title}</h2>
      <ul class="place-list">
        {places.map((one) => (
          <li key={one.id}>
            <PlaceLink place={one} isOpen={one.id === place} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PlaceLink({ place, isOpen }: Readonly<{ place: PlaceShown; isOpen: boolean }>): JSX.Element {
  const { state, words, show } = usePage()
  const bot = state.people.find(({ isBot }) => isBot)
  const unread = isOpen ? 0 : place.unread
  return (
    <button
      type="button"
      class={`place ${unread > 0 ? 'place-unread' : ''}`}
      aria-current={isOpen ? 'page' : undefined}
      onClick={() => show(place.id)}
    >
      {place.kind === 'dm' ? <Avatar person={bot} small /> : <Icon name="hash" />}
      <span class="place-name">{place.name}</span>
      {place.kind === 'dm' && <span class="badge">{words.app}</span>}
      {unread > 0 && (
        <span class="badge badge-gold">
          <span aria-hidden="true">{unread}</span>
          <span class="unseen">{words.newMessages(unread)}</span>
        </span>
      )}
    </button>
  )
}
