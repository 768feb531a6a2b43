import type { ModalView } from '@slack/types'
import type { Message } from './answer.ts'
import { plain, section } from './blocks/build.ts'
import { Markup } from './blocks/mrkdwn.ts'
import type { Words } from './words/index.ts'

/** A message shown in a modal, where there is no conversation to show it in. */
export function messageView(message: Message, words: Words): ModalView {
  return {
    type: 'modal',
    title: plain(words.core.title, 24),
    close: plain(words.core.close, 24),
    blocks: message.blocks.length > 0 ? [...message.blocks] : [section(new Markup(message.text))],
  }
}
