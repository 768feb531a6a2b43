import type { StateValues } from '../protocol.ts'
import { failureCode } from './commands.ts'
import { commonPayload, responseUrl } from './gesture-payloads.ts'
import { isObject, type JsonObject, textAt } from './json.ts'
import { SlackRefusal } from './refusal.ts'
import { fieldErrors } from './required-fields.ts'
import { mergeState, placedElements, stateOf } from './state-values.ts'
import { acceptView } from './view-methods.ts'
import { blocksOf, type StoredView, viewPayload } from './views.ts'
import type { World } from './world.ts'

const TROUBLE = 'We had some trouble connecting. Try again?'

/** How a submission ended. Errors stand by block id; `view` is what the modal shows now. */
export type Submitted = Readonly<
  | { outcome: 'errors'; errors: Readonly<Record<string, string>> }
  | { outcome: 'closed' }
  | { outcome: 'updated'; view: StoredView }
  | { outcome: 'failed'; error: string }
>

/** Submits a modal with what stands in it. Slack's client checks required fields first, and sends nothing if one lacks. */
export async function submitView(world: World, view: StoredView, state: StateValues): Promise<Submitted> {
  const chosen = world.views.choose(view, mergeState(view.chosen, state))
  const values = stateOf(blocksOf(chosen), chosen.chosen)
  const errors = fieldErrors(blocksOf(chosen), values)
  if (Object.keys(errors).length > 0) return { outcome: 'errors', errors }
  const payload = {
    ...commonPayload(view.userId),
    type: 'view_submission',
    trigger_id: world.triggers.issue({ userId: view.userId, viewId: view.id }),
    view: viewPayload(chosen),
    response_urls: responseUrls(world, chosen, values),
  }
  const summary = textAt(view.given, 'callback_id') ?? ''
  const delivery = await world.socket.deliver({ type: 'interactive', payload, summary })
  if (delivery.outcome !== 'acked') return fail(world, view, failureCode(delivery))
  try {
    return obey(world, chosen, delivery.payload)
  } catch (error) {
    if (error instanceof SlackRefusal) return fail(world, view, error.code)
    throw error
  }
}

/** Closes the top modal, or with `all` every one. The app hears of it only where the view asked to. */
export async function closeView(
  world: World,
  { all, userId }: Readonly<{ userId: string; all: boolean }>,
): Promise<void> {
  const stack = world.views.stackOf(userId)
  const view = all ? stack[0] : stack.at(-1)
  if (view === undefined) return
  world.views.close(userId, all)
  if (view.given['notify_on_close'] !== true) return
  const payload = {
    ...commonPayload(userId),
    type: 'view_closed',
    view: viewPayload(view),
    is_cleared: all,
  }
  await world.socket.deliver({
    type: 'interactive',
    payload,
    summary: textAt(view.given, 'callback_id') ?? '',
  })
}

function obey({ views }: World, view: StoredView, answer: JsonObject): Submitted {
  const given = isObject(answer['view']) ? answer['view'] : undefined
  switch (answer['response_action']) {
    case undefined:
      views.close(view.userId, false)
      return { outcome: 'closed' }
    case 'clear':
      views.close(view.userId, true)
      return { outcome: 'closed' }
    case 'errors':
      return { outcome: 'errors', errors: errorsIn(view, answer['errors']) }
    case 'update':
      return { outcome: 'updated', view: views.update(view, acceptView(given, 'modal')) }
    case 'push':
      return { outcome: 'updated', view: views.push(view.userId, acceptView(given, 'modal')) }
    default:
      throw new SlackRefusal('invalid_response_action')
  }
}

function errorsIn(view: StoredView, given: unknown): Readonly<Record<string, string>> {
  const entries = isObject(given) ? Object.entries(given) : []
  const inputs = new Set(
    placedElements(blocksOf(view))
      .filter(({ block }) => block['type'] === 'input')
      .map(({ blockId }) => blockId),
  )
  if (
    entries.length === 0 ||
    entries.some(([blockId, text]) => !inputs.has(blockId) || typeof text !== 'string')
  ) {
    throw new SlackRefusal('invalid_errors')
  }
  return Object.fromEntries(entries.map(([blockId, text]) => [blockId, String(text)]))
}

function responseUrls(world: World, view: StoredView, values: StateValues): readonly JsonObject[] {
  return placedElements(blocksOf(view)).flatMap(({ actionId, blockId, element }) => {
    const entry = values[blockId]?.[actionId]
    const channel = isObject(entry) ? textAt(entry, 'selected_conversation') : undefined
    if (element['response_url_enabled'] !== true || channel === undefined) return []
    const url = responseUrl(world, { userId: view.userId, channel })
    return [{ block_id: blockId, action_id: actionId, channel_id: channel, response_url: url }]
  })
}

function fail(world: World, view: StoredView, error: string): Submitted {
  world.notices.tell(view.userId, `${TROUBLE} ("${error}")`)
  return { outcome: 'failed', error }
}
