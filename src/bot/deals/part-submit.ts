import { type Coach, type DealPerson, Problem, rebased, relined } from '../../coach/index.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { findIn } from '../choose.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import type { FormValues } from '../incoming.ts'
import { readPolitics, readTie } from '../people/tie-inputs.ts'
import { FIGURES, PartMetadata } from './part-form.ts'
import { partOf } from './part-of.ts'
import { savedPart } from './saved.ts'

/** Saves one person's part, judged today. */
export const submitPart: SubmitHandler = async (ask, { form: values, metadata }) => {
  const ids = PartMetadata.parse(JSON.parse(metadata))
  const deal = await ask.desk.deals.find(ids.deal)
  const contact = await ask.desk.contacts.find(ids.contact)
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  if (contact === undefined) throw new Problem({ code: 'gone', kind: 'contact' })
  const errors = new FieldErrors(ask.words)
  const coach = readCoach(ask, values, errors)
  const wrong = errors.answer()
  if (wrong !== undefined) return wrong
  const { desk } = ask
  const before = await partOf(ask, deal.id, contact.id)
  const part = laidOver(ask, { values, before, coach })
  const { evidence } = readPart(values)
  const saved = await desk.deals.setPerson(part, readTie(values, contact, evidence))
  return { kind: 'done', message: await savedPart(ask, { saved, deal, contact: contact.id }) }
}

type Filled = Readonly<{ values: FormValues; before: DealPerson; coach: Coach | undefined }>

/** What the form says in place of what was there; what it changes is judged today. Source: BUY-3, BUY-6. */
function laidOver({ today }: Ask, { values, before, coach }: Filled): DealPerson {
  const { evidence, ...judged } = readPart(values)
  const { influences, personalTies, ...core } = readPolitics(values)
  const basis = { on: today, ...(evidence === undefined ? {} : { evidence }) }
  const after: DealPerson = {
    dealId: before.dealId,
    contactId: before.contactId,
    judgedOn: today,
    ...judged,
    ...core,
    ...(coach === undefined ? {} : { coach }),
    influences: relined(before.influences, influences, basis),
    personalTies: relined(before.personalTies, personalTies, basis),
  }
  return rebased(before, after, basis)
}

type Judged = Pick<DealPerson, 'isTopDecider' | 'buyingRole' | 'stance' | 'influence' | 'evidence'>

function readPart(values: FormValues): Judged {
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
