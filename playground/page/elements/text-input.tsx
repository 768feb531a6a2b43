import type { EmailInput, NumberInput, PlainTextInput, URLInput } from '@slack/types'
import type { JSX } from 'preact'
import type { ElementProps } from '../surface.ts'
import { actionIdOf } from './stateful.ts'
import { plainText } from './text-object.tsx'
import { useEntry } from './use-entry.ts'

type TextElement = PlainTextInput | EmailInput | URLInput | NumberInput

/** A field to type in. One that dispatches tells the bot on Enter, or on each character if it asks for that. */
export function TextInput(props: ElementProps<TextElement>): JSX.Element {
  const { element, live, labelledBy } = props
  // Typing alone never tells the bot: `live` means Enter or characters, as the element says.
  const control = useEntry({ ...props, live: false })
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed']
  const entryFrom = (text: string) => ({ type: element.type, value: text === '' ? null : text })
  const isMultiline = element.type === 'plain_text_input' && element.multiline === true
  const shared = {
    'data-action': actionIdOf(element),
    ...(labelledBy ? { 'aria-labelledby': labelledBy } : {}),
    'aria-invalid': control.error !== undefined,
    placeholder: plainText(element.placeholder),
    value: control.entry.value ?? '',
    autofocus: element.focus_on_load === true,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const entry = entryFrom(currentTarget.value)
      if (live && triggers.includes('on_character_entered')) void control.dispatch(entry)
      else void control.change(entry)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || isMultiline || event.isComposing || !live) return
      event.preventDefault()
      if (triggers.includes('on_enter_pressed')) void control.dispatch(control.entry)
    },
  }
  if (isMultiline) return <textarea {...shared} class="field" rows={4} />
  return <input {...shared} class="field" type="text" inputMode={inputMode(element)} />
}

function inputMode(element: TextElement): 'email' | 'url' | 'numeric' | 'decimal' | 'text' {
  if (element.type === 'email_text_input') return 'email'
  if (element.type === 'url_text_input') return 'url'
  if (element.type !== 'number_input') return 'text'
  return element.is_decimal_allowed ? 'decimal' : 'numeric'
}
