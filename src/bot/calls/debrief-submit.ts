import { type CallOutcome, type Deal, Problem } from '../../coach/index.ts'
import type { Learnt } from '../../store/index.ts'
import type { Message, SubmitAnswer } from '../answer.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { actions, message, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { usualCurrency } from '../deals/read-deal.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { readPainFile } from '../pain/chain-message.ts'
import { resolveLines } from '../pain/resolve-line.ts'
import { undoButton } from '../undo.ts'
import { readPlanned } from './brief.ts'
import { type CallAbout, readCallFile } from './call-file.ts'
import { whoOf } from './call-words.ts'
import { heldOn } from './debrief.ts'
import { keptLines } from './kept-lines.ts'
import { partBlocks, partsText } from './parts.ts'
import { readDebrief } from './read-debrief.ts'
import { readTrendLines } from './trend-lines.ts'

/** Keeps a debrief: all of it in one change, or nothing while a field is wrong. @throws Problem `gone` */
export const submitDebrief: SubmitHandler = async (
  ask,
  { form: values, metadata },
): Promise<SubmitAnswer> => {
  const call = await ask.desk.calls.find(metadata)
  if (call === undefined) throw new Problem({ code: 'gone', kind: 'call' })
  const about = await readPlanned(ask, call)
  const file = await readCallFile(ask, about)
  const errors = new FieldErrors(ask.words)
  if (call.debriefedAt !== undefined) errors.say('outcome', ask.words.calls.already(whoOf(about)))
  const on = heldOn(ask, call)
  const currency = file.deal?.amount?.currency ?? (await usualCurrency(ask))
  const { outcome, learnt } = readDebrief(ask, { values, file, people: file.people, on, currency, errors })
  const wrong = errors.answer()
  if (wrong !== undefined || outcome === undefined) return wrong ?? { kind: 'close' }
  const { changeId } = await ask.desk.calls.debrief(call.id, { outcome, debriefedAt: ask.now }, learnt)
  const [trend, resolve] = await Promise.all([readTrendLines(ask), readResolve(ask, file.deal)])
  return { kind: 'done', message: keptMessage(ask, { about, outcome, learnt, changeId, trend, resolve }) }
}

type Kept = Readonly<{
  about: CallAbout
  outcome: CallOutcome
  learnt: Learnt
  changeId: string
  /** How her calls have gone of late. */
  trend: readonly string[]
  /** How far the customer's will to solve has come with it. */
  resolve: readonly string[]
}>

/** The aim of it all, told after each call on an open deal. Source: SPIN-1. */
async function readResolve(ask: Ask, deal: Deal | undefined): Promise<readonly string[]> {
  if (deal === undefined || deal.closed !== undefined) return []
  return resolveLines(ask, await readPainFile(ask, deal.id))
}

/** Everything that was kept, and one button that takes all of it back. */
function keptMessage(ask: Ask, { about, outcome, learnt, changeId, trend, resolve }: Kept): Message {
  const { calls, terms } = ask.words
  const [who, ended] = [whoOf(about), terms.outcome[outcome]]
  const parts = [
    { lines: [{ text: calls.success[outcome] }] },
    { lines: keptLines(ask, learnt) },
    { lines: resolve.map((text) => ({ text })) },
    { lines: trend.map((text) => ({ text })) },
  ]
  const blocks = [
    section(calls.debriefed(bold(who), ended)),
    ...partBlocks(parts),
    actions('debriefed', [undoButton(changeId, ask.words)]),
  ]
  return message(`${calls.debriefedText(who, ended)}\n${partsText(parts, ask.words)}`, blocks)
}
