import { currentMarks, type Day, isDay, MARK_STATES, type MarkState, Problem } from '../../coach/index.ts'
import type { SubmitAnswer } from '../answer.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import type { FormValues } from '../incoming.ts'
import { ChecklistMetadata, fieldsOf, ON_FIELD } from './checklist.ts'
import { type C139File, readC139File } from './file.ts'
import type { Judgement } from './read-marks.ts'
import { type Judged, saveMarks } from './save.ts'
import { toMark } from './to-mark.ts'

/**
 * Saves the checklist: only what was changed since it was opened, as one assessment. What somebody else marked meanwhile
 * stays.
 *
 * @throws Problem `gone`, `not-allowed`, `deal-closed`
 */
export const submitChecklist: SubmitHandler = async (ask, { form, metadata }) => {
  const opened = ChecklistMetadata.parse(JSON.parse(metadata))
  const deal = await ask.desk.deals.find(opened.deal)
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const file = await readC139File(ask, deal)
  const base = file.history.find(({ id }) => id === opened.base)?.marks ?? []
  const on = readOn(ask, form)
  const changes = changesIn({ ...file, marks: base }, form, on ?? ask.today)
  const errors: Record<string, string> = on === undefined ? { [ON_FIELD]: ask.words.c139.dayAhead } : {}
  const judged = changes.flatMap((change) => judgedOr(ask, { file, change, errors }))
  if (Object.keys(errors).length > 0) return { kind: 'errors', errors } satisfies SubmitAnswer
  return { kind: 'done', message: await saveMarks(ask, file, judged) }
}

/** The judgements that differ from the marks the form was filled with, in reading order. */
function changesIn({ contacts, marks }: C139File, form: FormValues, on: Day): readonly Judgement[] {
  return currentMarks(marks).flatMap((held) => {
    const { element } = held
    const fields = fieldsOf(element)
    const state = stateOf(form[fields.state]?.value) ?? held.state
    const evidence = (form[fields.evidence]?.value ?? '').trim()
    const contactId = form[fields.who]?.value
    const heldBy = contacts.some(({ id }) => id === held.contactId) ? held.contactId : undefined
    const isSameText = evidence === (held.evidence ?? '').trim()
    if (state === held.state && isSameText && contactId === heldBy) return []
    return [
      {
        element,
        state,
        on,
        ...(evidence !== '' && { evidence }),
        ...(contactId !== undefined && { contactId }),
        ...(isSameText && held.source !== undefined && { source: held.source }),
      },
    ]
  })
}

type Change = Readonly<{ file: C139File; change: Judgement; errors: Record<string, string> }>

/** The mark, or nothing and what is wrong at its field. */
function judgedOr(ask: Ask, { file, change, errors }: Change): readonly Judged[] {
  const { words } = ask
  const fields = fieldsOf(change.element)
  try {
    const mark = toMark(ask, file, change)
    if (change.state !== 'confirmed' || mark.state === 'confirmed') return [{ judgement: change, mark }]
    errors[file.contacts.length > 0 ? fields.who : fields.state] = words.c139.confirmerMissing
  } catch (error) {
    if (!(error instanceof Problem) || error.refusal.code !== 'needs-evidence') throw error
    errors[fields.evidence] = words.c139.evidenceMissing(change.element)
  }
  return []
}

/** The day of the evidence; `undefined` for one to come. */
function readOn({ today }: Ask, form: FormValues): Day | undefined {
  const day = form[ON_FIELD]?.day
  if (day === undefined || !isDay(day)) return today
  return day <= today ? day : undefined
}

function stateOf(text: string | undefined): MarkState | undefined {
  return MARK_STATES.find((state) => state === text)
}
