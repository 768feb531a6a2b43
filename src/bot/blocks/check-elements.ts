import {
  initialAmongOptions,
  optionFields,
  optionsChosen,
  overflowOption,
  plainOption,
  richOption,
} from './check-options.ts'
import { richTextFields } from './check-rich-text.ts'
import {
  all,
  anything,
  type Check,
  eitherOf,
  type Fields,
  flag,
  list,
  numberIn,
  object,
  oneOf,
  onlyOn,
  text,
} from './check-shape.ts'
import { actionId, address, confirm, day, plainText, time } from './check-text.ts'

const MOST_CHOSEN = 100
const MOST_CHARACTERS = 3000
const placeholder = { placeholder: plainText(150) }
const focusable = { action_id: actionId, focus_on_load: flag }
const clickable = { ...focusable, confirm }
const select = { ...clickable, ...placeholder }
const multiple = { ...select, max_selected_items: numberIn(1, Number.MAX_SAFE_INTEGER) }
const typed = { ...focusable, ...placeholder, dispatch_action_config: anything }
const ids = list(text({ min: 1, max: 255 }), { max: MOST_CHOSEN })
const id = text({ min: 1, max: 255 })
const imageSource = { image_url: address, slack_file: eitherOf('id', 'url') }

const element = (fields: Fields, ...more: readonly Check[]): Check => all(object(fields), ...more)

const button = element({
  required: { text: plainText(75) },
  optional: {
    action_id: actionId,
    confirm,
    value: text({ max: 2000 }),
    url: address,
    style: oneOf('primary', 'danger'),
    accessibility_label: text({ max: 75 }),
  },
})

const workflowButton = element({
  required: { text: plainText(75), workflow: anything },
  optional: {
    action_id: actionId,
    style: oneOf('primary', 'danger'),
    accessibility_label: text({ max: 75 }),
  },
})

const overflow = element({
  required: { options: list(overflowOption, { min: 1, max: 5 }) },
  optional: { action_id: actionId, confirm },
})

const checkboxes = element(
  {
    required: { options: list(richOption, { min: 1, max: 10 }) },
    optional: { ...clickable, initial_options: list(richOption, { min: 1, max: 10 }) },
  },
  initialAmongOptions,
)

const radioButtons = element(
  {
    required: { options: list(richOption, { min: 1, max: 10 }) },
    optional: { ...clickable, initial_option: richOption },
  },
  initialAmongOptions,
)

const staticSelects: Readonly<Record<string, Check>> = {
  static_select: element(
    { optional: { ...select, ...optionFields, initial_option: plainOption } },
    optionsChosen,
  ),
  multi_static_select: element(
    {
      optional: {
        ...multiple,
        ...optionFields,
        initial_options: list(plainOption, { min: 1, max: MOST_CHOSEN }),
      },
    },
    optionsChosen,
  ),
}

const queryLength = { min_query_length: numberIn(0, MOST_CHARACTERS) }

const fetchedSelects: Readonly<Record<string, Check>> = {
  external_select: element({ optional: { ...select, ...queryLength, initial_option: plainOption } }),
  multi_external_select: element({
    optional: {
      ...multiple,
      ...queryLength,
      initial_options: list(plainOption, { min: 1, max: MOST_CHOSEN }),
    },
  }),
  users_select: element({ optional: { ...select, initial_user: id } }),
  multi_users_select: element({ optional: { ...multiple, initial_users: ids } }),
  channels_select: element({ optional: { ...select, initial_channel: id, response_url_enabled: flag } }),
  multi_channels_select: element({ optional: { ...multiple, initial_channels: ids } }),
  conversations_select: element({
    optional: {
      ...select,
      initial_conversation: id,
      default_to_current_conversation: flag,
      response_url_enabled: flag,
      filter: anything,
    },
  }),
  multi_conversations_select: element({
    optional: {
      ...multiple,
      initial_conversations: ids,
      default_to_current_conversation: flag,
      filter: anything,
    },
  }),
}

const pickers: Readonly<Record<string, Check>> = {
  datepicker: element({ optional: { ...select, initial_date: day } }),
  timepicker: element({ optional: { ...select, initial_time: time, timezone: text({ min: 1, max: 100 }) } }),
}

const dateTimePicker = onlyOn(
  ['message', 'modal'],
  element({ optional: { ...clickable, initial_date_time: numberIn(1_000_000_000, 9_999_999_999) } }),
)

const richTextInput = onlyOn(
  ['modal', 'home'],
  element({
    optional: {
      ...typed,
      initial_value: object({ required: richTextFields }),
      min_lines: numberIn(1, 100),
      max_lines: numberIn(1, 100),
    },
  }),
)

const initialText = { initial_value: text({ max: MOST_CHARACTERS }) }

const textInputs: Readonly<Record<string, Check>> = {
  plain_text_input: element({
    optional: {
      ...typed,
      ...initialText,
      multiline: flag,
      min_length: numberIn(0, MOST_CHARACTERS),
      max_length: numberIn(1, MOST_CHARACTERS),
    },
  }),
  email_text_input: onlyOn(['modal'], element({ optional: { ...typed, ...initialText } })),
  url_text_input: onlyOn(['modal'], element({ optional: { ...typed, ...initialText } })),
  number_input: onlyOn(
    ['modal'],
    element({
      required: { is_decimal_allowed: flag },
      optional: {
        ...typed,
        ...initialText,
        min_value: text({ min: 1, max: 100 }),
        max_value: text({ min: 1, max: 100 }),
      },
    }),
  ),
  file_input: onlyOn(
    ['modal'],
    element({
      optional: {
        action_id: actionId,
        filetypes: list(text({ min: 1, max: 20 }), { max: 100 }),
        max_files: numberIn(1, 10),
      },
    }),
  ),
}

const choosers = { checkboxes, radio_buttons: radioButtons, ...staticSelects, ...fetchedSelects, ...pickers }

/** An image among texts, or beside one. */
export const imageElement: Check = element(
  { required: { alt_text: text({ min: 1, max: 2000 }) }, optional: imageSource },
  eitherOf('image_url', 'slack_file'),
)

/** A button alone, for cards. */
export const buttonElement: Check = button

/** What may stand beside a section's text. */
export const accessories: Readonly<Record<string, Check>> = {
  button,
  overflow,
  workflow_button: workflowButton,
  image: imageElement,
  ...choosers,
}

/** What may stand in an actions block. */
export const actionElements: Readonly<Record<string, Check>> = {
  button,
  overflow,
  workflow_button: workflowButton,
  datetimepicker: dateTimePicker,
  rich_text_input: richTextInput,
  ...choosers,
}

/** What may be asked for in an input block. */
export const inputElements: Readonly<Record<string, Check>> = {
  datetimepicker: dateTimePicker,
  rich_text_input: richTextInput,
  ...choosers,
  ...textInputs,
}

/** What may stand in a context_actions block. */
export const contextActionElements: Readonly<Record<string, Check>> = {
  feedback_buttons: object({
    isOpen: true,
    required: { positive_button: anything, negative_button: anything },
  }),
  icon_button: object({ isOpen: true, required: { icon: text({ min: 1, max: 255 }), text: plainText(75) } }),
}
