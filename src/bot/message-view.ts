import type { KnownBlock, ModalView } from '@slack/types'
import type { Message } from './answer.ts'
import { plain, section } from './blocks/build.ts'
import { Markup } from './blocks/mrkdwn.ts'
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
    if (block.type !== 'actions') return [block]
    const elements = block.elements.filter(({ action_id: action }) => action !== ACTIONS.share)
    return elements.length === 0 ? [] : [{ ...block, elements }]
  })
}
