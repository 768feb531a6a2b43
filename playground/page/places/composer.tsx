import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../icons.tsx'
import { Menu } from '../menu.tsx'
import { usePage } from '../page-context.ts'
import { type Hint, listHints } from './composer-hints.ts'
import { findKeyStep, type KeyStep } from './composer-keys.ts'
import { HintList } from './hint-list.tsx'
import { useAutoHeight } from './use-auto-height.ts'

type ComposerProps = Readonly<{
  placeName: string
  text: string
  setText: (text: string) => void
  sent: readonly string[]
  send: () => void
}>

/** The field to write in. Enter sends, Tab takes a hint, the up arrow brings back what was sent. */
export function Composer({ placeName, text, setText, sent, send }: ComposerProps): JSX.Element {
  const { state, me, words } = usePage()
  const field = useRef<HTMLTextAreaElement>(null)
  const [picked, setPicked] = useState<number>()
  const [isQuiet, setQuiet] = useState(false)
  const hints = isQuiet
    ? []
    : listHints(text, { commands: state.commands, people: state.people, locale: me.locale })
  useAutoHeight(field, text)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const write = (next: string) => {
    setText(next)
    setPicked(undefined)
    setQuiet(false)
  }
  const take = (hint: Hint) => {
    if (hint.text === undefined) return
    write(hint.text)
    field.current?.focus()
  }
  const follow = (step: KeyStep) => {
    switch (step.do) {
      case 'pick':
        return setPicked(step.index)
      case 'take':
        return take(step.hint)
      case 'recall':
        return write(step.text)
      case 'hide':
        return setQuiet(true)
      case 'send':
        setPicked(undefined)
        return send()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey } = event
    const step = event.isComposing ? undefined : findKeyStep({ key, shiftKey, text, sent, hints, picked })
    if (!step) return
    event.preventDefault()
    follow(step)
  }
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <HintList hints={hints} picked={picked ?? 0} take={take} />
      <div class="composer-box">
        <ShortcutMenu />
        <textarea
          ref={field}
          rows={1}
          aria-label={words.write(placeName)}
          placeholder={words.write(placeName)}
          aria-describedby="send-hint"
          {...(hints.length > 0 ? { 'aria-controls': 'hints' } : {})}
          value={text}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          class="send"
          aria-label={words.send}
          title={words.send}
          disabled={text.trim() === ''}
        >
          <Icon name="send" />
        </button>
      </div>
      <p id="send-hint" class="send-hint">
        {words.sendHint}
      </p>
    </form>
  )
}

function ShortcutMenu(): JSX.Element {
  const { state, words, act } = usePage()
  const items = state.shortcuts
    .filter(({ type }) => type === 'global')
    .map(({ name, callbackId }) => ({
      key: callbackId,
      label: name,
      choose: () => void act({ act: 'shortcut', callbackId }),
    }))
  return <Menu label={words.shortcuts} icon={<Icon name="bolt" />} items={items} empty={words.noShortcuts} />
}
