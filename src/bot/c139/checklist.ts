import type { ModalView } from '@slack/types'
import { z } from 'zod'
import {
  currentMarks,
  ELEMENT_TEXTS,
  elementsOf,
  GROUP_NAMES,
  GROUPS,
  type Group,
  MARK_STATES,
  type Mark,
  Problem,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { header, section } from '../blocks/build.ts'
import { dayInput, form, selectInput, textInput } from '../forms/inputs.ts'
import { requireChange } from '../require-change.ts'
import { elementLabel } from './element-label.ts'
import type { C139File } from './file.ts'
import { EVIDENCE_MOST } from './read-marks.ts'

/** The callback id of the checklist. */
export const CHECKLIST_FORM = 'c139'

/** The field of the day of the evidence. */
export const ON_FIELD = 'on'

/** What a checklist remembers: its deal, and the assessment it was filled from, none for a first one. */
export const ChecklistMetadata = z.object({ deal: z.string(), base: z.string().exactOptional() })

const MOST_PEOPLE = 60

/** The fields of one element. */
export function fieldsOf(element: string): Readonly<{ state: string; evidence: string; who: string }> {
  return { state: `${element}-state`, evidence: `${element}-evidence`, who: `${element}-who` }
}

/**
 * The thirteen elements as a form, filled with the marks that hold.
 *
 * @throws Problem `not-allowed`, `deal-closed`
 */
export function checklistForm(ask: Ask, file: C139File): ModalView {
  const { words, today } = ask
  const { account, deal, history } = file
  requireChange(ask, account, 'assessment.mark')
  if (deal.closed !== undefined) throw new Problem({ code: 'deal-closed', name: deal.name })
  const base = history.at(-1)?.id
  const { evidenceOn: label, evidenceOnHint: hint } = words.c139
  const blocks = [
    section(words.c139.checklistIntro(deal.name)),
    ...GROUPS.flatMap((group) => groupBlocks(ask, file, group)),
    dayInput({ id: ON_FIELD, label, hint, initial: today }),
  ]
  const metadata = JSON.stringify({ deal: deal.id, ...(base !== undefined && { base }) })
  return form({ id: CHECKLIST_FORM, title: words.c139.checklistTitle, metadata, blocks }, words)
}

function groupBlocks(ask: Ask, file: C139File, group: Group): ModalView['blocks'] {
  const { words, locale } = ask
  const elements = elementsOf(group)
  const title = words.c139.groupTitle(GROUP_NAMES[group][locale], words.c139.groupAsks[group])
  const marks = currentMarks(file.marks).filter(({ element }) => elements.includes(element))
  const people = peopleOptions(file)
  return [header(title), ...marks.flatMap((mark) => elementBlocks(ask, mark, people))]
}

type Options = readonly Readonly<{ value: string; text: string }>[]
type Held = ReturnType<typeof currentMarks>[number]

function elementBlocks(ask: Ask, mark: Held, people: Options): ModalView['blocks'] {
  const { words, locale } = ask
  const { element, evidence = '' } = mark
  const fields = fieldsOf(element)
  const states = MARK_STATES.map((state) => ({ value: state, text: words.c139.states[state] }))
  const who = { id: fields.who, label: words.c139.personFor(element), optional: true }
  return [
    selectInput({
      id: fields.state,
      label: elementLabel(ask, element),
      hint: ELEMENT_TEXTS[element].countsWhen[locale],
      options: states,
      initial: mark.state,
    }),
    textInput({
      id: fields.evidence,
      label: words.c139.evidenceFor(element),
      optional: true,
      multiline: true,
      initial: evidence,
      most: Math.max(EVIDENCE_MOST, evidence.length),
    }),
    ...(people.length > 0 ? [selectInput({ ...who, options: people, initial: mark.contactId })] : []),
  ]
}

/** Whom a mark can hang on: those it hangs on now, the people of the deal, then the rest of the account. */
function peopleOptions({ contacts, people, marks }: C139File): Options {
  const named = new Set(marks.flatMap((mark: Mark) => mark.contactId ?? []))
  const onDeal = new Set(people.map(({ contactId }) => contactId))
  const rank = (id: string): number => (named.has(id) ? 0 : onDeal.has(id) ? 1 : 2)
  return contacts
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .slice(0, MOST_PEOPLE)
    .map(({ id, name }) => ({ value: id, text: name }))
}
