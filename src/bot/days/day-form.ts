import type { ModalView } from '@slack/types'
import { addDays, datesToAsk, leads, occasionsBetween, Problem, parseDay } from '../../coach/index.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { dayInput, form, selectInput } from '../forms/inputs.ts'
import { nameOf } from './day-names.ts'
import { tell } from './tell.ts'

/** The callback id of the form. Its metadata is the occasion's id. */
export const DAY_FORM = 'day'

const ALL = 'all'
const AHEAD_DAYS = 400

/** Asks on which day a festival falls. A table's end asks whoever leads for everybody's day. */
export function dayForm(ask: Ask, occasionId: string): ModalView {
  const { words, locale, member, today, viewer } = ask
  const w = words.days
  const [needed] = datesToAsk([occasionId], today)
  const [next] = occasionsBetween([occasionId], today, addDays(today, AHEAD_DAYS))
  const options = [
    ...(leads(viewer) ? [{ value: ALL, text: w.whereAll }] : []),
    { value: member.zone, text: w.whereZone(member.zone) },
  ]
  const initial = needed !== undefined && leads(viewer) ? ALL : member.zone
  const day = { id: 'on', label: w.formDay(nameOf(locale, occasionId)), hint: w.formSource }
  const blocks = [
    dayInput({ ...day, initial: needed?.from ?? next?.on }),
    selectInput({ id: 'zone', label: w.formWhere, options, initial }),
  ]
  return form({ id: DAY_FORM, title: w.formTitle, metadata: occasionId, blocks }, words)
}

/** Keeps the day that was picked. */
export const submitDay: SubmitHandler = async (ask, { form: values, metadata: occasionId }) => {
  const zone = values['zone']?.value ?? ask.member.zone
  const where = zone === ALL ? {} : { zone }
  const errors = new FieldErrors(ask.words)
  try {
    const on = parseDay(values['on']?.day ?? '')
    return { kind: 'done', message: await tell(ask, { occasionId, on, ...where }) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    errors.refuse(error.refusal.code === 'managers-only' ? 'zone' : 'on', error)
    return errors.answer() ?? { kind: 'close' }
  }
}
