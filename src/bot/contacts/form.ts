import type { InputBlock, ModalView } from '@slack/types'
import type { Account, Contact } from '../../coach/index.ts'
import { ACCOUNT_PICK } from '../accounts/pick.ts'
import type { Ask } from '../ask.ts'
import type { ListName } from '../choose.ts'
import { dayInput, form, personInput, searchInput, selectInput, textInput } from '../forms/inputs.ts'
import { ownInputs } from './own-inputs.ts'
import { TEXT_MOST } from './read-contact.ts'

/** The callback id of the contact form. Its metadata is the contact's id, empty for a new one. */
export const CONTACT_FORM = 'contact'

/** Fields of plain text; the block ids of the form. */
export const OPEN_TEXTS = ['addressAs', 'post', 'phone', 'email', 'channels', 'preferredHours'] as const

const NAME_MOST = 120

/** Whom the form is about: an account alone for somebody new there, nothing for somebody new anywhere. */
export type FormSubject = Readonly<{ account?: Account | undefined; contact?: Contact }>

/** The form of one contact, empty for a new one. */
export function contactForm(ask: Ask, { account, contact }: FormSubject): ModalView {
  const { words } = ask
  const w = words.contacts
  const blocks: ModalView['blocks'] = [
    ...(contact === undefined ? [accountInput(ask, account)] : []),
    textInput({ id: 'name', label: w.labels.name, initial: contact?.name, most: NAME_MOST }),
    textInput({
      id: 'aliases',
      label: w.labels.aliases,
      hint: w.aliasesHint,
      optional: true,
      initial: contact?.aliases.join(words.core.listGlue),
      most: TEXT_MOST,
    }),
    ...OPEN_TEXTS.slice(0, 2).map((field) => openText(ask, field, contact)),
    ...methodInputs(ask, contact),
    ...ownInputs(ask, contact),
    ...OPEN_TEXTS.slice(2).map((field) => openText(ask, field, contact)),
    textInput({
      id: 'zone',
      label: w.labels.zone,
      hint: w.zoneHint,
      optional: true,
      initial: contact?.zone,
      most: 60,
    }),
    listInput(ask, {
      id: 'status',
      list: 'status',
      initial: contact?.status.is ?? 'active',
      optional: false,
    }),
    selectInput({
      id: 'weekly',
      label: words.occasions.weekly.label,
      optional: true,
      options: words.terms.weekday.map((text, i) => ({ value: String(i + 1), text })),
      initial: contact?.weeklyOn?.toString(),
    }),
    dayInput({
      id: 'mourningUntil',
      label: w.labels.mourningUntil,
      optional: true,
      initial: contact?.status.is === 'mourning' ? contact.status.until : undefined,
    }),
  ]
  const title = contact === undefined ? w.addTitle : w.formTitle
  return form({ id: CONTACT_FORM, title, metadata: contact?.id ?? '', blocks }, words)
}

function accountInput({ words }: Ask, account: Account | undefined): InputBlock {
  return searchInput({
    id: 'account',
    label: words.contacts.labels.account,
    action: ACCOUNT_PICK,
    ...(account === undefined ? {} : { initial: { value: account.id, text: account.name } }),
  })
}

function openText(
  { words }: Ask,
  field: (typeof OPEN_TEXTS)[number],
  contact: Contact | undefined,
): InputBlock {
  const label = words.contacts.labels[field]
  return textInput({ id: field, label, optional: true, initial: contact?.[field], most: TEXT_MOST })
}

/** What the method asks about a person. */
function methodInputs(ask: Ask, contact: Contact | undefined): readonly InputBlock[] {
  return [
    listInput(ask, { id: 'personClass', list: 'personClass', initial: contact?.personClass }),
    listInput(ask, { id: 'roleType', list: 'roleType', initial: contact?.roleType }),
    listInput(ask, { id: 'concern', list: 'concern', initial: contact?.concern }),
    listInput(ask, { id: 'needLevel', list: 'needLevel', initial: contact?.needLevel }),
    listInput(ask, { id: 'changeAttitude', list: 'changeAttitude', initial: contact?.changeAttitude }),
    listInput(ask, { id: 'closeness', list: 'closeness', initial: contact?.closeness }),
    listInput(ask, { id: 'closenessWanted', list: 'closeness', initial: contact?.closenessWanted }),
    personInput({
      id: 'holder',
      label: ask.words.contacts.labels.holder,
      optional: true,
      initial: contact?.holderId,
    }),
  ]
}

type ListField = Extract<
  keyof Ask['words']['contacts']['labels'],
  | 'personClass'
  | 'roleType'
  | 'concern'
  | 'needLevel'
  | 'changeAttitude'
  | 'closeness'
  | 'closenessWanted'
  | 'status'
>

function listInput(
  { words }: Ask,
  field: Readonly<{ id: ListField; list: ListName; initial: string | undefined; optional?: boolean }>,
): InputBlock {
  const names: Readonly<Record<string, string>> = words.terms[field.list]
  return selectInput({
    id: field.id,
    label: words.contacts.labels[field.id],
    options: Object.entries(names).map(([value, text]) => ({ value, text })),
    initial: field.initial,
    optional: field.optional ?? true,
  })
}
