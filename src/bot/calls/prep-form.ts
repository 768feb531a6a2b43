import type { InputBlock, ModalView } from '@slack/types'
import { ACCOUNT_PICK } from '../accounts/pick.ts'
import type { Answer } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { CONTACT_PICK } from '../contacts/pick.ts'
import { DEAL_PICK } from '../deals/pick.ts'
import { dayInput, form, searchInput, textInput, timeInput } from '../forms/inputs.ts'
import { GOAL_MOST } from './planned.ts'

/** The callback ids of the forms that ask what a brief, or a sheet of questions alone, shall be for. */
export const PREP_FORMS = { prep: 'call:prep', spin: 'call:spin' } as const

/** The form, where a line named no account. */
export function prepFormAnswer(ask: Ask, command: keyof typeof PREP_FORMS): Answer {
  const view = command === 'prep' ? prepForm(ask) : spinForm(ask)
  return { kind: 'form', view, text: ask.words.calls.formTitles[command] }
}

/** Everything that `prep` takes; with day and time the call is planned. Source: CALL-1. */
export function prepForm(ask: Ask): ModalView {
  const { words } = ask
  const w = words.calls
  const blocks = [
    ...aboutInputs(ask),
    dayInput({ id: 'day', label: w.day, hint: w.dayHint, optional: true }),
    timeInput({ id: 'time', label: w.time, optional: true }),
    goalInput(ask),
  ]
  return form({ id: PREP_FORMS.prep, title: w.formTitles.prep, submit: w.showBrief, blocks }, words)
}

/** What a call should end in. */
export function goalInput({ words }: Ask, initial?: string): InputBlock {
  const { goalLabel: label, goalHint: hint } = words.calls
  return textInput({ id: 'goal', label, hint, optional: true, initial, most: GOAL_MOST })
}

function spinForm(ask: Ask): ModalView {
  const { words } = ask
  const { formTitles, showSheet: submit } = words.calls
  return form({ id: PREP_FORMS.spin, title: formTitles.spin, submit, blocks: aboutInputs(ask) }, words)
}

function aboutInputs({ words }: Ask): InputBlock[] {
  const w = words.calls
  const search = { optional: true, typedLeast: 1 } as const
  return [
    searchInput({ id: 'account', label: w.accountField, action: ACCOUNT_PICK }),
    searchInput({ id: 'contact', label: w.contact, hint: w.contactHint, action: CONTACT_PICK, ...search }),
    searchInput({ id: 'deal', label: w.dealField, hint: w.dealHint, action: DEAL_PICK, optional: true }),
  ]
}
