import type { ModalView } from '@slack/types'

/** A small form with an external select, a text and a day that is filled in from the start. */
export const noteForm: ModalView = {
  type: 'modal',
  callback_id: 'note',
  title: { type: 'plain_text', text: 'New note' },
  submit: { type: 'plain_text', text: 'Save' },
  blocks: [
    {
      type: 'input',
      block_id: 'account',
      label: { type: 'plain_text', text: 'Account' },
      element: { type: 'external_select', action_id: 'account', min_query_length: 0 },
    },
    {
      type: 'input',
      block_id: 'text',
      label: { type: 'plain_text', text: 'Note' },
      element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: 3000 },
    },
    {
      type: 'input',
      block_id: 'day',
      optional: true,
      label: { type: 'plain_text', text: 'Day' },
      element: { type: 'datepicker', action_id: 'day', initial_date: '2026-11-24' },
    },
  ],
}

type Values = Readonly<
  Record<string, Readonly<Record<string, Readonly<{ value?: string | null; selected_date?: string | null }>>>>
>

type FormAnswer = { response_action: 'errors'; errors: Record<string, string> }

/** Refuses short notes, and shows in the refusal that the untouched day was submitted. */
export function answersForm(values: Values): FormAnswer | undefined {
  const text = values['text']?.['text']?.value ?? ''
  if (text.length > 10) return undefined
  const day = values['day']?.['day']?.selected_date
  return { response_action: 'errors', errors: { text: `A note says more than "${text}" on ${day}.` } }
}
