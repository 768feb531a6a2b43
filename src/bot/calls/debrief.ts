import type { InputBlock, ModalView } from '@slack/types'
import {
  CALL_OUTCOMES,
  type CallPlan,
  canChange,
  type Day,
  dayIn,
  ELEMENTS,
  findFactTopic,
  Problem,
  type Sheet,
  TOUCH_KINDS,
} from '../../coach/index.ts'
import type { Answer, Message } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { bold, code, joined } from '../blocks/mrkdwn.ts'
import { elementLabel } from '../c139/element-label.ts'
import { dayInput, form, radioInput, selectInput, textInput } from '../forms/inputs.ts'
import type { CommandLine } from '../grammar/command-line.ts'
import { spanFrom } from '../grammar/line-text.ts'
import { debriefPainInputs } from '../pain/debrief-inputs.ts'
import { FACT_FIELD } from './answer-fields.ts'
import { readPlanned } from './brief.ts'
import { type BriefAbout, type CallFile, readCallFile, sheetOf } from './call-file.ts'
import { formatMoment, whoOf } from './call-words.ts'
import { readTeamLines, readTrendLines } from './trend-lines.ts'

/** The callback id of the debrief. Its metadata is the call's id. */
export const DEBRIEF_FORM = 'call:debrief'

const TEXT_MOST = 3000
const WHAT_MOST = 200

/** `debrief`: the form of my last call that has none yet. The buttons of a call name it, `debrief =ID`. */
export const debriefCommand: CommandHandler = async (ask, line): Promise<Answer> => {
  const { calls } = ask.words
  const call = await readCall(ask, line)
  if (call === undefined) return { kind: 'message', message: await noCallMessage(ask) }
  const about = await readPlanned(ask, call)
  const who = whoOf(about)
  if (call.debriefedAt !== undefined) {
    return { kind: 'message', message: message(calls.already(who), [section(calls.already(who))]) }
  }
  const file = await readCallFile(ask, about)
  const view = debriefForm(ask, { call, about, file, sheet: sheetOf(ask, file) })
  return { kind: 'form', view, text: calls.howWasIt(who) }
}

/** @throws Problem `gone`, `too-much` */
async function readCall({ desk, now }: Ask, line: CommandLine): Promise<CallPlan | undefined> {
  const [first] = line.rest
  if (first === undefined) {
    const last = await desk.calls.lastOpen(now)
    return last?.debriefedAt === undefined ? last : undefined
  }
  const at = spanFrom(line, first.text.startsWith('=') ? 1 : 0)
  if (at !== undefined) throw new Problem({ code: 'too-much', text: line.raw.slice(at.start, at.end), at })
  const call = await desk.calls.find(first.text.slice(1))
  if (call === undefined) throw new Problem({ code: 'gone', kind: 'call' })
  return call
}

async function noCallMessage(ask: Ask): Promise<Message> {
  const { noCall, noCallText, prepExample } = ask.words.calls
  const trend = [...(await readTrendLines(ask)), ...(await readTeamLines(ask))]
  const lines = trend.map((line) => section(line))
  return message([noCallText(prepExample), ...trend].join('\n'), [
    section(noCall(code(prepExample))),
    ...lines,
  ])
}

type Asked = Readonly<{ call: CallPlan; about: BriefAbout; file: CallFile; sheet: Sheet }>

/** Source: CALL-3, CALL-4. */
function debriefForm(ask: Ask, asked: Asked): ModalView {
  const { calls } = ask.words
  const blocks: ModalView['blocks'] = [
    section(headLines(ask, asked)),
    ...outcomeInputs(ask),
    ...factInputs(ask, asked),
    textInput({
      id: 'learnt',
      label: calls.learnt,
      hint: calls.learntHint,
      optional: true,
      multiline: true,
      most: TEXT_MOST,
    }),
    ...painInputs(ask, asked),
    ...promiseInputs('weOwe', { what: calls.weOwe, by: calls.weOweBy }),
    ...promiseInputs('theyOwe', { what: calls.theyOwe, by: calls.theyOweBy }),
    ...markInputs(ask, asked),
  ]
  return form({ id: DEBRIEF_FORM, title: calls.debriefTitle, metadata: asked.call.id, blocks }, ask.words)
}

function headLines(ask: Ask, { call, about, file }: Asked) {
  const { calls } = ask.words
  return joined(
    [
      bold([whoOf(about), ...(file.deal === undefined ? [] : [file.deal.name])].join(' · ')),
      call.at === undefined ? '' : formatMoment(ask, call.at),
      call.goal === undefined ? '' : calls.goalWas(call.goal),
      calls.askedWhy,
    ],
    '\n',
  )
}

function outcomeInputs({ words }: Ask): readonly InputBlock[] {
  const { calls, terms } = words
  const outcomes = CALL_OUTCOMES.map((value) => ({
    value,
    text: terms.outcome[value],
    about: calls.outcomes[value],
  }))
  const kinds = TOUCH_KINDS.map((value) => ({ value, text: terms.touchKind[value] }))
  return [
    radioInput({ id: 'outcome', label: calls.outcome, options: outcomes }),
    selectInput({ id: 'kind', label: calls.how, options: kinds, initial: 'call' }),
  ]
}

/** What the sheet asked about the situation, to be answered into the file. Source: SPIN-2. */
function factInputs({ words }: Ask, { sheet, file }: Asked): readonly InputBlock[] {
  return sheet.situation.flatMap(({ id, text }) => {
    const topic = findFactTopic(id, file.own)
    if (topic === undefined) return []
    const hint = words.calls.answerHint
    return [textInput({ id: `${FACT_FIELD}${topic}`, label: text, hint, optional: true, most: WHAT_MOST })]
  })
}

/** Pain belongs to a deal that is open. */
function painInputs(ask: Ask, { file: { deal, pains } }: Asked): readonly InputBlock[] {
  return deal === undefined || deal.closed !== undefined ? [] : debriefPainInputs(ask, pains)
}

function promiseInputs(id: string, labels: Readonly<{ what: string; by: string }>): readonly InputBlock[] {
  return [
    textInput({ id, label: labels.what, optional: true, most: WHAT_MOST }),
    dayInput({ id: `${id}By`, label: labels.by, optional: true }),
  ]
}

/** Only whoever may judge the deal is asked about its elements. */
function markInputs(ask: Ask, { file: { account, deal } }: Asked): readonly InputBlock[] {
  const { calls, c139 } = ask.words
  if (deal === undefined || deal.closed !== undefined || !canChange(ask.viewer, account)) return []
  const elements = ELEMENTS.map((value) => ({ value, text: elementLabel(ask, value) }))
  const states = (['claimed', 'no'] as const).map((value) => ({ value, text: c139.states[value] }))
  return [
    selectInput({ id: 'element', label: calls.element, optional: true, options: elements }),
    selectInput({ id: 'state', label: calls.state, options: states, initial: 'claimed' }),
    textInput({ id: 'evidence', label: calls.evidence, optional: true, multiline: true, most: TEXT_MOST }),
  ]
}

/** The day of a call that was held; one that has not begun by the clock was held today. */
export function heldOn({ member, now, today }: Ask, { at }: CallPlan): Day {
  return at === undefined || at > now ? today : dayIn(member.zone, at)
}
