import { checkSuggestions } from '../../src/bot/blocks/limits.ts'
import type { StateValues } from '../protocol.ts'
import { failureCode } from './commands.ts'
import { commonPayload, messageState, responseUrl, type Where, wherePayload } from './gesture-payloads.ts'
import { type JsonObject, objectsIn, textAt } from './json.ts'
import { mergeState, placedElements, slotOf } from './state-values.ts'
import { blocksOf } from './views.ts'
import type { World } from './world.ts'

const NO_ANSWER = 'The app did not respond'

/** A click on an element, with what else stood in the inputs around it. */
export type Click = Readonly<{ userId: string; where: Where; action: JsonObject; state: StateValues }>

/** Sends a click. Resolves when it was acked, or when the person was told that nobody answered. */
export async function sendClick(world: World, click: Click): Promise<void> {
  const where = keepState(world, click)
  if (isPlainInput(where, click.action)) return
  const payload = {
    ...commonPayload(click.userId),
    type: 'block_actions',
    trigger_id: world.triggers.issue(gestureOf(click.userId, where)),
    ...wherePayload(world, where),
    ...answerPart(world, click, where),
    actions: [{ ...click.action, action_ts: world.ids.ts() }],
  }
  const summary = `${textAt(click.action, 'action_id') ?? ''} ${textAt(click.action, 'value') ?? ''}`.trim()
  const delivery = await world.socket.deliver({ type: 'interactive', payload, summary })
  if (delivery.outcome !== 'acked') {
    world.notices.tell(click.userId, `${NO_ANSWER} ("${failureCode(delivery)}")`)
  }
}

/** What a person types into an external select, and where. */
export type Typed = Readonly<{
  userId: string
  where: Where
  actionId: string
  blockId: string
  value: string
}>

/** The options or option groups the app suggests; none when it did not answer, or with what Slack would not show. */
export async function fetchSuggestions(world: World, typed: Typed): Promise<readonly JsonObject[]> {
  const payload = {
    ...commonPayload(typed.userId),
    type: 'block_suggestion',
    action_id: typed.actionId,
    block_id: typed.blockId,
    value: typed.value,
    ...wherePayload(world, typed.where),
  }
  const delivery = await world.socket.deliver({
    type: 'interactive',
    payload,
    summary: `${typed.actionId} "${typed.value}"`,
  })
  if (delivery.outcome !== 'acked' || checkSuggestions(delivery.payload).length > 0) return []
  return objectsIn(delivery.payload['options'] ?? delivery.payload['option_groups'])
}

function gestureOf(userId: string, where: Where): Readonly<{ userId: string; viewId?: string }> {
  return 'view' in where ? { userId, viewId: where.view.id } : { userId }
}

function keepState(world: World, { action, state, where }: Click): Where {
  if (!('view' in where)) return where
  const chosen = mergeState(mergeState(where.view.chosen, state), stateOfAction(action))
  return { view: world.views.choose(where.view, chosen) }
}

function stateOfAction(action: JsonObject): StateValues {
  const type = textAt(action, 'type') ?? ''
  const slot = slotOf(type)
  if (slot === undefined || !(slot.key in action)) return {}
  return {
    [String(action['block_id'])]: { [String(action['action_id'])]: { type, [slot.key]: action[slot.key] } },
  }
}

function answerPart(world: World, { action, state, userId }: Click, where: Where): JsonObject {
  if ('view' in where) return {}
  const { channel, ts } = where.message
  const chosen = mergeState(state, stateOfAction(action))
  return {
    state: messageState(where.message, chosen),
    response_url: responseUrl(world, { userId, channel, sourceTs: ts }),
  }
}

function isPlainInput(where: Where, action: JsonObject): boolean {
  const blocks = 'view' in where ? blocksOf(where.view) : where.message.blocks
  const placed = placedElements(blocks).find(
    ({ actionId, blockId }) => actionId === action['action_id'] && blockId === action['block_id'],
  )
  return placed !== undefined && placed.block['type'] === 'input' && placed.block['dispatch_action'] !== true
}
