import type { InputBlock, ModalView } from '@slack/types'
import { type Asked, type Chain, canAdd, findFactTopic, type Sheet } from '../../coach/index.ts'
import type { Ask, ClickHandler } from '../ask.ts'
import { button, section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { checkInput, form, textInput } from '../forms/inputs.ts'
import { ANSWER_FIELD, FACT_FIELD, TICKS_FIELD } from './answer-fields.ts'
import { type CallAbout, type CallFile, readCallFile, sheetOf } from './call-file.ts'
import { whoOf } from './call-words.ts'
import { carried, readCarried } from './carried.ts'

/** The callback id of the sheet as a form, and the action id of the button that opens it. */
export const IN_CALL_FORM = 'call:sheet'

const ANSWER_MOST = 200
const OPTION_MOST = 75
const FIRST_LINE = /^.{1,70}[\s，、；。]/su

/** The button under a sheet that opens it to be filled in during the call; for those who may add to the account. */
export function inCallButtons(
  { words, viewer, audience }: Ask,
  about: CallAbout,
): readonly ReturnType<typeof button>[] {
  if (audience === 'channel' || !canAdd(viewer, about.account)) return []
  const [text, value] = [words.calls.useInCall, carried(about)]
  return [button({ text, action: IN_CALL_FORM, value, style: 'primary' })]
}

/** Opens the sheet as a form. @throws Problem `gone` */
export const inCallClick: ClickHandler = async (ask, { chosen }) => {
  const file = await readCallFile(ask, await readCarried(ask, chosen.value ?? '{}'))
  return { kind: 'form', view: inCallForm(ask, file, sheetOf(ask, file)) }
}

/** Each question with a tick, and a line for the answer. Source: CALL-2. */
function inCallForm(ask: Ask, file: CallFile, sheet: Sheet): ModalView {
  const { calls } = ask.words
  const blocks: ModalView['blocks'] = [
    section(joined([bold(whoOf(file)), calls.inCallIntro], '\n')),
    ...situationInputs(file, sheet),
    ...sheet.chains.flatMap((chain, index) => chainInputs(ask, chain, index)),
  ]
  return form({ id: IN_CALL_FORM, title: calls.inCallTitle, metadata: carried(file), blocks }, ask.words)
}

/** A question about the situation is answered in a line, and needs no tick besides. */
function situationInputs({ own }: CallFile, { situation }: Sheet): readonly InputBlock[] {
  return situation.flatMap(({ id, text }) => {
    const topic = findFactTopic(id, own)
    if (topic === undefined) return []
    return [textInput({ id: `${FACT_FIELD}${topic}`, label: text, optional: true, most: ANSWER_MOST })]
  })
}

function chainInputs({ words }: Ask, chain: Chain, index: number): readonly InputBlock[] {
  const { inCallTicks, inCallAnswer } = words.calls
  const options = chainQuestions(chain).map(({ id, kind, text }) => ({
    value: `${kind} ${id}`,
    ...onTwoLines(text),
  }))
  const [ticks, answer] = [`${TICKS_FIELD}${index}`, `${ANSWER_FIELD}${index}`]
  return [
    checkInput({ id: ticks, label: inCallTicks(index + 1), optional: true, options, initial: [] }),
    textInput({ id: answer, label: inCallAnswer(index + 1), optional: true, most: ANSWER_MOST }),
  ]
}

/** The questions of a chain in the order in which they are asked. */
export function chainQuestions({ problem, implications }: Chain): readonly Asked[] {
  const head = problem.kind === 'known' ? problem.check : problem
  return [head, ...implications.flatMap(({ question, payoffs }) => [question, ...payoffs])]
}

/** Slack takes 75 characters for an option; the rest of a longer question goes below it. */
function onTwoLines(text: string): Readonly<{ text: string; about?: string }> {
  if (text.length <= OPTION_MOST) return { text }
  const [head] = FIRST_LINE.exec(text) ?? []
  return head === undefined ? { text } : { text: head.trim(), about: text.slice(head.length).trim() }
}
