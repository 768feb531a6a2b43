import type { InputBlock, ModalView } from '@slack/types'
import {
  chainsOf,
  FIGURE_ORIGINS,
  FIGURE_PERIODS,
  type PainFigure,
  type PainKind,
  type PainLink,
  type PainProblem,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { typedMoney } from '../deals/form.ts'
import { checkInput, form, radioInput, selectInput, textInput } from '../forms/inputs.ts'
import type { PainFile } from './chain-message.ts'
import type { FigureFields } from './read-figure.ts'

/** The callback id of the form of one link. Its metadata says which kind on which deal, and which link is changed. */
export const PAIN_FORM = 'pain'

/** How long a text about pain may be. */
export const PAIN_TEXT_MOST = 500

/** The fields of a figure in the form. */
export const FIGURE_FIELDS: FigureFields = {
  figure: 'figure',
  per: 'per',
  by: 'by',
  risk: 'risk',
  hourly: 'hourly',
  hourlyBy: 'hourlyBy',
}

const NAMES_MOST = 100

/** Which form: a new link of a kind, or the one that is changed. */
export type PainSubject = Readonly<{ kind: PainKind; link?: PainLink }>

/** The form of one link, filled in when it is changed. What it hangs on stays. */
export function painForm(ask: Ask, file: PainFile, { kind, link }: PainSubject): ModalView {
  const { words } = ask
  const w = words.pain
  const metadata = JSON.stringify({ deal: file.deal.id, kind, ...(link && { link: link.id }) })
  const blocks: ModalView['blocks'] = [
    section(bold(file.deal.name)),
    ...(link === undefined ? parentInputs(ask, file, kind) : []),
    textInput({
      id: 'text',
      label: w.text[kind],
      hint: w.textHint[kind],
      multiline: true,
      initial: link?.text,
      most: PAIN_TEXT_MOST,
    }),
    ...kindInputs(ask, file, { kind, ...(link && { link }) }),
    ...(link === undefined ? [] : [dropInput(ask)]),
  ]
  return form({ id: PAIN_FORM, title: w.formTitle[kind], metadata, blocks }, words)
}

function kindInputs(ask: Ask, file: PainFile, { kind, link }: PainSubject): readonly InputBlock[] {
  switch (kind) {
    case 'problem':
      return problemInputs(ask, file, link?.kind === 'problem' ? link : undefined)
    case 'implication':
      return figureInputs(ask, link?.kind === 'implication' ? link.figure : undefined)
    case 'payoff':
      return [saidInput(ask, link?.kind === 'payoff' ? link.saidByCustomer : undefined)]
  }
}

/** What a new link can hang on: problems for an implication, implications for a payoff. */
function parentInputs({ words }: Ask, { links }: PainFile, kind: PainKind): readonly InputBlock[] {
  const { pain } = words
  const chains = chainsOf(links)
  const parents = {
    problem: [],
    implication: chains.map(({ problem }) => problem),
    payoff: chains.flatMap(({ implications }) => implications.map(({ implication }) => implication)),
  }[kind]
  const options = parents.slice(0, NAMES_MOST).map(({ id, text }) => ({ value: id, text }))
  if (kind === 'problem' || options.length === 0) return []
  const label = kind === 'implication' ? pain.ofProblem : pain.ofImplication
  const [only] = options.length === 1 ? options : []
  return [selectInput({ id: 'of', label, options, initial: only?.value })]
}

function problemInputs(
  { words }: Ask,
  { contacts }: PainFile,
  problem: PainProblem | undefined,
): readonly InputBlock[] {
  const w = words.pain
  const people = contacts.slice(0, NAMES_MOST).map(({ id, name, post }) => ({
    value: id,
    text: post === undefined ? name : [name, post].join(words.core.listGlue),
  }))
  return [
    ...(people.length === 0
      ? []
      : [
          selectInput({
            id: 'whose',
            label: w.whose,
            optional: true,
            options: people,
            initial: problem?.contactId,
          }),
        ]),
    textInput({
      id: 'since',
      label: w.sinceLabel,
      hint: w.sinceHint,
      optional: true,
      initial: problem?.since,
      most: 100,
    }),
    textInput({
      id: 'evidence',
      label: w.evidenceLabel,
      hint: w.evidenceHint,
      optional: true,
      multiline: true,
      initial: problem?.evidence,
      most: PAIN_TEXT_MOST,
    }),
  ]
}

function figureInputs({ words }: Ask, figure: PainFigure | undefined): readonly InputBlock[] {
  const w = words.pain
  const hourly = figure?.unit === 'hours' ? figure.hourly : undefined
  const short = { optional: true, most: 40 } as const
  return [
    textInput({
      ...short,
      id: 'figure',
      label: w.figure,
      hint: w.figureHint,
      initial: figure && typedFigure(words.pain, figure),
    }),
    selectInput({
      id: 'per',
      label: w.perLabel,
      optional: true,
      options: FIGURE_PERIODS.map((value) => ({ value, text: w.per[value] })),
      initial: figure?.per,
    }),
    originInput({ id: 'by', label: w.byLabel, names: w.by, initial: figure?.by }),
    checkInput({
      id: 'risk',
      label: w.riskLabel,
      optional: true,
      options: [{ value: 'risk', text: w.riskYes }],
      initial: figure?.unit === 'risk' ? ['risk'] : [],
    }),
    textInput({
      ...short,
      id: 'hourly',
      label: w.hourlyLabel,
      hint: w.hourlyHint,
      initial: hourly && typedMoney(hourly.money),
    }),
    originInput({ id: 'hourlyBy', label: w.hourlyBy, names: w.by, initial: hourly?.by }),
  ]
}

type OriginField = Readonly<{
  id: string
  label: string
  names: Readonly<Record<PainFigure['by'], string>>
  initial: PainFigure['by'] | undefined
}>

/** Nobody is preset: where a figure comes from is never guessed. */
function originInput({ id, label, names, initial }: OriginField): InputBlock {
  const options = FIGURE_ORIGINS.map((value) => ({ value, text: names[value] }))
  return selectInput({ id, label, optional: true, options, initial })
}

function saidInput({ words }: Ask, saidByCustomer: boolean | undefined): InputBlock {
  const { saidLabel, payoffBy } = words.pain
  const initial = saidByCustomer === undefined ? undefined : saidByCustomer ? 'customer' : 'guess'
  const options = FIGURE_ORIGINS.map((value) => ({ value, text: payoffBy[value] }))
  return radioInput({ id: 'said', label: saidLabel, options, initial })
}

function dropInput({ words }: Ask): InputBlock {
  const { dropLabel, dropYes } = words.pain
  const options = [{ value: 'drop', text: dropYes }]
  return checkInput({ id: 'drop', label: dropLabel, optional: true, options, initial: [] })
}

/** A figure as somebody would type it, which is read back as the same. */
function typedFigure({ typed }: Ask['words']['pain'], figure: PainFigure): string {
  switch (figure.unit) {
    case 'money':
    case 'risk':
      return typedMoney(figure.money)
    case 'hours':
      return typed.hours(figure.count)
    case 'people':
      return typed.people(figure.count)
  }
}
