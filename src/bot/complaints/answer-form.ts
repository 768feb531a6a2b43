import type { ModalView } from '@slack/types'
import { type Complaint, type Day, isDay, Problem } from '../../coach/index.ts'
import type { NewAnswer, Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, ClickHandler, SubmitHandler } from '../ask.ts'
import { actions, context, message, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { referralBlocks } from '../care/referral-advice.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { dayInput, form, radioInput, textInput } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'
import { undoButton } from '../undo.ts'
import { formatDay } from '../words/format-day.ts'
import { ANSWER_FORM } from './ids.ts'
import { mayAnswer } from './solver.ts'

const TEXT_MOST = 2000

/** Opens the form of a written answer. @throws Problem `gone`; `not-allowed` before anything is typed in vain */
export const answerClick: ClickHandler = async (ask, { chosen }) => {
  const complaint = await getComplaint(ask, chosen.value ?? '')
  const account = await ask.desk.accounts.find(complaint.accountId)
  if (!mayAnswer(ask, complaint, account)) {
    const owner = account === undefined ? {} : { owner: account.ownerId }
    throw new Problem({ code: 'not-allowed', action: 'complaint.answer', ...owner })
  }
  if (complaint.closedOn === undefined) return { kind: 'form', view: answerForm(ask, complaint) }
  const said = ask.words.complaints.closedAlready
  return { kind: 'private', message: message(said, [section(said)]) }
}

function answerForm({ words }: Ask, { id, what }: Complaint): ModalView {
  const w = words.complaints
  const says = [
    { value: 'done', text: w.saysDone },
    { value: 'not-yet', text: w.saysNotYet },
  ]
  return form(
    {
      id: ANSWER_FORM,
      title: w.answerTitle,
      metadata: id,
      blocks: [
        section(what),
        textInput({ id: 'text', label: w.answerText, hint: w.answerHint, multiline: true, most: TEXT_MOST }),
        radioInput({ id: 'says', label: w.says, options: says, initial: 'done' }),
        dayInput({ id: 'by', label: w.newBy, optional: true }),
      ],
    },
    words,
  )
}

/**
 * Keeps a written answer: with what was done the complaint is closed, with why not yet it gets a new day. Source: SAT-3.
 *
 * @throws Problem `gone`, `not-allowed`
 */
export const submitAnswer: SubmitHandler = async (ask, { form: values, metadata }) => {
  const complaint = await getComplaint(ask, metadata)
  const errors = new FieldErrors(ask.words)
  const answer = readAnswer(ask, values, errors)
  const wrong = errors.answer()
  if (wrong !== undefined || answer === undefined) return wrong ?? { kind: 'close' }
  const saved = await ask.desk.care.complaints.answer(complaint.id, answer)
  if (saved === undefined) {
    const said = ask.words.complaints.closedAlready
    return { kind: 'done', message: message(said, [section(said)]) }
  }
  return { kind: 'done', message: await answered(ask, saved) }
}

function readAnswer(ask: Ask, values: FormValues, errors: FieldErrors): NewAnswer | undefined {
  const text = (values['text']?.value ?? '').trim()
  if (text === '') errors.say('text', ask.words.complaints.textNeeded)
  if (values['says']?.value !== 'not-yet') return { says: 'done', text }
  const by = readNewDay(ask, values['by']?.day, errors)
  return by && { says: 'not-yet', text, by }
}

function readNewDay({ words, today }: Ask, text: string | undefined, errors: FieldErrors): Day | undefined {
  const w = words.complaints
  if (text === undefined || !isDay(text)) errors.say('by', w.newByNeeded)
  else if (text <= today) errors.say('by', w.newByLater)
  else return text
  return undefined
}

async function answered(ask: Ask, { value, changeId }: Saved<Complaint>): Promise<Message> {
  const { words, locale, today } = ask
  const w = words.complaints
  const account = await ask.desk.accounts.find(value.accountId)
  const who = account?.name ?? ''
  const undo = actions('saved', [undoButton(changeId, words)])
  if (value.closedOn === undefined) {
    const day = formatDay(locale, value.by, today)
    return message(w.putOffText(who, day), [section(w.putOff(bold(who), day)), undo])
  }
  const referral = account && (await referralBlocks(ask, account, { code: 'complaint-solved' }))
  return message([w.solvedText(who), w.wishesBack, ...(referral?.lines ?? [])].join('\n'), [
    section(w.solved(bold(who))),
    context(w.wishesBack),
    ...(referral?.blocks ?? []),
    undo,
  ])
}

async function getComplaint({ desk }: Ask, id: string): Promise<Complaint> {
  const complaint = await desk.care.complaints.find(id)
  if (complaint === undefined) throw new Problem({ code: 'gone', kind: 'complaint' })
  return complaint
}
