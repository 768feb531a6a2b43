import type { Checkboxes, KnownBlock } from '@slack/types'
import { type DrillItem, getDrillText, keysOf } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import { actions, button, context, message, plain, section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { type Asked, DRILL_ACTIONS, ticksBlock } from './asked.ts'
import { keyLabel, optionLabel, type Reader } from './option-label.ts'

/** A question with its options, as buttons, or as boxes to tick where several are right. */
export function questionMessage(ask: Reader, item: DrillItem, asked: Omit<Asked, 'key'>): Message {
  const { lines, blocks } = questionParts(ask, item, asked)
  return message(lines.join('\n'), blocks)
}

/** The same as parts of a message. */
export function questionParts(
  ask: Reader,
  item: DrillItem,
  asked: Omit<Asked, 'key'>,
): Readonly<{ lines: readonly string[]; blocks: readonly KnownBlock[] }> {
  const { words, locale } = ask
  const { ask: question } = getDrillText(item, locale)
  const hint = words.drill.hint[item.kind]
  const options = keysOf(item).map((key) => optionLabel(ask, item, key))
  const hasLetters = item.kind === 'single'
  const blocks: KnownBlock[] = [
    section(joined([bold(question), ...(hasLetters ? options : [])], '\n')),
    context(hint),
    ...(item.kind === 'several' ? tickBlocks(ask, item, asked) : [buttons(ask, item, asked)]),
  ]
  return { lines: [question, hint, ...options], blocks }
}

function buttons(ask: Reader, item: DrillItem, asked: Omit<Asked, 'key'>): KnownBlock {
  const all = keysOf(item).map((key, i) =>
    button({
      text: keyLabel(ask, key),
      action: `${DRILL_ACTIONS.answer}:${i}`,
      value: JSON.stringify({ ...asked, key } satisfies Asked),
      spoken: optionLabel(ask, item, key),
    }),
  )
  return actions('drill-options', all)
}

function tickBlocks(ask: Reader, item: DrillItem, asked: Omit<Asked, 'key'>): readonly KnownBlock[] {
  const boxes: Checkboxes = {
    type: 'checkboxes',
    action_id: DRILL_ACTIONS.ticks,
    options: keysOf(item).map((key) => ({ text: plain(optionLabel(ask, item, key)), value: key })),
  }
  const done = button({
    text: ask.words.drill.answer,
    action: DRILL_ACTIONS.answer,
    value: JSON.stringify(asked satisfies Asked),
    style: 'primary',
  })
  return [actions(ticksBlock(item.id), [boxes]), actions('drill-done', [done])]
}
