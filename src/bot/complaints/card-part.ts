import type { KnownBlock } from '@slack/types'
import type { Account, Complaint } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { actions, cut, section } from '../blocks/build.ts'
import { labelled, limited } from '../blocks/lines.ts'
import { answerButton } from './answer-button.ts'
import { dueText } from './list.ts'
import { mayAnswer } from './solver.ts'

const LISTED = 3
const WHAT_MOST = 200

/** An account's open complaints as its card shows them, before anything else. Source: SAT-3. */
export function complaintBlocks(
  ask: Ask,
  account: Account,
  complaints: readonly Complaint[],
): readonly KnownBlock[] {
  const [first] = complaints
  if (first === undefined) return []
  return [
    section(labelled(ask.words.complaints.cardLabel, complaintLines(ask, complaints))),
    ...(ask.audience === 'self' && mayAnswer(ask, first, account)
      ? [actions(`complaint-${first.id}`, [answerButton(ask.words, first)])]
      : []),
  ]
}

/** The same in plain text, with what they are. */
export function complaintTexts(ask: Ask, complaints: readonly Complaint[]): readonly string[] {
  if (complaints.length === 0) return []
  return [[ask.words.complaints.cardLabel, ...lineTexts(ask, complaints)].join('\n')]
}

function complaintLines(ask: Ask, complaints: readonly Complaint[]) {
  return limited(lineTexts(ask, complaints), LISTED, ask.words.core.andMore)
}

function lineTexts(ask: Ask, complaints: readonly Complaint[]): readonly string[] {
  const { detailGlue } = ask.words.core
  return complaints.map((one) => [cut(one.what, WHAT_MOST), dueText(ask, one)].join(detailGlue))
}
