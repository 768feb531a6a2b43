import type { ModalView } from '@slack/types'
import {
  type CurrentMark,
  daysBetween,
  ELEMENT_TEXTS,
  type ElementId,
  isEarned,
  MARK_STATES,
  type Mark,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { dayInput, selectInput, textInput } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'
import { formatDay } from '../words/format-day.ts'
import { elementLabel } from './element-label.ts'
import type { C139File } from './file.ts'
import { EVIDENCE_MOST } from './read-marks.ts'

const MOST_PEOPLE = 60

/** The fields of one element: its state, the evidence, who said so, and when that was. */
export type ElementFields = Readonly<Record<'state' | 'evidence' | 'who' | 'on', string>>

/** The names of the fields of one element. */
export function fieldsOf(element: ElementId): ElementFields {
  return {
    state: `${element}-state`,
    evidence: `${element}-evidence`,
    who: `${element}-who`,
    on: `${element}-on`,
  }
}

/** A person that a mark can hang on. */
export type PersonOption = Readonly<{ value: string; text: string }>

/** What one element is asked with: the mark that holds, and what was typed before, where the form is shown again. */
export type AskedElement = Readonly<{
  mark: CurrentMark
  people: readonly PersonOption[]
  staleAfterDays: number
  typed?: FormValues
}>

/**
 * The inputs of one element, with when it counts and what to ask. The day stays empty until somebody sets it: evidence
 * that is new is of today, and evidence that is not touched keeps its day. Source: C139-6, C139-9.
 */
export function elementInputs(ask: Ask, asked: AskedElement): ModalView['blocks'] {
  const { words, locale } = ask
  const { mark, people, typed } = asked
  const { element } = mark
  const fields = fieldsOf(element)
  const held = heldIn(mark, typed)
  const { countsWhen, ask: question } = ELEMENT_TEXTS[element]
  const who = { id: fields.who, label: words.c139.personFor(element), optional: true }
  return [
    selectInput({
      id: fields.state,
      label: elementLabel(ask, element),
      hint: countsWhen[locale],
      options: MARK_STATES.map((state) => ({ value: state, text: words.c139.states[state] })),
      initial: held.state,
    }),
    textInput({
      id: fields.evidence,
      label: words.c139.evidenceFor(element),
      hint: words.c139.howKnown(question[locale]),
      optional: true,
      multiline: true,
      initial: held.evidence,
      most: Math.max(EVIDENCE_MOST, mark.evidence?.length ?? 0),
    }),
    ...(people.length > 0 ? [selectInput({ ...who, options: people, initial: held.who })] : []),
    dayInput({
      id: fields.on,
      label: words.c139.dayFor(element),
      hint: dayHint(ask, asked),
      optional: true,
      initial: held.on,
    }),
  ]
}

/** Whom a mark can hang on: those it hangs on now, the people of the deal, then the rest of the account. */
export function peopleOptions({ contacts, people, marks }: C139File): readonly PersonOption[] {
  const named = new Set(marks.flatMap((mark: Mark) => mark.contactId ?? []))
  const onDeal = new Set(people.map(({ contactId }) => contactId))
  const rank = (id: string): number => (named.has(id) ? 0 : onDeal.has(id) ? 1 : 2)
  return contacts
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .slice(0, MOST_PEOPLE)
    .map(({ id, name }) => ({ value: id, text: name }))
}

type Held = Readonly<Record<'state' | 'evidence' | 'who' | 'on', string | undefined>>

/** What was typed, else what is on file. */
function heldIn({ element, state, evidence, contactId }: CurrentMark, typed: FormValues | undefined): Held {
  if (typed === undefined) return { state, evidence, who: contactId, on: undefined }
  const fields = fieldsOf(element)
  return {
    state: typed[fields.state]?.value,
    evidence: typed[fields.evidence]?.value,
    who: typed[fields.who]?.value,
    on: typed[fields.on]?.day,
  }
}

/** When the evidence on file is from, and what an empty day means. */
function dayHint({ words, locale, today }: Ask, { mark, staleAfterDays }: AskedElement): string {
  const w = words.c139
  if (mark.on === undefined || mark.state === 'unknown') return w.dayNew
  const day = formatDay(locale, mark.on, today)
  const isOld = isEarned(mark) && daysBetween(mark.on, today) >= staleAfterDays
  return isOld ? w.dayOld(day, staleAfterDays) : w.dayHeld(day)
}
