import type { ModalView } from '@slack/types'
import { decodeSlack } from './grammar/decode-slack.ts'
import type { Incoming } from './incoming.ts'
import { messageView } from './message-view.ts'
import { refused } from './refused.ts'
import { sealForm } from './sealed-metadata.ts'
import type { Turn } from './turn.ts'

type ShortcutIncoming = Extract<Incoming, { kind: 'shortcut' }>

/** Answers a shortcut with a modal: there is no conversation to answer in. */
export async function answerShortcut(turn: Turn, incoming: ShortcutIncoming): Promise<void> {
  await turn.line.ack?.()
  const view = await shortcutView(turn, incoming)
  if (view === undefined) return
  await turn.line.client.views.open({ trigger_id: incoming.triggerId, view })
}

async function shortcutView(
  { ask, deps }: Turn,
  { callbackId, message }: ShortcutIncoming,
): Promise<ModalView | undefined> {
  const handler = deps.routes.shortcuts.get(callbackId)
  if (handler === undefined) return undefined
  try {
    const { view, operation } = await handler(ask, message && { ...message, text: decodeSlack(message.text) })
    return sealForm(view, operation ?? deps.newId())
  } catch (error) {
    return messageView(refused(error, ask.words), ask.words)
  }
}
