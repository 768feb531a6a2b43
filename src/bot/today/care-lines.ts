import type { Ask } from '../ask.ts'
import { proposalText } from '../care/proposal-text.ts'
import type { DueRow } from './due-row.ts'
import { reminderSentences } from './reminder-sentence.ts'

/** What care says about a row: what it holds back, why it is held back itself, or what a follow-up could be about. */
export function careLines(
  ask: Ask,
  { reminder, silencedBy, proposal, held = [] }: DueRow,
): readonly string[] {
  if (reminder.state !== 'open') return []
  const w = ask.words.complaints
  return [
    ...(silencedBy === undefined ? [] : [w.holdsBack(silencedBy.what)]),
    ...(held.length === 0 ? [] : [w.held(heldText(ask, held))]),
    ...(proposal === undefined ? [] : [proposalText(ask, proposal)]),
  ]
}

function heldText(ask: Ask, held: readonly DueRow[]): string {
  const sentences = held.flatMap((row) => reminderSentences(ask, row.reminder.planned, row))
  return sentences.join(ask.locale === 'zh' ? '' : ' ')
}
