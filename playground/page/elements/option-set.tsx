import type { Checkboxes, Option, RadioButtons } from '@slack/types'
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { ElementProps } from '../surface.ts'
import type { Entry } from './entry.ts'
import { TextView } from './text-object.tsx'
import { useEntry } from './use-entry.ts'

/** Checkboxes or radio buttons with their notes. */
export function OptionSet(props: ElementProps<Checkboxes | RadioButtons>): JSX.Element {
  const { element, labelledBy } = props
  const control = useEntry(props)
  const name = useId()
  const isRadio = element.type === 'radio_buttons'
  const chosen = control.entry.selected_options ?? [control.entry.selected_option ?? undefined]
  const isChosen = (option: Option) => chosen.some((one) => one?.value === option.value)
  const change = (option: Option) => {
    void control.change(
      isRadio ? { type: element.type, selected_option: option } : toggled(control.entry, option),
    )
  }
  return (
    <fieldset class="option-set" aria-labelledby={labelledBy}>
      {element.options.map((option) => (
        <label key={option.value} class="option">
          <input
            type={isRadio ? 'radio' : 'checkbox'}
            name={name}
            checked={isChosen(option)}
            onChange={() => change(option)}
          />
          <span>
            <TextView text={option.text} />
            {option.description && (
              <small>
                <TextView text={option.description} />
              </small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function toggled({ type, selected_options = [] }: Entry, option: Option): Entry {
  const rest = selected_options.filter(({ value }) => value !== option.value)
  return {
    type,
    selected_options: rest.length < selected_options.length ? rest : [...selected_options, option],
  }
}
