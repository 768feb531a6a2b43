import type { InputBlock } from '@slack/types'
import type { Closeness, Contact, DealPerson, PersonLine, TiePatch } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { findIn } from '../choose.ts'
import { manyInput, personInput, selectInput } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'

/** As many people as a select takes. */
const OFFERED = 100

/** Somebody on a deal, and the others of the account. */
export type TieSubject = Readonly<{ contact: Contact; part: DealPerson; contacts: readonly Contact[] }>

/** The politics of a person in a deal: the inner circle, whom they sway, whom they are tied to. Source: BUY-3. */
export function politicsInputs({ words }: Ask, { contact, part, contacts }: TieSubject): InputBlock[] {
  const w = words.people
  const core = selectInput({
    id: 'core',
    label: w.core,
    hint: w.coreHint,
    optional: true,
    options: [
      { value: 'yes', text: words.core.yes },
      { value: 'no', text: words.core.no },
    ],
    ...(part.isCore === undefined ? {} : { initial: part.isCore ? 'yes' : 'no' }),
  })
  const others = contacts.filter(({ id }) => id !== contact.id)
  if (others.length === 0) return [core]
  const among = (
    id: string,
    said: Readonly<{ label: string; hint: string }>,
    lines: readonly PersonLine[] = [],
  ): InputBlock => {
    const initial = lines.map(({ toId }) => toId)
    const isChosen = (other: Contact): number => (initial.includes(other.id) ? 0 : 1)
    const offered = others.toSorted((one, other) => isChosen(one) - isChosen(other)).slice(0, OFFERED)
    const options = offered.map(({ id: value, name }) => ({ value, text: name }))
    return manyInput({ id, ...said, optional: true, options, initial })
  }
  return [
    core,
    among('influences', { label: w.influences, hint: w.influencesHint }, part.influences),
    among('personal-ties', { label: w.personalTies, hint: w.personalTiesHint }, part.personalTies),
  ]
}

/** How close we are to a person, how close we want to be, and who of us holds the tie. Source: BUY-6. */
export function tieInputs({ words }: Ask, { contact }: TieSubject): InputBlock[] {
  const { labels } = words.contacts
  const levels = Object.entries(words.terms.closeness).map(([value, text]) => ({ value, text }))
  const level = (id: 'closeness' | 'closenessWanted'): InputBlock =>
    selectInput({ id, label: labels[id], optional: true, options: levels, initial: contact[id] })
  return [
    level('closeness'),
    level('closenessWanted'),
    personInput({ id: 'holder', label: words.people.holder, optional: true, initial: contact.holderId }),
  ]
}

/** The people chosen in the politics of a part, and the inner circle. */
export function readPolitics(
  values: FormValues,
): Readonly<{ isCore?: boolean; influences: readonly string[]; personalTies: readonly string[] }> {
  const core = values['core']?.value
  return {
    ...(core === undefined ? {} : { isCore: core === 'yes' }),
    influences: values['influences']?.values ?? [],
    personalTies: values['personal-ties']?.values ?? [],
  }
}

/** What a form changed about the tie; evidence only where something did change. */
export function readTie(values: FormValues, contact: Contact, evidence?: string): TiePatch | undefined {
  const closeness = findIn('closeness', values['closeness']?.value ?? '')
  const closenessWanted = findIn('closeness', values['closenessWanted']?.value ?? '')
  const holderId = values['holder']?.user
  return tieChange(contact, {
    closeness: closeness ?? null,
    closenessWanted: closenessWanted ?? null,
    holderId: holderId ?? null,
    ...(evidence === undefined ? {} : { evidence }),
  })
}

type Tie = { closeness?: Closeness | null; closenessWanted?: Closeness | null; holderId?: string | null }

/** A patch of the tie, or nothing where it leaves the tie as it is. */
export function tieChange(contact: Contact, patch: Tie & Pick<TiePatch, 'evidence'>): TiePatch | undefined {
  const fields = ['closeness', 'closenessWanted', 'holderId'] as const
  const isChanged = fields.some(
    (field) => patch[field] !== undefined && (patch[field] ?? undefined) !== contact[field],
  )
  return isChanged ? patch : undefined
}
