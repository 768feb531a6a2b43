import type { JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../icons.tsx'
import { usePage } from '../page-context.ts'
import { type Choice, matchingChoices, searchFrom } from './choice.ts'

type ListProps = Readonly<{
  choices: readonly Choice[]
  chosen: readonly Choice[]
  choose: (choice: Choice) => void
  isMulti: boolean
  label: string
  /** Where the bot searches instead of the page. */
  search?: (query: string) => void
  hint?: string | undefined
}>

/** A list to choose from, with a search field when it is long. Arrow keys move, Enter chooses. */
export function ChoiceList(props: ListProps): JSX.Element {
  const { choices, choose, search, hint, label, isMulti, chosen } = props
  const { words } = usePage()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const hasSearch = search !== undefined || choices.length >= searchFrom
  const shown = search ? choices : matchingChoices(choices, query)
  useEffect(() => box.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' }), [active])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextActive(event.key, active, shown.length)
    const choice = shown[active]
    if (next !== undefined) setActive(next)
    else if (choice && (event.key === 'Enter' || (event.key === ' ' && !hasSearch))) choose(choice)
    else return
    event.preventDefault()
  }
  const activeId = shown[active] ? `${id}-${active}` : undefined
  return (
    <div ref={box}>
      {hasSearch && (
        <input
          data-first
          class="choices-search"
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={activeId}
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onKeyDown={onKeyDown}
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value)
            setActive(0)
            search?.(currentTarget.value)
          }}
        />
      )}
      {shown.length === 0 && <p class="menu-empty">{hint ?? words.noMatch}</p>}
      <div
        id={id}
        class="choice-list"
        role="listbox"
        aria-label={label}
        aria-multiselectable={isMulti}
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...(hasSearch ? {} : { 'data-first': true, 'aria-activedescendant': activeId })}
      >
        {shown.map((choice, index) => (
          <ChoiceRow
            key={`${choice.group ?? ''}/${choice.value}`}
            id={`${id}-${index}`}
            choice={choice}
            isActive={index === active}
            isChosen={chosen.some(({ value }) => value === choice.value)}
            heading={choice.group === shown[index - 1]?.group ? undefined : choice.group}
            choose={choose}
          />
        ))}
      </div>
    </div>
  )
}

function nextActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (active + 1) % count
  if (key === 'ArrowUp') return (active - 1 + count) % count
  return undefined
}

type RowProps = Readonly<{
  id: string
  choice: Choice
  isActive: boolean
  isChosen: boolean
  heading: string | undefined
  choose: (choice: Choice) => void
}>

function ChoiceRow({ id, choice, isActive, isChosen, heading, choose }: RowProps): JSX.Element {
  return (
    <>
      {heading && (
        <div class="choice-heading" role="presentation">
          {heading}
        </div>
      )}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isChosen}
        class={isActive ? 'choice choice-active' : 'choice'}
        {...(isActive ? { 'data-active': true } : {})}
        onClick={() => choose(choice)}
        onKeyDown={() => undefined}
      >
        <span class="choice-text">
          {choice.label}
          {choice.note && <small>{choice.note}</small>}
        </span>
        {isChosen && <Icon name="check" />}
      </div>
    </>
  )
}
