import { Problem } from '../../coach/index.ts'
import { AlreadySaved } from '../../store/index.ts'
import type { SubmitAnswer } from '../answer.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { actions, section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import type { FormValues } from '../incoming.ts'
import { undoButton } from '../undo.ts'
import { formatList } from '../words/format-list.ts'
import { ChecklistMetadata, checklistForm } from './checklist.ts'
import { type C139File, readC139File } from './file.ts'
import { type ReadChecklist, readChecklist } from './read-checklist.ts'
import { changedMarks, type Judged, saveMarks } from './save.ts'

/**
 * Saves the checklist: only what was changed since it was opened, as one assessment. What somebody else marked meanwhile
 * stays. What can be kept is kept, and what is wrong is asked again with all that was typed.
 *
 * @throws Problem `gone`, `not-allowed`, `deal-closed`
 */
export const submitChecklist: SubmitHandler = async (ask, { form, metadata }) => {
  const opened = ChecklistMetadata.parse(JSON.parse(metadata))
  const deal = await ask.desk.deals.find(opened.deal)
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const file = await readC139File(ask, deal)
  const marks = file.history.find(({ id }) => id === opened.base)?.marks ?? []
  const { only } = opened
  const read = readChecklist(ask, { file, base: { ...file, marks }, form, ...(only && { only }) })
  if (read.wrong.size === 0) return { kind: 'done', message: await saveMarks(ask, file, read.judged) }
  const kept = changedMarks(file, read.judged)
  if (kept.length > 0) return keepTheRest(ask, file, { ...read, judged: kept, form })
  return { kind: 'errors', errors: Object.assign({}, ...read.wrong.values()) }
}

type Mixed = ReadChecklist & Readonly<{ form: FormValues }>

/** Saves what can be kept, and shows the form again with the elements that are left and what was typed in them. */
async function keepTheRest(ask: Ask, file: C139File, { judged, wrong, form }: Mixed): Promise<SubmitAnswer> {
  const changeId = await keep(ask, file, judged)
  const w = ask.words.c139
  const ids = (elements: readonly string[]): string => formatList(ask.locale, elements)
  const saved = w.savedSome(ids(judged.map(({ mark }) => mark.element)))
  const above = [
    section(joined([bold(saved), w.leftToMend(ids([...wrong.keys()]))], '\n')),
    actions('saved', [undoButton(changeId, ask.words)]),
  ]
  const told = new Map([...wrong].map(([element, errors]) => [element, Object.values(errors)]))
  const now = await readC139File(ask, file.deal)
  const view = checklistForm(ask, now, { only: [...wrong.keys()], typed: form, wrong: told, above })
  return { kind: 'reform', view, isAnew: true }
}

/** The id of the change; a form sent twice finds what it saved the first time. */
async function keep(ask: Ask, { deal }: C139File, judged: readonly Judged[]): Promise<string> {
  try {
    const marks = judged.map(({ mark }) => mark)
    return (await ask.desk.assessments.mark(deal.id, marks)).changeId
  } catch (error) {
    if (error instanceof AlreadySaved) return error.changeId
    throw error
  }
}
