import type { InputBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import { type Coach, type Contact, type Deal, type DealPerson, Problem } from '../../coach/index.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { findIn } from '../choose.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { checkInput, form, selectInput, textInput } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'
import { toOptions } from './form.ts'
import { TEXT_MOST } from './read-deal.ts'
import { savedPart } from './saved.ts'

/** The callback id of the form of one person's part in a deal; its metadata names both. */
export const PART_FORM = 'deal:part'

const Metadata = z.object({ deal: z.string(), contact: z.string() })

const FIGURES = ['access', 'candour', 'motive'] as const

/** Whose part in what, as it stands. */
export type PartSubject = Readonly<{ deal: Deal; contact: Contact; part: DealPerson }>

/** The form of one person's part. What is left open is unknown, which is not neutral. Source: BUY-5, BUY-6. */
export function partForm(ask: Ask, { deal, contact, part }: PartSubject): ModalView {
  const { words } = ask
  const w = words.deals
  const metadata = JSON.stringify({ deal: deal.id, contact: contact.id })
  const blocks: ModalView['blocks'] = [
    section(joined([bold(contact.name), contact.post ?? '', deal.name], '  ·  ')),
    selectInput({
      id: 'buyingRole',
      label: w.buyingRole,
      optional: true,
      options: toOptions(words.terms.buyingRole),
      initial: part.buyingRole,
    }),
    checkInput({
      id: 'top',
      label: w.top,
      optional: true,
      options: [{ value: 'top', text: w.topYes }],
      initial: part.isTopDecider ? ['top'] : [],
    }),
    selectInput({
      id: 'stance',
      label: w.stance,
      optional: true,
      options: toOptions(words.terms.stance),
      initial: part.stance,
    }),
    selectInput({
      id: 'influence',
      label: w.influence,
      hint: w.influenceHint,
      optional: true,
      options: figures(1, 5),
      initial: part.influence?.toString(),
    }),
    ...coachInputs(ask, part.coach),
    textInput({
      id: 'evidence',
      label: w.evidenceLabel,
      hint: w.evidenceHint,
      optional: true,
      multiline: true,
      initial: part.evidence,
      most: TEXT_MOST,
    }),
  ]
  return form({ id: PART_FORM, title: w.partTitle, metadata, blocks }, words)
}

/** Only those who may change the deal come here, and they may know its coaches. Source: COACH-2, COACH-4. */
function coachInputs({ words }: Ask, coach: Coach | undefined): readonly InputBlock[] {
  const w = words.deals
  return [
    selectInput({
      id: 'coachKind',
      label: w.coachKind,
      hint: w.coachHint,
      optional: true,
      options: toOptions(words.terms.coachKind),
      initial: coach?.kind,
    }),
    ...FIGURES.map((field) =>
      selectInput({
        id: field,
        label: w[field],
        optional: true,
        options: figures(0, 2),
        initial: coach?.[field].toString(),
      }),
    ),
  ]
}

function figures(least: number, most: number): readonly Readonly<{ value: string; text: string }>[] {
  return Array.from({ length: most - least + 1 }, (_, i) => String(least + i)).map((value) => ({
    value,
    text: value,
  }))
}

/** Saves one person's part, judged today. */
export const submitPart: SubmitHandler = async (ask, { form: values, metadata }) => {
  const ids = Metadata.parse(JSON.parse(metadata))
  const deal = await ask.desk.deals.find(ids.deal)
  const contact = await ask.desk.contacts.find(ids.contact)
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  if (contact === undefined) throw new Problem({ code: 'gone', kind: 'contact' })
  const errors = new FieldErrors(ask.words)
  const coach = readCoach(ask, values, errors)
  const wrong = errors.answer()
  if (wrong !== undefined) return wrong
  const part = { dealId: deal.id, contactId: contact.id, judgedOn: ask.today, ...readPart(values) }
  const saved = await ask.desk.deals.setPerson({ ...part, ...(coach === undefined ? {} : { coach }) })
  return { kind: 'done', message: savedPart(ask, { saved, deal, contact }) }
}

function readPart(values: FormValues): Omit<DealPerson, 'dealId' | 'contactId' | 'judgedOn' | 'coach'> {
  const buyingRole = findIn('buyingRole', values['buyingRole']?.value ?? '')
  const stance = findIn('stance', values['stance']?.value ?? '')
  const influence = values['influence']?.value
  const evidence = values['evidence']?.value?.trim()
  return {
    isTopDecider: values['top']?.values?.includes('top') ?? false,
    ...(buyingRole === undefined ? {} : { buyingRole }),
    ...(stance === undefined ? {} : { stance }),
    ...(influence === undefined ? {} : { influence: Number(influence) }),
    ...(evidence ? { evidence } : {}),
  }
}

/** A coach is judged whole or not at all: what is missing is asked for at its field. Source: COACH-2. */
function readCoach({ words }: Ask, values: FormValues, errors: FieldErrors): Coach | undefined {
  const w = words.deals
  const kind = findIn('coachKind', values['coachKind']?.value ?? '')
  const given = FIGURES.map((field) => values[field]?.value)
  if (kind === undefined && given.every((figure) => figure === undefined)) return undefined
  const need = (field: string, what: string): void =>
    errors.refuse(field, new Problem({ code: 'missing', what, example: w.coachExample }))
  if (kind === undefined) need('coachKind', w.kindNeeded)
  for (const field of FIGURES) if (values[field]?.value === undefined) need(field, w.figureNeeded)
  const [access, candour, motive] = given.map(Number)
  if (kind === undefined || access === undefined || candour === undefined || motive === undefined) {
    return undefined
  }
  return { kind, access, candour, motive }
}
