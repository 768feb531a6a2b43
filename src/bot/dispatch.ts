import type { Admission, Knock } from './access.ts'
import type { Message } from './answer.ts'
import { answerClick } from './answer-click.ts'
import { answerCommand, answerTyped } from './answer-command.ts'
import { answerForm, answerSuggest } from './answer-form.ts'
import { answerShortcut } from './answer-shortcut.ts'
import { message, section } from './blocks/build.ts'
import { type Incoming, readIncoming } from './incoming.ts'
import { errorFields } from './log.ts'
import { messageView } from './message-view.ts'
import { isOutage } from './outage.ts'
import { refusalMessage } from './refusal-message.ts'
import { unsealForm } from './sealed-metadata.ts'
import { type SlackLine, toEphemeral, toSlack } from './slack-line.ts'
import type { DispatchDeps, Turn } from './turn.ts'
import { type Words, wordsFor } from './words/index.ts'

/** Answers one payload of Slack. Never rejects: what goes wrong is logged once and told politely. */
export type Dispatch = (body: unknown, line: SlackLine) => Promise<void>

/** One dispatcher, one table by kind and id: Bolt's own listener chains cost more than our whole answer. */
export function createDispatch(deps: DispatchDeps): Dispatch {
  return async (body, line) => {
    const incoming = readIncoming(body)
    if (incoming === undefined || incoming.userId === deps.botUserId) return acknowledge(line)
    try {
      if ('eventId' in incoming && !(await deps.firstSight(incoming.eventId))) return
      await answer(deps, incoming, line)
    } catch (error) {
      await excuse({ deps, incoming, line }, error)
    }
  }
}

async function answer(deps: DispatchDeps, incoming: Incoming, line: SlackLine): Promise<void> {
  if (incoming.kind === 'profile') {
    deps.access.forget(incoming.userId)
    return incoming.isGone ? deps.access.release(incoming.userId) : undefined
  }
  const admission = await deps.access.admit(knockOf(incoming), line.client)
  if (!admission.admitted) return turnAway(admission, incoming, line)
  const { ask, stored } = admission
  await route({ deps, ask, line }, incoming)
  if (stored.homeOpened && mayChange(incoming)) await deps.afterwards(ask, line.client)
}

/** Whoever opens Home is shown it anew anyway; typing in a select and opening a form save nothing. */
function mayChange({ kind }: Incoming): boolean {
  return kind !== 'home' && kind !== 'suggest' && kind !== 'shortcut'
}

async function route(turn: Turn, incoming: Exclude<Incoming, { kind: 'profile' }>): Promise<void> {
  switch (incoming.kind) {
    case 'command':
      return answerCommand(turn, incoming)
    case 'dm':
    case 'mention':
      return answerTyped(turn, incoming)
    case 'click':
      return answerClick(turn, incoming)
    case 'submit':
      return answerForm(turn, incoming)
    case 'suggest':
      return answerSuggest(turn, incoming)
    case 'shortcut':
      return answerShortcut(turn, incoming)
    case 'home':
      return incoming.tab === 'home' ? turn.deps.openHome(turn.ask, turn.line.client) : undefined
  }
}

/** The key under which Slack would deliver the same gesture again. */
function knockOf(incoming: Incoming): Knock {
  const { teamId, userId } = incoming
  const operation = operationOf(incoming)
  return { teamId, userId, ...(operation === undefined ? {} : { operation }) }
}

function operationOf(incoming: Incoming): string | undefined {
  switch (incoming.kind) {
    case 'command':
      return incoming.triggerId === '' ? undefined : `command:${incoming.triggerId}`
    case 'dm':
    case 'mention':
      return incoming.eventId === '' ? undefined : `event:${incoming.eventId}`
    case 'submit': {
      const { operation } = unsealForm(incoming.metadata)
      return operation === undefined ? undefined : `form:${operation}`
    }
    default:
      return undefined
  }
}

async function turnAway(
  { locale }: Extract<Admission, { admitted: false }>,
  incoming: Incoming,
  line: SlackLine,
): Promise<void> {
  const words = wordsFor(locale)
  const refusal = refusalMessage({ code: 'guest' }, words)
  await tell({ told: refusal, words }, incoming, line)
}

async function excuse(
  { deps, incoming, line }: Readonly<{ deps: DispatchDeps; incoming: Incoming; line: SlackLine }>,
  error: unknown,
): Promise<void> {
  const reference = deps.newId().slice(0, 4).toUpperCase()
  const { kind, teamId, userId } = incoming
  deps.log.error({ reference, kind, teamId, userId, ...errorFields(error) }, 'could not answer')
  const words = await wordsOf(deps, incoming, line)
  const apology = isOutage(error) ? words.core.outage(reference) : words.core.broken(reference)
  const told = message(apology, [section(apology)])
  await tell({ told, words }, incoming, line).catch((failure: unknown) =>
    deps.log.warn({ reference, ...errorFields(failure) }, 'could not say so either'),
  )
}

async function wordsOf(deps: DispatchDeps, incoming: Incoming, line: SlackLine): Promise<Words> {
  const admission = await deps.access.admit(knockOf(incoming), line.client).catch(() => undefined)
  if (admission === undefined) return wordsFor('en')
  return admission.admitted ? admission.ask.words : wordsFor(admission.locale)
}

/** Shows a message to the person alone, by the first way that the payload offers. */
async function tell(
  { told, words }: Readonly<{ told: Message; words: Words }>,
  incoming: Incoming,
  line: SlackLine,
): Promise<void> {
  if (incoming.kind === 'command' && line.ack !== undefined) return line.ack(toEphemeral(told))
  if (incoming.kind === 'submit') {
    const [first] = Object.keys(incoming.form)
    return line.ack?.(
      first === undefined ? undefined : { response_action: 'errors', errors: { [first]: told.text } },
    )
  }
  await acknowledge(line)
  if (incoming.kind === 'click' && line.respond !== undefined) {
    await line.respond({ ...toEphemeral(told), replace_original: false })
    return
  }
  if (incoming.kind === 'shortcut')
    await line.client.views.open({ trigger_id: incoming.triggerId, view: messageView(told, words) })
  if (incoming.kind === 'dm')
    await line.client.chat.postMessage({ channel: incoming.channel, ...toSlack(told) })
  if (incoming.kind === 'mention') {
    await line.client.chat.postEphemeral({
      channel: incoming.channel,
      user: incoming.userId,
      ...toSlack(told),
    })
  }
}

async function acknowledge(line: SlackLine): Promise<void> {
  await line.ack?.()
}
