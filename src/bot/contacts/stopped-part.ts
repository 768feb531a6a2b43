import type { KnownBlock } from '@slack/types'
import { dayIn } from '../../coach/index.ts'
import type { StoppedReminder } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { button, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { formatDay } from '../words/format-day.ts'
import { RESUME_ACTION } from './resume-action.ts'
import { subjectName } from './subject-name.ts'

const LISTED = 8

/** A card with what the viewer stopped for good about the person or the account, above the buttons, each with its way back. Source: TCH-8. */
export function withStopped(ask: Ask, card: Message, stopped: readonly StoppedReminder[]): Message {
  if (stopped.length === 0) return card
  const shown = stopped.slice(0, LISTED)
  const lines = shown.map((one) => stopLine(ask, one))
  return {
    ...card,
    text: [card.text, ask.words.contacts.stops, ...lines].join('\n'),
    blocks: [
      ...card.blocks.slice(0, -1),
      ...shown.map((one, i) => stopBlock(ask, one, lines[i] ?? '')),
      ...card.blocks.slice(-1),
    ],
  }
}

function stopBlock({ words }: Ask, { id }: StoppedReminder, line: string): KnownBlock {
  const again = words.contacts.resumeButton
  return {
    ...section(labelled(words.contacts.stops, [line])),
    block_id: `stopped:${id}`,
    accessory: button({
      text: again,
      action: RESUME_ACTION,
      value: id,
      spoken: words.delivery.spoken(again, line),
    }),
  }
}

function stopLine(ask: Ask, { planned, stoppedAt }: StoppedReminder): string {
  const day = formatDay(ask.locale, dayIn(ask.member.zone, stoppedAt), ask.today)
  return ask.words.contacts.stopLine(subjectName(ask, planned), day)
}
