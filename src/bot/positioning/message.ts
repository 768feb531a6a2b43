import type { KnownBlock } from '@slack/types'
import { canChange, leads } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import type { CardPart } from '../blocks/card.ts'
import { labelled } from '../blocks/lines.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { undoButton } from '../undo.ts'
import { concernLines } from './concern-lines.ts'
import { criteriaLines } from './criteria-lines.ts'
import type { PositioningFile } from './file.ts'
import { CRITERION, POSITIONING_ACTION, POSITIONING_FORMS, WEIGHTS_FORM } from './ids.ts'
import { tacticsLines } from './tactics-lines.ts'
import { worthLines } from './worth-lines.ts'

/** A part of the positioning that a form of its own asks about. */
export type PositioningPart = keyof typeof POSITIONING_FORMS

/** How a deal is positioned: is it worth it, where it is attacked, which doubts show, what to do about the criteria. */
export function positioningMessage(ask: Ask, file: PositioningFile): Message {
  const title = ask.words.positioning.title(file.deal.name, file.account.name)
  const parts = PARTS.map((part) => ({ ...partOf(ask, file, part), row: partButtons(ask, file, part) }))
  const value = button({
    text: ask.words.value.button,
    action: `${ACTIONS.runOther}:0`,
    value: `value =${file.account.id}`,
  })
  return partsMessage(title, parts, [actions(`positioning-${file.deal.id}`, [value])])
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
    [{ ...partOf(ask, file, part), row: part === 'criteria' ? partButtons(ask, file, part) : [] }],
    [actions('saved', [undoButton(changeId, words), all])],
  )
}

const PARTS: readonly PositioningPart[] = ['worth', 'tactics', 'concerns', 'criteria']

type Row = ReturnType<typeof button>[]

function partsMessage(
  title: string,
  parts: readonly (CardPart & Readonly<{ row: Row }>)[],
  last: readonly KnownBlock[],
): Message {
  const told = parts.flatMap(({ label = '', lines }) => [label, ...lines])
  return message([title, ...told].join('\n'), [
    section(bold(title)),
    ...parts.flatMap(({ label = '', lines, row }, i) => [
      section(labelled(label, lines)),
      ...(row.length > 0 ? [actions(`part-${i}`, row)] : []),
    ]),
    ...last,
  ])
}

function partOf(ask: Ask, file: PositioningFile, part: PositioningPart): CardPart {
  const label = ask.words.positioning[part]
  switch (part) {
    case 'worth':
      return { label, lines: worthLines(ask, file) }
    case 'tactics':
      return { label, lines: tacticsLines(ask, file.positioning) }
    case 'concerns':
      return { label, lines: concernLines(ask, file.deal, file.positioning) }
    case 'criteria':
      return { label, lines: criteriaLines(ask, file) }
  }
}

/** What can be done about a part, for those who may change the deal; the weights are for those who lead. */
function partButtons(ask: Ask, file: PositioningFile, part: PositioningPart): Row {
  const { words, viewer } = ask
  const { deal, account, positioning } = file
  const w = words.positioning
  const value = deal.id
  const mayChange = deal.closed === undefined && canChange(viewer, account)
  const weigh = leads(viewer) ? [button({ text: w.weigh, action: WEIGHTS_FORM, value })] : []
  if (!mayChange) return part === 'worth' ? weigh : []
  switch (part) {
    case 'worth':
      return [button({ text: w.rate, action: POSITIONING_FORMS.worth, value }), ...weigh]
    case 'tactics':
      return [button({ text: w.setTactics, action: POSITIONING_FORMS.tactics, value })]
    case 'concerns':
      return [button({ text: w.noteSigns, action: POSITIONING_FORMS.concerns, value })]
    case 'criteria': {
      const change = button({ text: w.changeCriterion, action: CRITERION.change, value })
      return [
        button({ text: w.setPlace, action: POSITIONING_FORMS.criteria, value }),
        button({ text: w.addCriterion, action: CRITERION.add, value }),
        ...(positioning.criteria.length > 0 ? [change] : []),
      ]
    }
  }
}
