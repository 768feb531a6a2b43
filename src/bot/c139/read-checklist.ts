import {
  type CurrentMark,
  currentMarks,
  type Day,
  ELEMENTS,
  type ElementId,
  isDay,
  MARK_STATES,
  type MarkState,
  Problem,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { FormValues } from '../incoming.ts'
import { fieldsOf } from './element-inputs.ts'
import type { C139File } from './file.ts'
import type { Judgement } from './read-marks.ts'
import type { Judged } from './save.ts'
import { toMark } from './to-mark.ts'

/** What a checklist says: the judgements that can be kept, and of each other element what is wrong at which field. */
export type ReadChecklist = Readonly<{
  judged: readonly Judged[]
  wrong: ReadonlyMap<ElementId, Readonly<Record<string, string>>>
}>

/** A checklist as it was sent. `base` is the file with the marks it was filled with, `only` the elements it asked for. */
export type SentChecklist = Readonly<{
  file: C139File
  base: C139File
  form: FormValues
  only?: readonly ElementId[]
}>

/** Reads what was changed, element by element in reading order, so that one that is wrong spoils no other. */
export function readChecklist(ask: Ask, sent: SentChecklist): ReadChecklist {
  const judged: Judged[] = []
  const wrong = new Map<ElementId, Readonly<Record<string, string>>>()
  const { only = ELEMENTS } = sent
  for (const held of currentMarks(sent.base.marks).filter(({ element }) => only.includes(element))) {
    const read = readElement(ask, sent, held)
    if (read?.kind === 'judged') judged.push(read.judged)
    if (read?.kind === 'wrong') wrong.set(held.element, read.errors)
  }
  return { judged, wrong }
}

/** The judgement with its mark, or what is wrong by field. */
type ReadElement = Readonly<
  { kind: 'judged'; judged: Judged } | { kind: 'wrong'; errors: Readonly<Record<string, string>> }
>

/** `undefined` where the element was left as it was. */
function readElement(ask: Ask, { file, form }: SentChecklist, held: CurrentMark): ReadElement | undefined {
  const w = ask.words.c139
  const { element } = held
  const fields = fieldsOf(element)
  const change = changeIn(file, form, held)
  if (change === undefined) return undefined
  const { on = ask.today } = change
  if (on > ask.today) return wrongAt(fields.on, w.dayAhead)
  if (change.state === 'unknown' && change.on !== undefined && change.evidence === undefined)
    return wrongAt(fields.state, w.stateMissing(element))
  return judge(ask, file, { ...change, on })
}

type Change = Omit<Judgement, 'on'> & Readonly<{ on?: Day }>

/** What was changed about one element; a new day alone confirms the evidence again. Source: C139-9. */
function changeIn({ contacts }: C139File, form: FormValues, held: CurrentMark): Change | undefined {
  const { element } = held
  const fields = fieldsOf(element)
  const state = stateOf(form[fields.state]?.value) ?? held.state
  const evidence = (form[fields.evidence]?.value ?? '').trim()
  const contactId = form[fields.who]?.value
  const day = form[fields.on]?.day
  const on = day !== undefined && isDay(day) ? day : undefined
  const heldBy = contacts.some(({ id }) => id === held.contactId) ? held.contactId : undefined
  const isSameText = evidence === (held.evidence ?? '').trim()
  if (state === held.state && isSameText && contactId === heldBy && on === undefined) return undefined
  return {
    element,
    state,
    ...(on !== undefined && { on }),
    ...(evidence !== '' && { evidence }),
    ...(contactId !== undefined && { contactId }),
    ...(isSameText && held.source !== undefined && { source: held.source }),
  }
}

function judge(ask: Ask, file: C139File, judgement: Judgement): ReadElement {
  const w = ask.words.c139
  const fields = fieldsOf(judgement.element)
  try {
    const mark = toMark(ask, file, judgement)
    if (judgement.state !== 'confirmed' || mark.state === 'confirmed')
      return { kind: 'judged', judged: { judgement, mark } }
    return wrongAt(file.contacts.length > 0 ? fields.who : fields.state, w.confirmerMissing)
  } catch (error) {
    if (!(error instanceof Problem) || error.refusal.code !== 'needs-evidence') throw error
    return wrongAt(fields.evidence, w.evidenceMissing(judgement.element))
  }
}

function wrongAt(field: string, text: string): ReadElement {
  return { kind: 'wrong', errors: { [field]: text } }
}

function stateOf(text: string | undefined): MarkState | undefined {
  return MARK_STATES.find((state) => state === text)
}
