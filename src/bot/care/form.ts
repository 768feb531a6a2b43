import type { ModalView } from '@slack/types'
import { type Deal, FOLLOW_UP_FORMS, isDay, Problem } from '../../coach/index.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { section } from '../blocks/build.ts'
import { findIn } from '../choose.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { dayInput, form, selectInput, textInput } from '../forms/inputs.ts'
import { FOLLOW_UP_FORM } from './ids.ts'
import { savedFollowUp } from './message.ts'
import { REASON_MOST, readReason } from './read-reason.ts'

/** The form of a follow-up. */
export function followUpForm({ words, today }: Ask, deal: Deal): ModalView {
  const w = words.care
  const options = FOLLOW_UP_FORMS.map((value) => ({ value, text: words.terms.followUpForm[value] }))
  return form(
    {
      id: FOLLOW_UP_FORM,
      title: w.formTitle,
      metadata: deal.id,
      blocks: [
        section(deal.name),
        textInput({ id: 'reason', label: w.formReason, hint: w.formReasonHint, most: REASON_MOST }),
        selectInput({ id: 'form', label: w.form, hint: w.formHint, options, initial: 'message' }),
        dayInput({ id: 'on', label: w.on, initial: today }),
      ],
    },
    words,
  )
}

/** Saves the form of a follow-up; a reason that is none is asked for again at its field. Source: FUP-2. */
export const submitFollowUp: SubmitHandler = async (ask, { form: values, metadata }) => {
  const deal = await ask.desk.deals.find(metadata)
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const used = await ask.desk.care.followUps.listOf(deal.id)
  const errors = new FieldErrors(ask.words)
  const typed = (values['reason']?.value ?? '').trim()
  const reason = errors.read('reason', () => readReason(ask, typed, { deal, used }))
  const on = values['on']?.day ?? ask.today
  if (!isDay(on) || on > ask.today) errors.say('on', ask.words.care.onPast)
  const wrong = errors.answer()
  if (wrong !== undefined || reason === undefined || !isDay(on)) return wrong ?? { kind: 'close' }
  const formOf = findIn('followUpForm', values['form']?.value ?? '') ?? 'other'
  const parts = { accountId: deal.accountId, dealId: deal.id, reason, form: formOf, on }
  const saved = await ask.desk.care.followUps.add(parts)
  return { kind: 'done', message: await savedFollowUp(ask, { deal, saved, count: used.length + 1 }) }
}
