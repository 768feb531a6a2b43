import { type Chain, FACT_TOPICS, type Sheet } from '../../coach/index.ts'
import type { Learnt } from '../../store/index.ts'
import type { Message, SubmitAnswer } from '../answer.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { actions, message, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import type { FormValues } from '../incoming.ts'
import { tagsIn } from '../notes/read-note.ts'
import { undoButton } from '../undo.ts'
import { ANSWER_FIELD, FACT_FIELD, TICKS_FIELD } from './answer-fields.ts'
import { type CallFile, readCallFile, sheetOf } from './call-file.ts'
import { whoOf } from './call-words.ts'
import { readCarried } from './carried.ts'
import { chainQuestions } from './in-call-form.ts'
import { keptLines } from './kept-lines.ts'
import { partBlocks, partsText } from './parts.ts'

/** Keeps what was answered in a call, all of it in one change, or nothing while a field is wrong. @throws Problem `gone` */
export const submitInCall: SubmitHandler = async (ask, { form: values, metadata }): Promise<SubmitAnswer> => {
  const file = await readCallFile(ask, await readCarried(ask, metadata))
  const answers = readAnswers(values, sheetOf(ask, file))
  const errors = new FieldErrors(ask.words)
  for (const { index, ticked, answer } of answers) {
    if (answer !== '' && ticked.length === 0)
      errors.say(`${TICKS_FIELD}${index}`, ask.words.calls.tickMissing)
  }
  const learnt = { facts: readFacts(ask, file, values), notes: notesOf(ask, answers) }
  if (answers.every(isEmpty) && learnt.facts.length === 0) {
    const [first = `${TICKS_FIELD}0`] = Object.keys(values)
    errors.say(first, ask.words.calls.nothingTicked)
  }
  const wrong = errors.answer()
  if (wrong !== undefined) return wrong
  const { changeId } = await ask.desk.calls.learn(idsOf(file), learnt)
  return { kind: 'done', message: savedMessage(ask, file, { learnt, changeId }) }
}

function idsOf({ account, contact, deal }: CallFile) {
  return {
    accountId: account.id,
    ...(contact && { contactId: contact.id }),
    ...(deal && { dealId: deal.id }),
  }
}

/** A question that was ticked; without words where the sheet has changed meanwhile and has it no more. */
type Ticked = Readonly<{ kind: 'P' | 'I' | 'N'; text?: string; isNewProblem: boolean }>
type Answered = Readonly<{ index: number; ticked: readonly Ticked[]; answer: string }>

function isEmpty({ ticked, answer }: Answered): boolean {
  return ticked.length === 0 && answer === ''
}

function readAnswers(values: FormValues, { chains }: Sheet): readonly Answered[] {
  return Object.entries(values).flatMap(([field, { values: chosen = [] }]) => {
    if (!field.startsWith(TICKS_FIELD)) return []
    const index = Number(field.slice(TICKS_FIELD.length))
    const around = [...chains.slice(index, index + 1), ...chains]
    const ticked = chosen.map((value) => tickedOf(value, around))
    return [{ index, ticked, answer: textOf(values, `${ANSWER_FIELD}${index}`) }]
  })
}

/** @param chains the chain that had the question comes first */
function tickedOf(value: string, chains: readonly Chain[]): Ticked {
  const [mark, id = ''] = value.split(' ')
  const kind = mark === 'P' || mark === 'N' ? mark : 'I'
  const chain = chains.find((one) => chainQuestions(one).some((asked) => asked.id === id))
  const text = chain && chainQuestions(chain).find((asked) => asked.id === id)?.text
  const isNewProblem = kind === 'P' && chain?.problem.kind !== 'known'
  return { kind, isNewProblem, ...(text !== undefined && { text }) }
}

/** What answers a question about the situation goes on file, and is not asked again. Source: CALL-3. */
function readFacts({ today }: Ask, { contact }: CallFile, values: FormValues): NonNullable<Learnt['facts']> {
  return FACT_TOPICS.flatMap((topic) => {
    const text = textOf(values, `${FACT_FIELD}${topic}`)
    return text === '' ? [] : [{ topic, text, on: today, ...(contact && { source: contact.name }) }]
  })
}

/** A note for each problem that came out, which the next sheet builds on, and one for all other answers. Source: SPIN-6. */
function notesOf({ words }: Ask, answers: readonly Answered[]): NonNullable<Learnt['notes']> {
  const { calls } = words
  const pains = answers
    .filter(({ ticked, answer }) => answer !== '' && ticked.some(({ isNewProblem }) => isNewProblem))
    .map(({ answer }) => calls.painNote(answer))
  const lines = answers.flatMap(({ ticked, answer }) => {
    const rest = answer === '' ? ticked : ticked.filter(({ isNewProblem }) => !isNewProblem)
    if (rest.length === 0) return []
    const questions = rest.map(({ kind, text }) => text ?? calls.kinds[kind]).join(' ')
    return [answer === '' ? calls.cameUp(questions) : calls.answered(questions, answer)]
  })
  const texts = [...pains, ...(lines.length === 0 ? [] : [calls.answersNote(lines.join('\n'))])]
  return texts.map((text) => ({ text, tags: tagsIn(text) }))
}

type Saved = Readonly<{ learnt: Learnt; changeId: string }>

function savedMessage(ask: Ask, file: CallFile, { learnt, changeId }: Saved): Message {
  const { calls } = ask.words
  const who = whoOf(file)
  const parts = [{ lines: keptLines(ask, learnt) }]
  const blocks = [
    section(calls.answersSaved(bold(who))),
    ...partBlocks(parts),
    actions('in-call', [undoButton(changeId, ask.words)]),
  ]
  return message(`${calls.answersSavedText(who)}\n${partsText(parts, ask.words)}`, blocks)
}

function textOf(values: FormValues, field: string): string {
  return values[field]?.value?.trim() ?? ''
}
