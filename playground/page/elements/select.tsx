import type { MultiSelect, Select } from '@slack/types'
import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../icons.tsx'
import { usePage } from '../page-context.ts'
import { Popover } from '../popover.tsx'
import type { ElementProps } from '../surface.ts'
import type { Choice } from './choice.ts'
import { ChoiceList } from './choice-list.tsx'
import { chosenOf, entryOf, selectChoices } from './select-kind.ts'
import { plainText } from './text-object.tsx'
import { useEntry } from './use-entry.ts'
import { useSuggestions } from './use-suggestions.ts'

/** Any select, single or multiple: a button with what is chosen, and a list to choose from. */
export function SelectView(props: ElementProps<Select | MultiSelect>): JSX.Element {
  const { element, blockId, labelledBy } = props
  const { state, words } = usePage()
  const control = useEntry(props)
  const [isOpen, setOpen] = useState(false)
  const textId = useId()
  const button = useRef<HTMLButtonElement>(null)
  const known = selectChoices(element, state)
  const chosen = chosenOf(control.entry, known)
  const isMulti = element.type.startsWith('multi_')
  const suggestions = useSuggestions({ element, blockId, isOpen })
  const close = () => setOpen(false)
  const choose = (choice: Choice) => {
    const next = isMulti ? toggled(chosen, choice, maxOf(element)) : [choice]
    if (!isMulti) {
      close()
      button.current?.focus()
    }
    void control.change(entryOf(element.type, next))
  }
  const placeholder = plainText(element.placeholder) || words.choose
  return (
    <div class={`select ${isMulti ? 'select-multi' : ''}`}>
      {isMulti && <ChosenList chosen={chosen} remove={choose} />}
      <button
        ref={button}
        type="button"
        class="select-button"
        data-action={element.action_id}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-invalid={control.error !== undefined}
        {...(labelledBy ? { 'aria-labelledby': `${labelledBy} ${textId}` } : {})}
        onClick={() => setOpen(!isOpen)}
      >
        <SelectText id={textId} text={isMulti ? undefined : chosen[0]?.label} placeholder={placeholder} />
        <Icon name="down" />
      </button>
      {isOpen && (
        <Popover anchor={button} onClose={close} class="choices">
          <ChoiceList
            choices={suggestions?.choices ?? known}
            chosen={chosen}
            choose={choose}
            isMulti={isMulti}
            label={placeholder}
            {...(suggestions ? { search: suggestions.search, hint: suggestions.hint } : {})}
          />
          {!isMulti && chosen.length > 0 && element.type !== 'static_select' && (
            <button
              type="button"
              class="link-button"
              onClick={() => void control.change(entryOf(element.type, []))}
            >
              {words.clear}
            </button>
          )}
        </Popover>
      )}
    </div>
  )
}

type SelectTextProps = Readonly<{ id: string; text: string | undefined; placeholder: string }>

function SelectText({ id, text, placeholder }: SelectTextProps): JSX.Element {
  return (
    <span id={id} class={text === undefined ? 'placeholder' : 'select-text'}>
      {text ?? placeholder}
    </span>
  )
}

type ChosenProps = Readonly<{ chosen: readonly Choice[]; remove: (choice: Choice) => void }>

function ChosenList({ chosen, remove }: ChosenProps): JSX.Element | null {
  const { words } = usePage()
  if (chosen.length === 0) return null
  return (
    <ul class="chips">
      {chosen.map((choice) => (
        <li key={choice.value} class="chip">
          {choice.label}
          <button type="button" aria-label={words.removeChoice(choice.label)} onClick={() => remove(choice)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}

function maxOf(element: Select | MultiSelect): number {
  return (
    ('max_selected_items' in element ? element.max_selected_items : undefined) ?? Number.POSITIVE_INFINITY
  )
}

function toggled(chosen: readonly Choice[], choice: Choice, max: number): readonly Choice[] {
  const rest = chosen.filter(({ value }) => value !== choice.value)
  if (rest.length < chosen.length) return rest
  return chosen.length < max ? [...chosen, choice] : chosen
}
