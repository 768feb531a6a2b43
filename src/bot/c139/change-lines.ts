import {
  type Crossing,
  DEATH_POINT,
  isEarned,
  type MarkChange,
  type Movement,
  WINNING_POINT,
  writeValue,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import { elementLabel } from './element-label.ts'
import type { Naming } from './file.ts'

const EVIDENCE_SHOWN = 160
const MOST_CHANGES = 8

/** What moved, one line an element, eight at most; turning points after them, all of them. */
export function movementLines(ask: Ask, naming: Naming, { changes, crossings }: Movement): readonly string[] {
  const more = changes.length - MOST_CHANGES
  return [
    ...changes.slice(0, MOST_CHANGES).map((change) => changeLine(ask, naming, change)),
    ...(more > 0 ? [ask.words.core.andMore(more)] : []),
    ...crossings.map((crossing) => crossingLine(ask, crossing)),
  ]
}

/** The turning point that was crossed, said plainly. Source: C139-8. */
export function crossingLine({ words }: Ask, { point, way }: Crossing): string {
  const w = words.c139
  if (point === 'winning') return (way === 'up' ? w.upWinning : w.downWinning)(writeValue(WINNING_POINT))
  return (way === 'up' ? w.upDeath : w.downDeath)(writeValue(DEATH_POINT))
}

function changeLine(ask: Ask, naming: Naming, change: MarkChange): string {
  const element = elementLabel(ask, change.element)
  switch (change.to) {
    case 'confirmed':
      return confirmedLine(ask, naming, change)
    case 'claimed':
      return change.from === 'confirmed'
        ? ask.words.c139.unconfirmed(element)
        : ask.words.c139.gained(element, evidenceOf(ask, naming, change))
    case 'no':
      return noLine(ask, naming, change)
    case 'unknown':
      return wasEarned(change) ? ask.words.c139.lostOpen(element) : ask.words.c139.reopened(element)
  }
}

function confirmedLine(ask: Ask, naming: Naming, change: MarkChange): string {
  const { words } = ask
  const element = elementLabel(ask, change.element)
  const id = change.mark?.contactId
  const who = id === undefined ? words.c139.aCoach : naming.name(id)
  if (wasEarned(change)) return words.c139.confirmed(element, who)
  return words.c139.gainedConfirmed(element, who, evidenceOf(ask, naming, change))
}

function noLine(ask: Ask, naming: Naming, change: MarkChange): string {
  const w = ask.words.c139
  const element = elementLabel(ask, change.element)
  const id = change.mark?.contactId
  const lost = wasEarned(change)
  if (id === undefined) return lost ? w.lost(element) : w.judgedNo(element)
  return lost ? w.lostDenied(element, naming.name(id)) : w.denied(element, naming.name(id))
}

function wasEarned({ from }: MarkChange): boolean {
  return from === 'claimed' || from === 'confirmed'
}

function evidenceOf({ words }: Ask, naming: Naming, { mark }: MarkChange): string {
  if (!naming.mayTell || mark === undefined || !isEarned(mark)) return ''
  const { evidence = '', source } = mark
  return cut(source === undefined ? evidence : words.c139.evidenceFrom(evidence, source), EVIDENCE_SHOWN)
}
