import type { JSX } from 'preact'
import type { PlaceShown } from '../../protocol.ts'
import { Stone } from '../icons.tsx'
import { usePage } from '../page-context.ts'
import { guideFor } from './command-guide.ts'

type EmptyProps = Readonly<{ place: PlaceShown; send: (text: string) => void; write: (text: string) => void }>

/** What stands in a place before the first message: three commands to click. */
export function EmptyPlace({ place, send, write }: EmptyProps): JSX.Element {
  const { me, state, words } = usePage()
  const command = state.commands[0]?.command ?? '/coach'
  return (
    <div class="empty">
      <Stone />
      {place.kind === 'dm' && <h3>{words.emptyTitle(place.name)}</h3>}
      <p>{place.kind === 'dm' ? words.emptyText : words.noMessages}</p>
      <ul class="starters">
        {guideFor(me.locale)
          .slice(0, 3)
          .map(({ name, args, about }) => {
            const isWhole = args === '' || args.startsWith('[')
            const text = `${command} ${name}`
            return (
              <li key={name}>
                <button
                  type="button"
                  class="starter"
                  onClick={() => (isWhole ? send(text) : write(`${text} `))}
                >
                  <code>{isWhole ? text : `${text} …`}</code>
                  <span>{about}</span>
                </button>
              </li>
            )
          })}
      </ul>
    </div>
  )
}
