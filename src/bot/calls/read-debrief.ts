import {
  CALL_OUTCOMES,
  type CallOutcome,
  type Day,
  type DealPerson,
  ELEMENTS,
  FACT_TOPICS,
  isDay,
  judge,
  type Mark,
  type Promised,
  TOUCH_KINDS,
} from '../../coach/index.ts'
import type { Learnt } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import type { FieldErrors } from '../forms/field-errors.ts'
import type { FormValues } from '../incoming.ts'
import { tagsIn } from '../notes/read-note.ts'
import { readDebriefPain } from '../pain/debrief-inputs.ts'
import { formatDay } from '../words/format-day.ts'
import { FACT_FIELD } from './answer-fields.ts'
import type { CallFile } from './call-file.ts'

/** A filled-in debrief; `on` is the day of the call. */
export type Filled = Readonly<{
  values: FormValues
  file: CallFile
  people: readonly DealPerson[]
  on: Day
  /** The currency of amounts that name none. */
  currency: string
  errors: FieldErrors
}>

/** What the form says; what was wrong with a field is left in `errors`. */
export function readDebrief(ask: Ask, filled: Filled): Readonly<{ outcome?: CallOutcome; learnt: Learnt }> {
  const outcome = CALL_OUTCOMES.find((one) => one === filled.values['outcome']?.value)
  const learnt = {
    facts: readFacts(filled),
    notes: readNotes(filled),
    touches: readTouches(filled),
    promises: [
      ...readPromise(ask, filled, { field: 'weOwe', direction: 'we-owe' }),
      ...readPromise(ask, filled, { field: 'theyOwe', direction: 'they-owe' }),
    ],
    marks: readMarks(ask, filled),
    pains: readPains(ask, filled),
  }
  return { ...(outcome && { outcome }), learnt }
}

function readFacts({ values, file, on }: Filled): NonNullable<Learnt['facts']> {
  const source = file.contact?.name
  return FACT_TOPICS.flatMap((topic) => {
    const text = textOf(values, `${FACT_FIELD}${topic}`)
    return text === '' ? [] : [{ topic, text, on, ...(source !== undefined && { source }) }]
  })
}

function readNotes({ values }: Filled): NonNullable<Learnt['notes']> {
  const text = textOf(values, 'learnt')
  if (text === '') return []
  return [{ text, tags: tagsIn(text) }]
}

function readPains(ask: Ask, { values, file, currency, errors, on }: Filled): NonNullable<Learnt['pains']> {
  if (file.deal === undefined) return []
  const day = formatDay(ask.locale, on, ask.today)
  const heard = file.contact === undefined ? {} : { contactId: file.contact.id }
  return readDebriefPain(ask, { values, currency, errors, day, ...heard })
}

function readTouches({ values, on }: Filled): NonNullable<Learnt['touches']> {
  const kind = TOUCH_KINDS.find((one) => one === values['kind']?.value)
  return kind === undefined ? [] : [{ kind, on }]
}

function readPromise(
  { words, today }: Ask,
  { values, errors }: Filled,
  { field, direction }: Readonly<{ field: string } & Pick<Promised, 'direction'>>,
): NonNullable<Learnt['promises']> {
  const [what, by = ''] = [textOf(values, field), values[`${field}By`]?.day]
  if (what === '' && by === '') return []
  if (what === '') errors.say(field, words.calls.promiseMissing)
  if (!isDay(by)) errors.say(`${field}By`, words.calls.dayMissing)
  else if (by < today) errors.say(`${field}By`, words.calls.dayPast)
  else return [{ direction, what, by }]
  return []
}

/** A yes needs evidence, and evidence an element. Source: C139-6. */
function readMarks({ words, member }: Ask, { values, file, people, on, errors }: Filled): readonly Mark[] {
  const evidence = textOf(values, 'evidence')
  const element = ELEMENTS.find((one) => one === values['element']?.value)
  if (element === undefined) {
    if (evidence !== '') errors.say('element', words.calls.elementMissing)
    return []
  }
  const mark: Mark = {
    element,
    state: values['state']?.value === 'no' ? 'no' : 'claimed',
    on,
    byId: member.id,
    ...(evidence === '' ? {} : { evidence }),
    ...(file.contact === undefined ? {} : { contactId: file.contact.id }),
  }
  const judged = errors.read('evidence', () => judge(mark, people))
  return judged === undefined ? [] : [judged]
}

function textOf(values: FormValues, field: string): string {
  return values[field]?.value?.trim() ?? ''
}
