import type { InputBlock } from '@slack/types'
import { chainsOf, FIGURE_ORIGINS, FIGURE_PERIODS, type PainLink } from '../../coach/index.ts'
import type { NewPain } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { selectInput, textInput } from '../forms/inputs.ts'
import { PAIN_TEXT_MOST } from './form.ts'
import { type FigureForm, readFigure } from './read-figure.ts'

const PARENTS_MOST = 45
const FIELDS = { figure: 'painFigure', per: 'painPer', by: 'painBy' } as const

/** What a debrief asks of pain: one link of the deal's chains, and a figure where it is a consequence. */
export function debriefPainInputs({ words }: Ask, links: readonly PainLink[]): readonly InputBlock[] {
  const { debrief, figure, figureHint, perLabel, per, by } = words.pain
  const chains = chainsOf(links)
  const felt = chains.flatMap(({ implications }) => implications)
  const options = [
    { value: 'problem', text: debrief.problem },
    ...chains.slice(0, PARENTS_MOST).map(({ problem }) => ({
      value: `implication ${problem.id}`,
      text: debrief.implication(problem.text),
    })),
    ...felt.slice(0, PARENTS_MOST).map(({ implication }) => ({
      value: `payoff ${implication.id}`,
      text: debrief.payoff(implication.text),
    })),
  ]
  const periods = FIGURE_PERIODS.map((value) => ({ value, text: per[value] }))
  const origins = FIGURE_ORIGINS.map((value) => ({ value, text: by[value] }))
  const hasChains = chains.length > 0
  return [
    selectInput({ id: 'pain', label: debrief.about, optional: true, options }),
    textInput({ id: 'painText', label: debrief.text, optional: true, most: PAIN_TEXT_MOST }),
    ...(hasChains
      ? [
          textInput({ id: FIELDS.figure, label: figure, hint: figureHint, optional: true, most: 40 }),
          selectInput({ id: FIELDS.per, label: perLabel, optional: true, options: periods }),
        ]
      : []),
    selectInput({ id: FIELDS.by, label: debrief.by, optional: true, options: origins }),
  ]
}

/** The filled-in debrief, whose call it was, and how its day is written. */
export type DebriefPain = Pick<FigureForm, 'values' | 'currency' | 'errors'> &
  Readonly<{ contactId?: string; day: string }>

/** The link that a debrief tells of, if any; what was wrong is left in `errors`. */
export function readDebriefPain(ask: Ask, told: DebriefPain): readonly NewPain[] {
  const { values, errors } = told
  const { debrief, byMissing } = ask.words.pain
  const text = values['painText']?.value?.trim() ?? ''
  const [kind = '', of = ''] = values['pain']?.value?.split(' ') ?? []
  if (text === '' && kind === '') {
    readFigureFor(ask, told, kind)
    return []
  }
  if (kind === '') errors.say('pain', debrief.aboutMissing)
  if (text === '') errors.say('painText', debrief.textMissing)
  const by = FIGURE_ORIGINS.find((one) => one === values[FIELDS.by]?.value)
  if (by === undefined) errors.say(FIELDS.by, byMissing)
  const figure = readFigureFor(ask, told, kind)
  const isSaid = by === 'customer'
  if (kind === 'payoff') return [{ kind, text, of, saidByCustomer: isSaid }]
  if (kind === 'implication') return [{ kind, text, of, ...(figure && { figure }) }]
  return [{ kind: 'problem', text, ...heardFrom(ask, told, isSaid) }]
}

/** What the customer says of a problem in a call is evidence that it is real. Source: SPIN-6. */
function heardFrom({ words }: Ask, { contactId, day }: DebriefPain, isSaid: boolean) {
  if (!isSaid) return {}
  return { evidence: words.pain.debrief.heard(day), ...(contactId !== undefined && { contactId }) }
}

/** Only a consequence has a figure. */
function readFigureFor(ask: Ask, { values, currency, errors }: DebriefPain, kind: string) {
  const isGiven = (values[FIELDS.figure]?.value?.trim() ?? '') !== ''
  if (kind === 'implication') return readFigure(ask, { values, fields: FIELDS, currency, errors })
  if (isGiven) errors.say(FIELDS.figure, ask.words.pain.debrief.figureNotHere)
  return undefined
}
