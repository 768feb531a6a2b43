import type { ModalView } from '@slack/types'
import { type Account, type Contact, type Day, isDay, Problem } from '../../coach/index.ts'
import { ACCOUNT_PICK } from '../accounts/pick.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { CONTACT_PICK } from '../contacts/pick.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { dayInput, form, personInput, searchInput, textInput } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'
import { COMPLAINT_FORM } from './ids.ts'
import { savedComplaint } from './saved.ts'
import { maySolve, WHAT_MOST } from './solver.ts'

/** The form of a new complaint. */
export function complaintForm({ words, member }: Ask, account?: Account): ModalView {
  const w = words.complaints
  const initial = account && { value: account.id, text: account.name }
  return form(
    {
      id: COMPLAINT_FORM,
      title: w.formTitle,
      blocks: [
        searchInput({ id: 'account', label: w.account, action: ACCOUNT_PICK, ...(initial && { initial }) }),
        textInput({ id: 'what', label: w.what, multiline: true, most: WHAT_MOST }),
        dayInput({ id: 'by', label: w.by }),
        personInput({ id: 'to', label: w.to, initial: account?.ownerId ?? member.id }),
        searchInput({ id: 'contact', label: w.contact, action: CONTACT_PICK, optional: true }),
      ],
    },
    words,
  )
}

/** Saves the form of a new complaint; what is wrong is shown at its field. */
export const submitComplaint: SubmitHandler = async (ask, { form: values }) => {
  const account = await ask.desk.accounts.find(values['account']?.value ?? '')
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const errors = new FieldErrors(ask.words)
  const what = readWhat(ask, values, errors)
  const by = readBy(ask, values, errors)
  const ownerId = await readSolver(ask, account, { values, errors })
  const contact = await readContact(ask, account, { values, errors })
  const wrong = errors.answer()
  if (wrong !== undefined || by === undefined) return wrong ?? { kind: 'close' }
  const parts = { accountId: account.id, what, by, ownerId, ...(contact && { contactId: contact.id }) }
  const saved = await ask.desk.care.complaints.add(parts)
  return { kind: 'done', message: savedComplaint(ask, saved, contact?.name ?? account.name) }
}

type Filled = Readonly<{ values: FormValues; errors: FieldErrors }>

function readWhat({ words }: Ask, values: FormValues, errors: FieldErrors): string {
  const what = (values['what']?.value ?? '').trim()
  if (what === '') errors.say('what', words.complaints.whatMissing)
  return what
}

function readBy({ words, today }: Ask, values: FormValues, errors: FieldErrors): Day | undefined {
  const by = values['by']?.day ?? ''
  if (isDay(by) && by >= today) return by
  errors.say('by', words.complaints.byAhead)
  return undefined
}

async function readSolver(ask: Ask, account: Account, { values, errors }: Filled): Promise<string> {
  const ownerId = values['to']?.user ?? account.ownerId
  if (!(await maySolve(ask, ownerId, account))) errors.say('to', ask.words.complaints.cannotSee)
  return ownerId
}

async function readContact(
  { desk, words }: Ask,
  account: Account,
  { values, errors }: Filled,
): Promise<Contact | undefined> {
  const id = values['contact']?.value
  const contact = id === undefined ? undefined : await desk.contacts.find(id)
  if (contact === undefined || contact.accountId === account.id) return contact
  errors.say('contact', words.complaints.otherAccount)
  return undefined
}
