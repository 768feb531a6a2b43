import type { ModalView } from '@slack/types'
import { z } from 'zod'
import {
  CRITERIA_MOST,
  DIFFERENTIATORS,
  type Differentiator,
  type NotedCriterion,
  type Positioning,
  Problem,
} from '../../coach/index.ts'
import type { Ask, ClickHandler, SubmitHandler } from '../ask.ts'
import { section } from '../blocks/build.ts'
import { toOptions } from '../deals/form.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { checkInput, form, selectInput, textInput } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'
import { type PositioningFile, readForChange } from './file.ts'
import { CRITERION } from './ids.ts'
import { savedPositioning } from './message.ts'

const TEXT_MOST = 200

/** What the form of a criterion remembers: its deal, and which one is changed. */
const Metadata = z.object({ deal: z.string(), criterion: z.string().exactOptional() })

/** Opens the form of a new criterion. @throws Problem `gone`, `not-allowed`, `deal-closed`, `too-many` */
export const addCriterionClick: ClickHandler = async (ask, { chosen }) => {
  const file = await readForChange(ask, chosen.value ?? '')
  refuseTooMany(file.positioning.criteria)
  return { kind: 'form', view: criterionForm(ask, file) }
}

/** Asks which criterion to change; of a single one it opens the form at once. */
export const changeCriterionClick: ClickHandler = async (ask, { chosen }) => {
  const file = await readForChange(ask, chosen.value ?? '')
  const [first, ...others] = file.positioning.criteria
  if (first === undefined) return { kind: 'form', view: criterionForm(ask, file) }
  return { kind: 'form', view: others.length === 0 ? criterionForm(ask, file, first) : pickForm(ask, file) }
}

/** Goes on to the criterion that was chosen. */
export const submitCriterionPick: SubmitHandler = async (ask, { form: values, metadata }) => {
  const file = await readForChange(ask, metadata)
  const criterion = file.positioning.criteria.find(({ id }) => id === values['criterion']?.value)
  if (criterion === undefined) throw new Problem({ code: 'gone', kind: 'criterion' })
  return { kind: 'reform', view: criterionForm(ask, file, criterion) }
}

/** Adds, changes or takes out one criterion. @throws Problem `gone`, `not-allowed`, `deal-closed`, `too-many` */
export const submitCriterion: SubmitHandler = async (ask, { form: values, metadata }) => {
  const { deal, criterion: id } = Metadata.parse(JSON.parse(metadata))
  const file = await readForChange(ask, deal)
  const errors = new FieldErrors(ask.words)
  const told = { id: id ?? ask.newId(), ...readCriterion(ask, values, errors) }
  const isRemoved = values['remove']?.values?.includes('remove') ?? false
  const wrong = errors.answer()
  if (wrong !== undefined && !isRemoved) return wrong
  const { value: positioning, changeId } = await ask.desk.positionings.save(deal, ({ criteria }) => ({
    criteria: isRemoved ? criteria.filter((one) => one.id !== told.id) : laidIn(criteria, told),
  }))
  const saved = { part: 'criteria', changeId } as const
  return { kind: 'done', message: savedPositioning(ask, { ...file, positioning }, saved) }
}

/** The list with this criterion in its place, at the end when it is new. */
function laidIn(criteria: Positioning['criteria'], told: NotedCriterion): Positioning['criteria'] {
  if (criteria.some(({ id }) => id === told.id)) {
    return criteria.map((one) => (one.id === told.id ? told : one))
  }
  refuseTooMany(criteria)
  return [...criteria, told]
}

function readCriterion({ words }: Ask, values: FormValues, errors: FieldErrors): Omit<NotedCriterion, 'id'> {
  const text = (values['text']?.value ?? '').trim()
  if (text === '') errors.say('text', words.positioning.criterionMissing)
  const by = KINDS.find((one) => one === values['by']?.value) ?? 'service'
  return {
    text,
    by,
    ...judged('singlesUsOut', values['apart']?.value),
    ...judged('answersBuyingPoint', values['answers']?.value),
  }
}

function judged<K extends string>(key: K, value: string | undefined): Partial<Record<K, boolean>> {
  // A computed key widens to a record of strings.
  return value === undefined ? {} : ({ [key]: value === 'yes' } as Record<K, boolean>)
}

function criterionForm(ask: Ask, { deal, account }: PositioningFile, held?: NotedCriterion): ModalView {
  const { words } = ask
  const w = words.positioning
  const metadata = JSON.stringify({ deal: deal.id, ...(held && { criterion: held.id }) })
  const remove = [{ value: 'remove', text: w.criterionRemove }]
  const blocks: ModalView['blocks'] = [
    section(`${deal.name} · ${account.name}`),
    textInput({
      id: 'text',
      label: w.criterionText,
      hint: w.criterionHint,
      initial: held?.text,
      most: TEXT_MOST,
    }),
    selectInput({ id: 'by', label: w.criterionBy, options: kindOptions(ask), initial: held?.by }),
    yesNo(ask, { id: 'apart', label: w.apartLabel, hint: w.apartHint, held: held?.singlesUsOut }),
    yesNo(ask, { id: 'answers', label: w.answersLabel, held: held?.answersBuyingPoint }),
    ...(held === undefined
      ? []
      : [checkInput({ id: 'remove', label: w.criterionDrop, optional: true, options: remove, initial: [] })]),
  ]
  return form({ id: CRITERION.form, title: w.criterionTitle, metadata, blocks }, words)
}

type YesNo = Readonly<{ id: string; label: string; hint?: string; held: boolean | undefined }>

function yesNo({ words }: Ask, { held, ...field }: YesNo): ReturnType<typeof selectInput> {
  const options = toOptions({ yes: words.core.yes, no: words.core.no })
  const initial = held === undefined ? undefined : held ? 'yes' : 'no'
  return selectInput({ ...field, optional: true, options, initial })
}

function pickForm({ words }: Ask, { deal, positioning }: PositioningFile): ModalView {
  const w = words.positioning
  const options = positioning.criteria.map(({ id, text }) => ({ value: id, text }))
  const blocks = [selectInput({ id: 'criterion', label: w.criterionWhich, options })]
  return form(
    { id: CRITERION.pick, title: w.criterionTitle, submit: w.criterionNext, metadata: deal.id, blocks },
    words,
  )
}

const KINDS: readonly Differentiator[] = [...DIFFERENTIATORS.hard, ...DIFFERENTIATORS.soft]

/** Hard ones first, as the method lists them. Source: CRIT-3. */
function kindOptions({ words }: Ask): readonly Readonly<{ value: string; text: string }>[] {
  const w = words.positioning
  const hard = DIFFERENTIATORS.hard.map((by) => ({ value: by, text: w.hard(w.differentiator[by]) }))
  const soft = DIFFERENTIATORS.soft.map((by) => ({ value: by, text: w.soft(w.differentiator[by]) }))
  return [...hard, ...soft]
}

function refuseTooMany(criteria: Positioning['criteria']): void {
  if (criteria.length >= CRITERIA_MOST) throw new Problem({ code: 'too-many', most: CRITERIA_MOST })
}
