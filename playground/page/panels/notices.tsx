import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../icons.tsx'
import { usePage } from '../page-context.ts'

type NoticesProps = Readonly<{ refusal: string | undefined; isOnline: boolean; dismissRefusal: () => void }>

/** What Slack tells the person at the edge of the window, until she has read it. */
export function Notices({ refusal, isOnline, dismissRefusal }: NoticesProps): JSX.Element {
  const { state, words, act } = usePage()
  const panel = useRef<HTMLDivElement>(null)
  // What is shown last lies on top: a new notice lies over a modal that opened before it.
  useLayoutEffect(() => {
    panel.current?.hidePopover()
    panel.current?.showPopover()
  }, [state.notices.length, refusal, isOnline])
  return (
    <div ref={panel} popover="manual" class="notices" role="status" aria-live="polite">
      {!isOnline && <p class="notice notice-plain">{words.offline}</p>}
      {refusal && <Notice text={refusal} dismiss={dismissRefusal} />}
      {state.notices.map(({ id, text }) => (
        <Notice key={id} text={text} dismiss={() => void act({ act: 'dismiss-notice', id })} />
      ))}
    </div>
  )
}

function Notice({ text, dismiss }: Readonly<{ text: string; dismiss: () => void }>): JSX.Element {
  const { words } = usePage()
  return (
    <div class="notice">
      <p>{text}</p>
      <button
        type="button"
        class="icon-button"
        aria-label={words.dismiss}
        title={words.dismiss}
        onClick={dismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
