import type {
  Checkboxes,
  Datepicker,
  DateTimepicker,
  EmailInput,
  MultiSelect,
  NumberInput,
  Option,
  PlainTextInput,
  RadioButtons,
  Select,
  Timepicker,
  URLInput,
} from '@slack/types'

/** An element whose choice Slack keeps in `state.values`. */
export type StatefulElement =
  | Checkboxes
  | Datepicker
  | DateTimepicker
  | EmailInput
  | MultiSelect
  | NumberInput
  | PlainTextInput
  | RadioButtons
  | Select
  | Timepicker
  | URLInput

/** What `state.values` holds for one element: its type, and the one field that goes with the type. */
export type Entry = Readonly<{
  type: string
  value?: string | null
  selected_option?: Option | null
  selected_options?: readonly Option[]
  selected_user?: string | null
  selected_users?: readonly string[]
  selected_channel?: string | null
  selected_channels?: readonly string[]
  selected_conversation?: string | null
  selected_conversations?: readonly string[]
  selected_date?: string | null
  selected_time?: string | null
  selected_date_time?: number | null
}>

/** The entry of an element nobody has touched: its initial value, or empty (`null`, or no options). */
export function initialEntry(element: StatefulElement, currentChannel?: string): Entry {
  const { type } = element
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { type, value: element.initial_value ?? null }
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null }
    case 'timepicker':
      return { type, selected_time: element.initial_time ?? null }
    case 'datetimepicker':
      return { type, selected_date_time: element.initial_date_time ?? null }
    case 'checkboxes':
    case 'multi_static_select':
    case 'multi_external_select':
      return { type, selected_options: element.initial_options ?? [] }
    case 'radio_buttons':
    case 'static_select':
    case 'external_select':
      return { type, selected_option: element.initial_option ?? null }
    default:
      return initialPlaceEntry(element, currentChannel)
  }
}

type PlaceSelect = Extract<
  StatefulElement,
  { type: `${'' | 'multi_'}${'users' | 'channels' | 'conversations'}_select` }
>

function initialPlaceEntry(element: PlaceSelect, currentChannel: string | undefined): Entry {
  const { type } = element
  switch (element.type) {
    case 'users_select':
      return { type, selected_user: element.initial_user ?? null }
    case 'multi_users_select':
      return { type, selected_users: element.initial_users ?? [] }
    case 'channels_select':
      return { type, selected_channel: element.initial_channel ?? null }
    case 'multi_channels_select':
      return { type, selected_channels: element.initial_channels ?? [] }
    case 'conversations_select': {
      const current = element.default_to_current_conversation ? currentChannel : undefined
      return { type, selected_conversation: element.initial_conversation ?? current ?? null }
    }
    case 'multi_conversations_select':
      return { type, selected_conversations: element.initial_conversations ?? [] }
  }
}

/** True when the entry holds nothing: an empty text, no choice, no day. */
export function isEmptyEntry({ type: _type, ...fields }: Entry): boolean {
  return Object.values(fields).every(
    (field) => field === null || field === '' || (Array.isArray(field) && field.length === 0),
  )
}
