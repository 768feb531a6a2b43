import type { ModalView } from '@slack/types'
import { z } from 'zod'
import { type Contact, type Deal, Problem } from '../../coach/index.ts'
import type { SubmitAnswer } from '../answer.ts'
import type { Ask, ClickHandler, SubmitHandler } from '../ask.ts'
import { button } from '../blocks/build.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { dayInput, form, selectInput, timeInput } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'
import { type BriefAbout, readCallFile } from './call-file.ts'
import { planCall, plannedMessage } from './planned.ts'
import { goalInput } from './prep-form.ts'
import { readWhen } from './read-when.ts'

/** The callback id of the form that plans a call, and the action id of the button that opens it. */
export const PLAN_FORM = 'call:plan'

const CHOICES = 100

/** What the button and the form carry: ids, never rights. */
const Carried = z.object({
  accountId: z.string(),
  contactId: z.string().optional(),
  dealId: z.string().optional(),
  goal: z.string().optional(),
})
type Carried = z.infer<typeof Carried>

/** The button under a brief that plans the call it is for. */
export function planButton(
  { words }: Ask,
  { account, contact, deal, goal }: BriefAbout,
): ReturnType<typeof button> {
  const carried: Carried = { accountId: account.id, contactId: contact?.id, dealId: deal?.id, goal }
  return button({
    text: words.calls.planCall,
    action: PLAN_FORM,
    value: JSON.stringify(carried),
    style: 'primary',
  })
}

/** Opens the form. @throws Problem `gone` */
export const planClick: ClickHandler = async (ask, { chosen }) => {
  const carried = Carried.parse(JSON.parse(chosen.value ?? '{}'))
  const account = await ask.desk.accounts.find(carried.accountId)
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const { contacts, openDeals } = await readCallFile(ask, { account })
  return { kind: 'form', view: planForm(ask, { carried, contacts, openDeals }) }
}

type Offered = Readonly<{ carried: Carried; contacts: readonly Contact[]; openDeals: readonly Deal[] }>

function planForm(ask: Ask, { carried, contacts, openDeals }: Offered): ModalView {
  const w = ask.words.calls
  return form(
    {
      id: PLAN_FORM,
      title: w.planTitle,
      submit: w.plan,
      metadata: JSON.stringify({ accountId: carried.accountId }),
      blocks: [
        ...choice({ id: 'contact', label: w.contact, initial: carried.contactId }, contacts),
        ...choice({ id: 'deal', label: w.dealField, initial: carried.dealId }, openDeals),
        dayInput({ id: 'day', label: w.day }),
        timeInput({ id: 'time', label: w.time }),
        goalInput(ask, carried.goal),
      ],
    },
    ask.words,
  )
}

/** A select needs at least one option, so there is none where nothing can be chosen. */
function choice(
  field: Readonly<{ id: string; label: string; initial: string | undefined }>,
  things: readonly Readonly<{ id: string; name: string }>[],
): ModalView['blocks'] {
  if (things.length === 0) return []
  const options = things.slice(0, CHOICES).map(({ id, name }) => ({ value: id, text: name }))
  return [selectInput({ ...field, optional: true, options })]
}

/** Plans the call of the form. */
export const submitPlan: SubmitHandler = async (ask, { form: values, metadata }): Promise<SubmitAnswer> => {
  const errors = new FieldErrors(ask.words)
  const at = readWhen(ask, values, errors)
  if (at === undefined) return errors.answer() ?? { kind: 'close' }
  const about = await readChosen(ask, values, Carried.parse(JSON.parse(metadata)))
  const { changeId } = await planCall(ask, { ...about, at })
  return { kind: 'done', message: plannedMessage(ask, { about, at, changeId }) }
}

/** @throws Problem `gone` */
async function readChosen({ desk }: Ask, values: FormValues, { accountId }: Carried): Promise<BriefAbout> {
  const [contactId, dealId] = [values['contact']?.value, values['deal']?.value]
  const [account, contact, deal] = await Promise.all([
    desk.accounts.find(accountId),
    contactId === undefined ? undefined : desk.contacts.find(contactId),
    dealId === undefined ? undefined : desk.deals.find(dealId),
  ])
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const goal = values['goal']?.value?.trim()
  return { account, ...(contact && { contact }), ...(deal && { deal }), ...(goal && { goal }) }
}
