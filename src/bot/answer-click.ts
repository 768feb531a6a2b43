import type { ModalView } from '@slack/types'
import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import type { ClickAnswer, Message } from './answer.ts'
import type { Ask, Click } from './ask.ts'
import { context } from './blocks/build.ts'
import { person } from './blocks/mrkdwn.ts'
import { follow } from './files/follow.ts'
import { ACTIONS } from './ids.ts'
import type { Incoming } from './incoming.ts'
import { messageView } from './message-view.ts'
import { refused } from './refused.ts'
import { routeOf } from './routes.ts'
import { runLine } from './run-line.ts'
import { sealForm, unsealForm } from './sealed-metadata.ts'
import { toEphemeral, toSlack } from './slack-line.ts'
import type { Turn } from './turn.ts'

type ClickIncoming = Extract<Incoming, { kind: 'click' }>

/** Answers a button, a select or a date picker. Acknowledged first: its answer needs a call of its own anyway. */
export async function answerClick(turn: Turn, incoming: ClickIncoming): Promise<void> {
  await turn.line.ack?.()
  const answer = await clickAnswer(turn, incoming)
  if (incoming.place.in === 'message') await showBesideMessage(turn, incoming, answer)
  else await showInView(turn, incoming, answer)
  if (answer.kind === 'replace') await showMore(turn, incoming, answer)
  if (answer.kind === 'replace' || answer.kind === 'private') await follow(turn, answer.picture)
}

async function clickAnswer(turn: Turn, incoming: ClickIncoming): Promise<ClickAnswer> {
  const { ask, deps } = turn
  const action = routeOf(incoming.actionId)
  const value = incoming.chosen.value ?? ''
  try {
    if (action === ACTIONS.run || action === ACTIONS.runOther || action === ACTIONS.openForm) {
      const answer = await runLine(ask, deps.routes, value)
      if (answer.kind === 'form') return answer
      const { message, picture } = answer
      const kind = action === ACTIONS.runOther ? 'private' : 'replace'
      return { kind, message, ...(picture && { picture }) }
    }
    if (action === ACTIONS.share) return await shareAnswer(turn, value)
    const handler = deps.routes.clicks.get(action)
    if (handler === undefined) return { kind: 'none' }
    return await handler(ask, toClick(incoming, action))
  } catch (error) {
    return { kind: 'private', message: refused(error, ask.words) }
  }
}

/** Runs the line again as the channel may read it: without buttons, without what is for the account's team alone. */
async function shareAnswer({ ask, deps }: Turn, line: string): Promise<ClickAnswer> {
  const shared: Ask = { ...ask, audience: 'channel' }
  const answer = await runLine(shared, deps.routes, line)
  if (answer.kind === 'form') return { kind: 'none' }
  const blocks = answer.message.blocks.filter((block) => block.type !== 'actions')
  const by = context(ask.words.core.sharedBy(person(ask.member.id)))
  return { kind: 'share', message: { text: answer.message.text, blocks: [...blocks, by] } }
}

function toClick(incoming: ClickIncoming, actionId: string): Click {
  const { chosen, form, place } = incoming
  if (place.in === 'message') return { actionId, chosen, form, place }
  return { actionId, chosen, form, place: { ...place, metadata: unsealForm(place.metadata).data } }
}

async function showBesideMessage(turn: Turn, incoming: ClickIncoming, answer: ClickAnswer): Promise<void> {
  const { deps, line } = turn
  switch (answer.kind) {
    case 'replace':
      return replaceMessage(turn, incoming, answer.message)
    case 'private':
      await line.respond?.({ ...toEphemeral(answer.message), replace_original: false })
      return
    case 'share':
      await line.respond?.({
        response_type: 'in_channel',
        replace_original: false,
        ...toSlack(answer.message),
      })
      return
    case 'form':
      await line.client.views.open({
        trigger_id: incoming.triggerId,
        view: sealForm(answer.view, deps.newId()),
      })
      return
    case 'reform':
    case 'none':
      return
  }
}

/** What a click changed beside the message that it replaced. */
async function showMore(
  turn: Turn,
  incoming: ClickIncoming,
  { beside, elsewhere }: Extract<ClickAnswer, { kind: 'replace' }>,
): Promise<void> {
  if (elsewhere !== undefined) {
    const { channel, ts, message } = elsewhere
    await turn.line.client.chat.update({ channel, ts, ...toSlack(message) })
  }
  if (beside === undefined) return
  const answer = { kind: 'private', message: beside } as const
  if (incoming.place.in === 'message') await showBesideMessage(turn, incoming, answer)
  else await showInView(turn, incoming, answer)
}

async function replaceMessage({ line }: Turn, incoming: ClickIncoming, shown: Message): Promise<void> {
  const { place } = incoming
  if (place.in === 'message' && !place.isEphemeral) {
    await line.client.chat.update({ channel: place.channel, ts: place.ts, ...toSlack(shown) })
    return
  }
  await line.respond?.({ replace_original: true, ...toSlack(shown) })
}

async function showInView(turn: Turn, incoming: ClickIncoming, answer: ClickAnswer): Promise<void> {
  const { place } = incoming
  if (place.in !== 'view' || answer.kind === 'none') return
  const { client } = turn.line
  const inModal = place.viewType === 'modal'
  if (answer.kind === 'reform') {
    await client.views.update({ view_id: place.viewId, view: resealed(answer.view, place.metadata, turn) })
    return
  }
  const view =
    answer.kind === 'form'
      ? sealForm(answer.view, turn.deps.newId())
      : messageView(answer.message, turn.ask.words)
  if (answer.kind === 'replace') {
    // The Home tab is drawn anew after every click; only a modal has to be told.
    if (inModal) await client.views.update({ view_id: place.viewId, view })
    return
  }
  if (!inModal) await client.views.open({ trigger_id: incoming.triggerId, view })
  else await pushOrReplace(client, { view, triggerId: incoming.triggerId, viewId: place.viewId })
}

/** Slack stacks three modals; where a fourth would come, it takes the place of the third. */
async function pushOrReplace(
  client: WebClient,
  { view, triggerId, viewId }: Readonly<{ view: ModalView; triggerId: string; viewId: string }>,
): Promise<void> {
  try {
    await client.views.push({ trigger_id: triggerId, view })
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError) || error.data.error !== 'push_limit_reached') throw error
    await client.views.update({ view_id: viewId, view })
  }
}

/** A redrawn form stays the same operation: what it saves is still saved once. */
function resealed(view: ModalView, metadata: string, { deps }: Turn): ModalView {
  return sealForm(view, unsealForm(metadata).operation ?? deps.newId())
}
