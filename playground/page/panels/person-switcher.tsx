import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { PersonShown } from '../../protocol.ts'
import { Icon } from '../icons.tsx'
import { usePage } from '../page-context.ts'
import { Popover } from '../popover.tsx'
import { Avatar } from './avatar.tsx'

/** Who acts now; a click offers everybody else. */
export function PersonSwitcher({ actAs }: Readonly<{ actAs: (id: string) => void }>): JSX.Element {
  const { state, me, words } = usePage()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        class="switcher"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="unseen">{words.actAs}</span>
        <PersonLine person={me} />
        <Icon name="down" />
      </button>
      {isOpen && (
        <Popover anchor={button} onClose={() => setOpen(false)} label={words.actAs}>
          <h2 class="panel-title panel-title-inset">{words.actAs}</h2>
          <ul class="person-list">
            {state.people
              .filter(({ isBot }) => !isBot)
              .map((person) => (
                <li key={person.id}>
                  <button
                    type="button"
                    class="person"
                    aria-current={person.id === me.id ? 'true' : undefined}
                    onClick={() => actAs(person.id)}
                  >
                    <PersonLine person={person} />
                    {person.id === me.id && <Icon name="check" />}
                  </button>
                </li>
              ))}
          </ul>
        </Popover>
      )}
    </>
  )
}

function PersonLine({ person }: Readonly<{ person: PersonShown }>): JSX.Element {
  const { me, words } = usePage()
  const { language } = new Intl.Locale(person.locale)
  const tongue = new Intl.DisplayNames(me.locale, { type: 'language' }).of(language) ?? language
  const title = person.isGuest ? `${person.title} · ${words.guest}` : person.title
  return (
    <>
      <Avatar person={person} />
      <span class="person-text">
        <span class="person-name">{person.name}</span>
        <small>{title}</small>
        <small>
          {tongue} · {person.zone.replaceAll('_', ' ')}
        </small>
      </span>
    </>
  )
}
