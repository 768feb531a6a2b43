import { z } from 'zod'
import { type Deal, PAIN_KINDS, type PainKind, type PainLink, Problem } from '../../coach/index.ts'
import type { NewPain, PainPatch, Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { actions, message, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { usualCurrency } from '../deals/read-deal.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import type { FormValues } from '../incoming.ts'
import { undoButton } from '../undo.ts'
import { painButton } from './card-part.ts'
import { FIGURE_FIELDS } from './form.ts'
import { readFigure } from './read-figure.ts'

/** What the form of a link was opened for. */
const Metadata = z.object({ deal: z.string(), kind: z.enum(PAIN_KINDS), link: z.string().optional() })

/** Saves one link of a deal's pain chains, a new one or a change. */
export const submitPain: SubmitHandler = async (ask, { form: values, metadata }) => {
  const { deal: dealId, kind, link: linkId } = Metadata.parse(JSON.parse(metadata))
  const deal = await ask.desk.deals.find(dealId)
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const errors = new FieldErrors(ask.words)
  const told = await readPain(ask, { deal, kind, values, errors })
  const wrong = errors.answer()
  if (wrong !== undefined) return wrong
  const isDropped = values['drop']?.values?.includes('drop') ?? false
  const saved =
    linkId === undefined
      ? await ask.desk.pains.add(deal.id, told)
      : await ask.desk.pains.edit(linkId, changeOf(told, isDropped))
  return { kind: 'done', message: savedMessage(ask, deal, saved) }
}

type Filled = Readonly<{ deal: Deal; kind: PainKind; values: FormValues; errors: FieldErrors }>

async function readPain(ask: Ask, { deal, kind, values, errors }: Filled): Promise<NewPain> {
  const text = textIn(values, 'text')
  const of = values['of']?.value ?? ''
  if (text === '') errors.say('text', ask.words.pain.textNeeded)
  switch (kind) {
    case 'problem':
      return { kind, text, ...readProblem(values) }
    case 'implication': {
      // Beside a price in euros, a figure without a sign is in euros too.
      const currency = deal.amount?.currency ?? (await usualCurrency(ask))
      const figure = readFigure(ask, { values, fields: FIGURE_FIELDS, currency, errors })
      return { kind, text, of, ...(figure && { figure }) }
    }
    case 'payoff':
      return { kind, text, of, saidByCustomer: values['said']?.value === 'customer' }
  }
}

function readProblem(values: FormValues) {
  const [since, evidence] = [textIn(values, 'since'), textIn(values, 'evidence')]
  const contactId = values['whose']?.value
  return {
    ...(contactId === undefined ? {} : { contactId }),
    ...(since === '' ? {} : { since }),
    ...(evidence === '' ? {} : { evidence }),
  }
}

/** The form shows all of a link but what it hangs on, so what it leaves empty is cleared. */
function changeOf(told: NewPain, isDropped: boolean): PainPatch {
  const cleared = { contactId: null, since: null, evidence: null, figure: null }
  return { ...cleared, ...fieldsOf(told), ...(isDropped && { isDropped: true as const }) }
}

function fieldsOf(told: NewPain): PainPatch {
  if (told.kind === 'problem') {
    const { kind: _, ...fields } = told
    return fields
  }
  const { kind: _, of: __, ...fields } = told
  return fields
}

/** What was saved about which deal, with the way back and on. */
function savedMessage(ask: Ask, deal: Deal, { value: link, changeId }: Saved<PainLink>): Message {
  const { pain } = ask.words
  const kind = pain.kinds[link.kind]
  const said = link.isDropped === true ? [link.text, pain.dropped] : [link.text]
  const blocks = [
    section(pain.saved(kind, bold(deal.name))),
    ...said.map((line) => section(line)),
    actions('saved', [undoButton(changeId, ask.words), painButton(ask, deal.id)]),
  ]
  return message([pain.savedText(kind, deal.name), ...said].join('\n'), blocks)
}

function textIn(values: FormValues, field: string): string {
  return values[field]?.value?.trim() ?? ''
}
