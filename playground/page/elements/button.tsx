import type { Button } from '@slack/types'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { usePage } from '../page-context.ts'
import { type ElementProps, useSurface } from '../surface.ts'
import { actionIdOf } from './stateful.ts'
import { plainText } from './text-object.tsx'

/** A button of the bot. It asks its confirm dialog first, and waits while the bot answers. */
export function ButtonView({ element, blockId }: ElementProps<Button>): JSX.Element {
  const { confirm } = usePage()
  const surface = useSurface()
  const [isWaiting, setWaiting] = useState(false)
  const click = async () => {
    if (element.confirm && !(await confirm(element.confirm))) return
    if (element.url) window.open(element.url, '_blank', 'noopener')
    setWaiting(true)
    try {
      await surface.send(buttonAction(element, blockId), surface.state)
    } finally {
      setWaiting(false)
    }
  }
  return (
    <button
      type="button"
      class={`button ${element.style ? `button-${element.style}` : ''}`}
      data-action={element.action_id}
      aria-label={element.accessibility_label}
      aria-busy={isWaiting}
      disabled={isWaiting}
      onClick={() => void click()}
    >
      {plainText(element.text)}
    </button>
  )
}

function buttonAction(element: Button, blockId: string): Readonly<Record<string, unknown>> {
  const { text, value, style, url } = element
  return {
    type: 'button',
    action_id: actionIdOf(element),
    block_id: blockId,
    text,
    ...(value === undefined ? {} : { value }),
    ...(style === undefined ? {} : { style }),
    ...(url === undefined ? {} : { url }),
  }
}
