import { checkView } from '../../src/bot/blocks/limits.ts'
import { type Arguments, missingArgument } from './arguments.ts'
import { PEOPLE } from './example-workspace.ts'
import type { JsonObject } from './json.ts'
import type { Method, Methods } from './method.ts'
import { findingMessages } from './posting.ts'
import { SlackRefusal } from './refusal.ts'
import { type StoredView, viewPayload } from './views.ts'
import type { World } from './world.ts'

const VIEW_BYTES = 250_000

/** `views.*`. */
export function viewMethods(world: World): Methods {
  const method = (run: (args: Arguments) => StoredView): Method => ({
    token: 'bot',
    scopes: [],
    run: (args) => ({ view: viewPayload(run(args)) }),
  })
  return {
    'views.open': method((args) => openView(world, args)),
    'views.push': method((args) => pushView(world, args)),
    'views.update': method((args) => updateView(world, args)),
    'views.publish': method((args) => publishView(world, args)),
  }
}

/** The view if Slack would take it. Throws `view_too_large` or `invalid_arguments` with what is wrong and where. */
export function acceptView(view: JsonObject | undefined, type: 'modal' | 'home'): JsonObject {
  if (view === undefined) throw missingArgument('view')
  if (Buffer.byteLength(JSON.stringify(view)) > VIEW_BYTES) throw new SlackRefusal('view_too_large')
  const findings = checkView(view)
  const messages = [...findingMessages(findings)]
  if (view['type'] !== type) messages.push(`[ERROR] must be a ${type} view [json-pointer:/view/type]`)
  if (messages.length > 0) throw new SlackRefusal('invalid_arguments', { response_metadata: { messages } })
  return view
}

function openView({ triggers, views }: World, args: Arguments): StoredView {
  const triggerId = args.needText('trigger_id')
  const view = acceptView(args.object('view'), 'modal')
  const { userId, viewId } = triggers.use(triggerId)
  // A trigger that came from an open modal puts the new view on top of it.
  const isInModal = views.stackOf(userId).some(({ id }) => id === viewId)
  return isInModal ? views.push(userId, view) : views.open(userId, view)
}

function pushView({ triggers, views }: World, args: Arguments): StoredView {
  const triggerId = args.needText('trigger_id')
  const view = acceptView(args.object('view'), 'modal')
  const { userId, viewId } = triggers.use(triggerId)
  if (!views.stackOf(userId).some(({ id }) => id === viewId)) throw new SlackRefusal('invalid_trigger_id')
  return views.push(userId, view)
}

function updateView({ views }: World, args: Arguments): StoredView {
  const externalId = args.text('external_id') ?? ''
  const id = args.text('view_id') ?? ''
  if (externalId === '' && id === '') throw missingArgument('view_id')
  const old = id === '' ? views.findExternal(externalId) : views.find(id)
  const type = old?.given['type'] === 'home' ? 'home' : 'modal'
  const view = acceptView(args.object('view'), type)
  if (old === undefined) throw new SlackRefusal('not_found')
  refuseStale(old, args)
  return views.update(old, view)
}

function publishView({ views }: World, args: Arguments): StoredView {
  const userId = args.needText('user_id')
  if (!PEOPLE.some(({ id }) => id === userId)) throw new SlackRefusal('user_not_found')
  const view = acceptView(args.object('view'), 'home')
  const old = views.homeOf(userId)
  if (old !== undefined) refuseStale(old, args)
  return views.publish(userId, view)
}

function refuseStale(view: StoredView, args: Arguments): void {
  if (args.has('hash') && args.text('hash') !== view.hash) throw new SlackRefusal('hash_conflict')
}
