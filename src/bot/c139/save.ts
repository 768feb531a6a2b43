import { type Mark, type Movement, movementBetween, oddMarks } from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { undoButton } from '../undo.ts'
import { formatDay } from '../words/format-day.ts'
import { movementLines } from './change-lines.ts'
import { elementLabel, standingOf } from './element-label.ts'
import { type C139File, namingFor } from './file.ts'
import type { Judgement } from './read-marks.ts'
import { oddLine } from './standing-lines.ts'
import { currentMark, isSameMark } from './to-mark.ts'

/** A judgement with the mark that came of it. */
export type Judged = Readonly<{ judgement: Judgement; mark: Mark }>

/**
 * Keeps what changed as one assessment and says what moved; without a change nothing is kept.
 *
 * @throws Problem `gone`, `not-allowed`, `deal-closed`
 */
export async function saveMarks(ask: Ask, file: C139File, judged: readonly Judged[]): Promise<Message> {
  const changed = changedMarks(file, judged).map(({ mark }) => mark)
  const notes = judged.flatMap(({ judgement, mark }) =>
    judgement.state === 'confirmed' && mark.state === 'claimed'
      ? [ask.words.c139.notConfirmed(elementLabel(ask, mark.element))]
      : [],
  )
  if (changed.length === 0) return unchanged(ask, notes)
  const { value, changeId }: Saved<Readonly<{ marks: readonly Mark[] }>> = await ask.desk.assessments.mark(
    file.deal.id,
    changed,
  )
  const movement = movementBetween(file.marks, value.marks)
  const odd = oddMarks(value.marks).map((one) => oddLine(ask, one))
  const lines = [...movementLines(ask, namingFor(ask, file), movement), ...keptLines(ask, changed, movement)]
  return savedMessage(ask, file, { movement, lines: [...lines, ...notes, ...odd], changeId })
}

/** Those that say something new. */
export function changedMarks(file: C139File, judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ mark }) => !isSameMark(mark, currentMark(file, mark)))
}

type SavedParts = Readonly<{ movement: Movement; lines: readonly string[]; changeId: string }>

function savedMessage(ask: Ask, { deal }: C139File, { movement, lines, changeId }: SavedParts): Message {
  const { words } = ask
  const w = words.c139
  const [before, after] = [standingOf(ask, movement.from), standingOf(ask, movement.to)]
  const standing = before === after ? w.unmoved(after) : w.moved(before, after)
  const title = w.savedTitle(deal.name)
  const show = button({ text: w.showCard, action: ACTIONS.runOther, value: `c139 =${deal.id}` })
  return message([title, standing, ...lines].join('\n'), [
    section(joined([bold(title), standing], '\n')),
    section(joined(lines, '\n')),
    actions('saved', [undoButton(changeId, words), show]),
  ])
}

/** What was judged anew without moving: its evidence is younger now. */
function keptLines(ask: Ask, changed: readonly Mark[], { changes }: Movement): readonly string[] {
  const moved = new Set(changes.map(({ element }) => element))
  return changed
    .filter(({ element }) => !moved.has(element))
    .map(({ element, evidence = '', on }) =>
      ask.words.c139.kept(elementLabel(ask, element), evidence, formatDay(ask.locale, on, ask.today)),
    )
}

function unchanged({ words }: Ask, notes: readonly string[]): Message {
  const lines = [...notes, words.c139.nothingNew]
  return message(lines.join('\n'), [section(joined(lines, '\n'))])
}
