import type { ModalView } from '@slack/types'
import { type Contact, Problem } from '../../coach/index.ts'
import type { Ask, ClickHandler, SubmitHandler } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { joined } from '../blocks/mrkdwn.ts'
import { form, selectInput } from '../forms/inputs.ts'
import { requireChange } from '../require-change.ts'
import { peopleLines } from './card.ts'
import { type DealFile, readDealFile } from './file.ts'
import { partForm } from './part-form.ts'
import { partOf } from './part-of.ts'

/** The callback id of the form that shows who is on a deal and asks whose part to set. Its metadata is the deal's id. */
export const PEOPLE_FORM = 'deal:people'

const OFFERED = 100

/** Opens the people of the deal on whose card the button stands. */
export const peopleClick: ClickHandler = async (ask, { chosen }) => {
  const deal = await ask.desk.deals.find(chosen.value ?? '')
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const file = await readDealFile(ask, deal)
  requireChange(ask, file.account, 'deal.person')
  const contacts = await ask.desk.contacts.listOf(deal.accountId)
  if (contacts.length > 0) return { kind: 'form', view: peopleForm(ask, file, contacts) }
  const nobody = ask.words.deals.nobody(file.account.name)
  return { kind: 'private', message: message(nobody, [section(nobody)]) }
}

function peopleForm(ask: Ask, file: DealFile, contacts: readonly Contact[]): ModalView {
  const { words } = ask
  const w = words.deals
  const options = contacts.slice(0, OFFERED).map(({ id, name, post }) => ({
    value: id,
    text: post === undefined ? name : [name, post].join(words.core.listGlue),
  }))
  return form(
    {
      id: PEOPLE_FORM,
      title: w.peopleTitle,
      submit: w.peopleNext,
      metadata: file.deal.id,
      blocks: [
        section(joined(peopleLines(ask, file.people), '\n')),
        selectInput({ id: 'contact', label: w.contact, options }),
      ],
    },
    words,
  )
}

/** Goes on to the part of the person chosen, with what is on file about it. */
export const submitPeople: SubmitHandler = async (ask, { form: values, metadata }) => {
  const deal = await ask.desk.deals.find(metadata)
  const contact = await ask.desk.contacts.find(values['contact']?.value ?? '')
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  if (contact === undefined) throw new Problem({ code: 'gone', kind: 'contact' })
  const part = await partOf(ask, deal.id, contact.id)
  const contacts = await ask.desk.contacts.listOf(deal.accountId)
  return { kind: 'reform', view: partForm(ask, { deal, contact, part, contacts }) }
}
