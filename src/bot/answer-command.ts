import type { Answer, Message, Picture } from './answer.ts'
import { actions, button, message, section } from './blocks/build.ts'
import { follow } from './files/follow.ts'
import { decodeSlack } from './grammar/decode-slack.ts'
import { ACTIONS } from './ids.ts'
import type { Incoming } from './incoming.ts'
import { runLine } from './run-line.ts'
import { sealForm } from './sealed-metadata.ts'
import { toEphemeral, toSlack } from './slack-line.ts'
import type { Turn } from './turn.ts'

/** Slack gives three seconds; an answer that takes longer than this is acknowledged first and sent after. */
const LATEST_ACK_MS = 2_000

/** Answers a slash command, inside the acknowledgement whenever it can be: one call to Slack less. */
export async function answerCommand(
  turn: Turn,
  incoming: Extract<Incoming, { kind: 'command' }>,
): Promise<void> {
  const { ask, deps, line } = turn
  const work = runLine(ask, deps.routes, decodeSlack(incoming.text))
  const answer = await within(LATEST_ACK_MS, work)
  if (answer === undefined) {
    await line.ack?.()
    return sendLate(turn, await work)
  }
  if (answer.kind === 'message') {
    await line.ack?.(toEphemeral(answer.message))
    return follow(turn, answer.picture)
  }
  await line.ack?.()
  await line.client.views.open({ trigger_id: incoming.triggerId, view: sealForm(answer.view, deps.newId()) })
}

/** Answers a line typed in the direct message, or after a mention of the bot in a channel. */
export async function answerTyped(
  turn: Turn,
  incoming: Extract<Incoming, { kind: 'dm' | 'mention' }>,
): Promise<void> {
  const { ask, deps, line } = turn
  const text = withoutMention(decodeSlack(incoming.text), deps.botUserId)
  const answer = await runLine(ask, deps.routes, text)
  const shown = toSlack(answer.kind === 'message' ? answer.message : formButton(turn, answer.text, text))
  if (incoming.kind === 'dm') await line.client.chat.postMessage({ channel: incoming.channel, ...shown })
  else await line.client.chat.postEphemeral({ channel: incoming.channel, user: incoming.userId, ...shown })
  await follow(turn, pictureOf(answer))
}

async function sendLate(turn: Turn, answer: Answer): Promise<void> {
  const shown = answer.kind === 'message' ? answer.message : formButton(turn, answer.text, '')
  await turn.line.respond?.(toEphemeral(shown))
  await follow(turn, pictureOf(answer))
}

function pictureOf(answer: Answer): Picture | undefined {
  return answer.kind === 'message' ? answer.picture : undefined
}

/** A form needs a click of the person to open; the button runs her line again. */
function formButton({ ask }: Turn, title: string, text: string): Message {
  const said = `${title} ${ask.words.core.formHere}`
  const open = button({
    text: ask.words.core.openForm,
    action: ACTIONS.openForm,
    value: text,
    style: 'primary',
  })
  return message(said, [section(said), actions('open-form', [open])])
}

function withoutMention(text: string, botUserId: string): string {
  return text.replace(new RegExp(`<@${botUserId}(\\|[^>]*)?>`), '').trim()
}

/** What `work` gives, or `undefined` when it takes longer; the work goes on. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
