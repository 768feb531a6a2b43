import { isDeepStrictEqual } from 'node:util'
import type { Account, Birthday, Contact, ContactStatus } from '../../coach/index.ts'
import { Problem } from '../../coach/index.ts'
import type { ContactPatch, Saved } from '../../store/index.ts'
import { readName, splitNames } from '../accounts/read-account.ts'
import type { SubmitAnswer } from '../answer.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { findIn, type IdOf, type ListName } from '../choose.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import type { FormValues } from '../incoming.ts'
import { readInterests } from '../people/interest-fields.ts'
import { readZone } from '../settings/read-settings.ts'
import { OPEN_TEXTS } from './form.ts'
import { OWN_TEXTS } from './own-inputs.ts'
import { birthdayIn, keepsIn, type Reading, statusIn } from './read-form.ts'
import { savedContact } from './saved.ts'

/** What is wrong in several fields is shown at each of them; the dates of a birthday that was told are shown for checking. */
export const submitContact: SubmitHandler = async (ask, { form: values, metadata }) => {
  const before = metadata === '' ? undefined : await ask.desk.contacts.find(metadata)
  if (metadata !== '' && before === undefined) throw new Problem({ code: 'gone', kind: 'contact' })
  const account = await ask.desk.accounts.find(before?.accountId ?? values['account']?.value ?? '')
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const errors = new FieldErrors(ask.words)
  const read = readTyped(ask, { values, errors, before })
  const wrong = errors.answer()
  if (wrong !== undefined) return wrong
  return save(ask, { read, values, account, before, errors })
}

type Typed = Readonly<{
  name: string
  birthday: Birthday | undefined
  zone: string | undefined
  keeps: ReturnType<typeof keepsIn>
  status: ContactStatus
  interests: ReturnType<typeof readInterests>
}>

function readTyped(ask: Ask, { values, errors, before }: Reading): Typed {
  const text = (field: string): string | undefined => values[field]?.value
  const zone = text('zone')
  return {
    name: errors.read('name', () => readName(ask, text('name') ?? '')) ?? '',
    birthday: errors.read('birthday', () => birthdayIn(ask, values, before)),
    zone: zone === undefined ? undefined : errors.read('zone', () => readZone({ text: zone })),
    keeps: keepsIn(ask, { values, errors, before }),
    status: statusIn(ask, { values, errors, before }),
    interests: readInterests(ask, values, errors),
  }
}

type Filled = Reading & Readonly<{ read: Typed; account: Account }>

async function save(ask: Ask, filled: Filled): Promise<SubmitAnswer> {
  const { account, before, errors, read } = filled
  try {
    const saved = await write(ask, filled)
    const wasTold = isDeepStrictEqual(before?.sensitive?.birthday, read.birthday)
    const told = wasTold ? undefined : read.birthday
    return { kind: 'done', message: savedContact(ask, { saved, account, isNew: before === undefined, told }) }
  } catch (error) {
    if (!(error instanceof Problem) || error.refusal.code !== 'name-taken') throw error
    errors.refuse('name', error)
    return errors.answer() ?? { kind: 'close' }
  }
}

function write({ desk }: Ask, { account, before, read, values }: Filled): Promise<Saved<Contact>> {
  const patch = toPatch(values, read)
  if (before !== undefined) return desk.contacts.edit(before.id, patch)
  // A new contact has nothing to clear.
  const { sensitive, ...rest } = patch
  return desk.contacts.add({
    ...filledOnly(rest),
    accountId: account.id,
    name: read.name,
    sensitive: filledOnly(sensitive ?? {}),
  })
}

function toPatch(values: FormValues, read: Typed): ContactPatch {
  const text = (field: string): string | null => values[field]?.value?.trim() || null
  const chosen = <L extends ListName>(list: L, field: string = list): IdOf<L> | null =>
    findIn(list, values[field]?.value ?? '') ?? null
  return {
    name: read.name,
    aliases: splitNames(values['aliases']?.value ?? ''),
    personClass: chosen('personClass'),
    roleType: chosen('roleType'),
    concern: chosen('concern'),
    needLevel: chosen('needLevel'),
    changeAttitude: chosen('changeAttitude'),
    closeness: chosen('closeness'),
    closenessWanted: chosen('closeness', 'closenessWanted'),
    holderId: values['holder']?.user ?? null,
    weeklyOn: WEEKDAYS.find((day) => String(day) === values['weekly']?.value) ?? null,
    zone: read.zone ?? null,
    status: read.status,
    ...Object.fromEntries(OPEN_TEXTS.map((field) => [field, text(field)])),
    sensitive: {
      birthday: read.birthday ?? null,
      keeps: [...read.keeps.keeps],
      keepsSource: read.keeps.keepsSource ?? null,
      ...Object.fromEntries(OWN_TEXTS.map((field) => [field, text(field)])),
      ...read.interests,
    },
  }
}

/** As the select offers them. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

type Filling<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> }

function filledOnly<T extends object>(fields: T): Filling<T> {
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Filling<T>
}
