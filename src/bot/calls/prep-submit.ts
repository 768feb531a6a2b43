import { type Account, Problem } from '../../coach/index.ts'
import type { SubmitAnswer } from '../answer.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import type { FormValues } from '../incoming.ts'
import { type CallAbout, readCallFile } from './call-file.ts'
import { prepareCall } from './prepare-call.ts'
import { readWhen } from './read-when.ts'
import { spinMessage } from './spin.ts'

/** Shows the brief in the place of the form, and plans the call where a day and a time were given. */
export const submitPrep: SubmitHandler = async (ask, { form: values }): Promise<SubmitAnswer> => {
  const errors = new FieldErrors(ask.words)
  const about = await readChosen(ask, values, errors)
  const at = readWhen(ask, values, errors)
  const wrong = errors.answer()
  if (wrong !== undefined) return wrong
  const goal = values['goal']?.value?.trim()
  return {
    kind: 'done',
    message: await prepareCall(ask, { ...about, ...(goal && { goal }), ...(at && { at }) }),
  }
}

/** Shows the questions in the place of the form. */
export const submitSpin: SubmitHandler = async (ask, { form: values }): Promise<SubmitAnswer> => {
  const errors = new FieldErrors(ask.words)
  const about = await readChosen(ask, values, errors)
  const wrong = errors.answer()
  if (wrong !== undefined) return wrong
  return { kind: 'done', message: spinMessage(ask, await readCallFile(ask, about)) }
}

/** Slack finds people and deals by what is typed alone, so they may belong elsewhere. @throws Problem `gone` */
async function readChosen({ desk, words }: Ask, values: FormValues, errors: FieldErrors): Promise<CallAbout> {
  const idIn = (field: string) => values[field]?.value ?? ''
  const [account, contact, deal] = await Promise.all([
    desk.accounts.find(idIn('account')),
    desk.contacts.find(idIn('contact')),
    desk.deals.find(idIn('deal')),
  ])
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const isElsewhere = (thing: Readonly<{ accountId: Account['id'] }> | undefined) =>
    thing !== undefined && thing.accountId !== account.id
  if (isElsewhere(contact)) errors.say('contact', words.calls.notOfAccount(account.name))
  if (isElsewhere(deal)) errors.say('deal', words.calls.notOfAccount(account.name))
  return { account, ...(contact && { contact }), ...(deal && { deal }) }
}
