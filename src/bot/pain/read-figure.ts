import { FIGURE_ORIGINS, FIGURE_PERIODS, type Money, PainFigure } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { FieldErrors } from '../forms/field-errors.ts'
import { foldText } from '../grammar/fold-text.ts'
import { findHanNumber } from '../grammar/han-number.ts'
import { findAmount } from '../grammar/read-amount.ts'
import type { FormValues } from '../incoming.ts'

/** What somebody wrote for a figure, before it is said for how long and by whom. */
export type Written = Readonly<
  { unit: 'money'; money: Money } | { unit: 'hours'; count: number } | { unit: 'people'; count: number }
>

const COUNTED =
  /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[零一二两三四五六七八九十百千]{1,8}) ?(?:(h|hrs?|hours?|个?小时|个?工时)|(people|persons?|staff|个?人|名|位))$/

/** Money, hours or people: `40k`, `60 hours`, `60小时`, `3 people`, `三个人`; `undefined` for anything else. */
export function findFigure(text: string, currency: string): Written | undefined {
  const phrase = foldText(text)
  const found = phrase.length > 40 ? null : COUNTED.exec(phrase)
  if (found === null) {
    const money = findAmount(text, currency)
    return money && { unit: 'money', money }
  }
  const [, digits = '', hours] = found
  const count = /^\d/.test(digits) ? Number(digits.replaceAll(',', '')) : findHanNumber(digits)
  if (count === undefined) return undefined
  return hours === undefined ? { unit: 'people', count } : { unit: 'hours', count }
}

/** The fields that a figure is filled into, in a form of its own or in the debrief. */
export type FigureFields = Readonly<{
  figure: string
  per: string
  by: string
  risk?: string
  hourly?: string
  hourlyBy?: string
}>

/** A filled-in form, the currency of amounts that name none, and where errors go. */
export type FigureForm = Readonly<{
  values: FormValues
  fields: FigureFields
  currency: string
  errors: FieldErrors
}>

/** The figure that a form gives; `undefined` when there is none or something is wrong with it, which is kept. */
export function readFigure(ask: Ask, form: FigureForm): PainFigure | undefined {
  const { values, fields, currency, errors } = form
  const { pain } = ask.words
  const typed = values[fields.figure]?.value?.trim() ?? ''
  if (typed === '') return refuseLoose(ask, form)
  const written = findFigure(typed, currency)
  if (written === undefined) errors.say(fields.figure, pain.figureUnread)
  const per = FIGURE_PERIODS.find((one) => one === values[fields.per]?.value)
  if (per === undefined) errors.say(fields.per, pain.perMissing)
  const by = originIn(form, fields.by)
  if (by === undefined) errors.say(fields.by, pain.byMissing)
  if (written === undefined || per === undefined || by === undefined) return undefined
  const worth = withRate(ask, form, written)
  return worth && checked(ask, form, { ...worth, per, by })
}

type Worth = Readonly<Record<string, unknown>>

/** Risk goes with money, the cost of an hour with hours. */
function withRate(ask: Ask, form: FigureForm, written: Written): Worth | undefined {
  const { pain } = ask.words
  const { errors, fields } = form
  const isRisk = isRiskIn(form)
  const rate = form.values[fields.hourly ?? '']?.value?.trim() ?? ''
  if (isRisk && written.unit !== 'money') {
    errors.say(fields.risk ?? fields.figure, pain.riskIsMoney)
    return undefined
  }
  if (rate !== '' && written.unit !== 'hours') {
    errors.say(fields.hourly ?? fields.figure, pain.hourlyNeedsHours)
    return undefined
  }
  if (written.unit === 'money') return isRisk ? { ...written, unit: 'risk' } : written
  return rate === '' ? written : withHourly(ask, form, { written, rate })
}

function withHourly(
  { words }: Ask,
  form: FigureForm,
  { written, rate }: Readonly<{ written: Written; rate: string }>,
): Worth | undefined {
  const { errors, fields, currency } = form
  const money = findAmount(rate, currency)
  if (money === undefined) errors.say(fields.hourly ?? '', words.pain.figureUnread)
  const by = originIn(form, fields.hourlyBy ?? '')
  if (by === undefined) errors.say(fields.hourlyBy ?? '', words.pain.byMissing)
  return money === undefined || by === undefined ? undefined : { ...written, hourly: { money, by } }
}

/** Whatever is within bounds is a figure. */
function checked({ words }: Ask, { errors, fields }: FigureForm, figure: Worth): PainFigure | undefined {
  const { data } = PainFigure.safeParse(figure)
  if (data === undefined) errors.say(fields.figure, words.pain.figureTooLarge)
  return data
}

/** What belongs to a figure says nothing without one. */
function refuseLoose({ words }: Ask, form: FigureForm): undefined {
  const { fields, values, errors } = form
  const isLoose = isRiskIn(form) || (values[fields.hourly ?? '']?.value?.trim() ?? '') !== ''
  if (isLoose) errors.say(fields.figure, words.pain.figureMissing)
}

function isRiskIn({ values, fields }: FigureForm): boolean {
  return values[fields.risk ?? '']?.values?.includes('risk') ?? false
}

function originIn({ values }: FigureForm, field: string): PainFigure['by'] | undefined {
  return FIGURE_ORIGINS.find((one) => one === values[field]?.value)
}
