import type { MultiSelect, Select } from '@slack/types'
import type { PageState } from '../../protocol.ts'
import type { Choice } from './choice.ts'
import type { Entry } from './entry.ts'
import { optionChoices, toChoice } from './option-choices.ts'

/** What a select can offer at once. An external one offers nothing until it is asked. */
export function selectChoices(element: Select | MultiSelect, state: PageState): readonly Choice[] {
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return optionChoices(element)
    case 'external_select':
    case 'multi_external_select':
      return []
    case 'users_select':
    case 'multi_users_select':
      return state.people.map(({ id, name, title }) => ({ value: id, label: name, note: title }))
    case 'channels_select':
    case 'multi_channels_select':
      return placeChoices(state).filter(({ label }) => label.startsWith('#'))
    case 'conversations_select':
    case 'multi_conversations_select':
      return placeChoices(state)
  }
}

function placeChoices({ places }: PageState): readonly Choice[] {
  return places.map(({ id, name, kind }) => ({ value: id, label: kind === 'channel' ? `#${name}` : name }))
}

/** The choices an entry holds, in the order in which they were made. */
export function chosenOf(entry: Entry, choices: readonly Choice[]): readonly Choice[] {
  const options = entry.selected_option ? [entry.selected_option] : (entry.selected_options ?? [])
  if (options.length > 0) return options.map((option) => toChoice(option))
  const one = entry.selected_user ?? entry.selected_channel ?? entry.selected_conversation
  const ids =
    entry.selected_users ?? entry.selected_channels ?? entry.selected_conversations ?? (one ? [one] : [])
  return ids.map((id) => choices.find(({ value }) => value === id) ?? { value: id, label: id })
}

/** The entry that holds these choices. A single select takes the first; none makes it empty. */
export function entryOf(type: (Select | MultiSelect)['type'], chosen: readonly Choice[]): Entry {
  const first = chosen[0]
  const ids = chosen.map(({ value }) => value)
  switch (type) {
    case 'static_select':
    case 'external_select':
      return { type, selected_option: first?.option ?? null }
    case 'multi_static_select':
    case 'multi_external_select':
      return { type, selected_options: chosen.flatMap(({ option }) => (option ? [option] : [])) }
    case 'users_select':
      return { type, selected_user: first?.value ?? null }
    case 'channels_select':
      return { type, selected_channel: first?.value ?? null }
    case 'conversations_select':
      return { type, selected_conversation: first?.value ?? null }
    case 'multi_users_select':
      return { type, selected_users: ids }
    case 'multi_channels_select':
      return { type, selected_channels: ids }
    case 'multi_conversations_select':
      return { type, selected_conversations: ids }
  }
}
