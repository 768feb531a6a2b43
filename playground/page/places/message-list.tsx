import { Fragment, type JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { MessageShown } from '../../protocol.ts'
import { formatMoment } from '../mrkdwn/date-token.ts'
import { usePage } from '../page-context.ts'
import { MessageView } from './message.tsx'
import { groupMessages, momentOf } from './message-groups.ts'

// What scrolls must be reachable by Tab, or the arrow keys cannot scroll it.
const reachable = { tabIndex: 0 } as const

type ListProps = Readonly<{
  messages: readonly MessageShown[]
  /** How often the person has sent something: each time the list goes to its end. */
  sends: number
}>

/** The messages of a place, oldest first, parted by days. It stays at the end while it is at the end. */
export function MessageList({ messages, sends }: ListProps): JSX.Element {
  const { me, words } = usePage()
  const list = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const lastSends = useRef(sends)
  const groups = groupMessages(messages, me.zone)
  useLayoutEffect(() => {
    const box = list.current
    isAtEnd.current ||= lastSends.current !== sends
    lastSends.current = sends
    if (box && isAtEnd.current) box.scrollTop = box.scrollHeight
  })
  return (
    <div
      ref={list}
      class="messages"
      role="log"
      aria-live="polite"
      aria-label={words.messages}
      {...reachable}
      onScroll={({ currentTarget: box }) => {
        isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 80
      }}
      onLoadCapture={({ currentTarget: box }) => {
        if (isAtEnd.current) box.scrollTop = box.scrollHeight
      }}
    >
      {groups.map((group, index) => (
        <Fragment key={group.key}>
          {group.day !== groups[index - 1]?.day && (
            <h3 class="day">
              <span>
                {formatMoment(
                  momentOf(group.messages[0]),
                  { weekday: 'long', day: 'numeric', month: 'long' },
                  me,
                )}
              </span>
            </h3>
          )}
          {group.messages.map((message, place) => (
            <MessageView key={message.ts} message={message} isFirst={place === 0} />
          ))}
        </Fragment>
      ))}
    </div>
  )
}
