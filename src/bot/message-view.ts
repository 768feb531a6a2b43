import type { KnownBlock, ModalView, TableBlock } from '@slack/types'
import type { Message } from './answer.ts'
import { plain, section } from './blocks/build.ts'
import { bold, joined, Markup } from './blocks/mrkdwn.ts'
import { ACTIONS } from './ids.ts'
import type { Words } from './words/index.ts'

/** A message shown in a modal, where there is no conversation to show it in, nor to share it with. */
export function messageView(message: Message, words: Words): ModalView {
  return {
    type: 'modal',
    title: plain(words.core.title, 24),
    close: plain(words.core.close, 24),
    blocks: message.blocks.length > 0 ? unshared(message.blocks) : [section(new Markup(message.text))],
  }
}

function unshared(blocks: readonly KnownBlock[]): KnownBlock[] {
  return blocks.flatMap((block): KnownBlock[] => {
    if (block.type === 'table') return [section(tableLines(block))]
    if (block.type !== 'actions') return [block]
    const elements = block.elements.filter(({ action_id: action }) => action !== ACTIONS.share)
    return elements.length === 0 ? [] : [{ ...block, elements }]
  })
}

/** Slack draws no table in a modal: each row becomes a line, the first of them bold. */
function tableLines({ rows }: TableBlock): Markup {
  const lines = rows.map((row) => row.flatMap((cell) => ('text' in cell ? [cell.text] : [])).join('  ·  '))
  return joined([bold(lines[0] ?? ''), ...lines.slice(1)], '\n')
}
