import type { Button, KnownBlock } from '@slack/types'
import { type Assessment, canChange, type Movement } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, cut, message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { pathPart } from '../c139/advice-lines.ts'
import { crossingLine, movementLines } from '../c139/change-lines.ts'
import { elementLabel, standingOf } from '../c139/element-label.ts'
import { type C139File, type Naming, namingFor, readFile } from '../c139/file.ts'
import { formatMoment } from '../calls/call-words.ts'
import { ACTIONS } from '../ids.ts'
import { formatDay } from '../words/format-day.ts'

/** An assessment that moved a deal over a turning point, and what it moved. `byName` judged it. */
export type Alarm = Readonly<{ file: C139File; assessment: Assessment; movement: Movement; byName: string }>

const EVIDENCE_SHOWN = 160

/** What deal went over which turning point, by which marks, on whose word, and the shortest way to a better zone. */
export function alarmMessage(ask: Ask, alarm: Alarm): Message {
  const { file, assessment, movement, byName } = alarm
  const { deal, account } = file
  const w = ask.words.alarms
  const naming = namingFor(ask, file)
  const title = w.title(deal.name, account.name)
  const standing = ask.words.c139.moved(standingOf(ask, movement.from), standingOf(ask, movement.to))
  const moved = movedLines(ask, naming, movement)
  const judged = w.judgedBy(byName, formatMoment(ask, assessment.at))
  const path = pathPart(ask, naming, readFile(ask, file))
  const label = path.label === undefined ? [] : [path.label]
  const blocks: KnownBlock[] = [
    section(joined([bold(title), standing], '\n')),
    section(joined(moved, '\n')),
    ...label.map((text) => section(labelled(text, path.lines))),
    context(judged),
    actions(`alarm-${assessment.id}`, buttonsOf(ask, file)),
  ]
  return message([title, standing, ...moved, ...label, ...path.lines, judged].join('\n'), blocks)
}

/** What changed and on what it rests, then the turning points. */
function movedLines(ask: Ask, naming: Naming, movement: Movement): readonly string[] {
  return [
    ...movementLines(ask, naming, { ...movement, crossings: [] }),
    ...doubtLines(ask, naming, movement),
    ...movement.crossings.map((crossing) => crossingLine(ask, crossing)),
  ]
}

/** On what a no rests; why a yes holds stands with the yes. */
function doubtLines(ask: Ask, naming: Naming, { changes }: Movement): readonly string[] {
  if (!naming.mayTell) return []
  return changes.flatMap(({ to, element, mark }) => {
    if (to !== 'no' || !mark?.evidence) return []
    const day = formatDay(ask.locale, mark.on, ask.today)
    return [ask.words.c139.kept(elementLabel(ask, element), cut(mark.evidence, EVIDENCE_SHOWN), day)]
  })
}

function buttonsOf({ words, viewer }: Ask, { deal, account }: C139File): Button[] {
  const w = words.c139
  const card = button({ text: w.showCard, action: `${ACTIONS.runOther}:0`, value: `c139 =${deal.id}` })
  if (!canChange(viewer, account)) return [card]
  const opens = { action: ACTIONS.openForm, value: `c139 edit =${deal.id}` }
  return [card, button({ text: w.openChecklist, ...opens })]
}
