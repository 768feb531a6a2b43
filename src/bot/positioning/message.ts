import type { KnownBlock } from '@slack/types'
import { canChange } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import type { CardPart } from '../blocks/card.ts'
import { labelled } from '../blocks/lines.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { undoButton } from '../undo.ts'
import { concernLines } from './concern-lines.ts'
import { criteriaLines } from './criteria-lines.ts'
import type { PositioningFile } from './file.ts'
import { POSITIONING_ACTION, POSITIONING_FORMS } from './ids.ts'
import { worthLines } from './worth-lines.ts'

/** A part of the positioning that a form of its own asks about. */
export type PositioningPart = keyof typeof POSITIONING_FORMS

/** How a deal is positioned: is it worth it, which doubts show, what to do about the criteria. */
export function positioningMessage(ask: Ask, file: PositioningFile): Message {
  const title = ask.words.positioning.title(file.deal.name, file.account.name)
  const parts = (['worth', 'concerns', 'criteria'] as const).map((part) => partOf(ask, file, part))
  const buttons = formButtons(ask, file)
  return partsMessage(title, parts, [
    ...(buttons.length > 0 ? [actions(`positioning-${file.deal.id}`, buttons)] : []),
  ])
}

/** The part as it now stands, and the way back. */
export function savedPositioning(
  ask: Ask,
  file: PositioningFile,
  { part, changeId }: Readonly<{ part: PositioningPart; changeId: string }>,
): Message {
  const { words } = ask
  const all = button({ text: words.positioning.button, action: POSITIONING_ACTION, value: file.deal.id })
  return partsMessage(
    words.positioning.saved(file.deal.name),
    [partOf(ask, file, part)],
    [actions('saved', [undoButton(changeId, words), all])],
  )
}

function partsMessage(title: string, parts: readonly CardPart[], last: readonly KnownBlock[]): Message {
  const told = parts.flatMap(({ label = '', lines }) => [label, ...lines])
  return message([title, ...told].join('\n'), [
    section(bold(title)),
    ...parts.map(({ label = '', lines }) => section(labelled(label, lines))),
    ...last,
  ])
}

function partOf(ask: Ask, file: PositioningFile, part: PositioningPart): CardPart {
  const label = ask.words.positioning[part]
  switch (part) {
    case 'worth':
      return { label, lines: worthLines(ask, file.positioning) }
    case 'concerns':
      return { label, lines: concernLines(ask, file.deal, file.positioning) }
    case 'criteria':
      return { label, lines: criteriaLines(ask, file) }
  }
}

function formButtons(
  { words, viewer }: Ask,
  { deal, account }: PositioningFile,
): ReturnType<typeof button>[] {
  if (deal.closed !== undefined || !canChange(viewer, account)) return []
  const w = words.positioning
  const value = deal.id
  return [
    button({ text: w.rate, action: POSITIONING_FORMS.worth, value }),
    button({ text: w.noteSigns, action: POSITIONING_FORMS.concerns, value }),
    button({ text: w.setPlace, action: POSITIONING_FORMS.criteria, value }),
  ]
}
