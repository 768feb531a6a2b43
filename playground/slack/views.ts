import type { View } from '@slack/types'
import type { StateValues, ViewShown } from '../protocol.ts'
import type { Changes } from './changes.ts'
import { APP, TEAM } from './example-workspace.ts'
import { fillIds } from './fill-ids.ts'
import type { Ids } from './ids.ts'
import { isObject, type JsonObject, textAt } from './json.ts'
import { SlackRefusal } from './refusal.ts'
import { stateOf } from './state-values.ts'

const STACK_LIMIT = 3

/** A view as it is kept: what the app gave, and what the person put in. */
export type StoredView = Readonly<{
  id: string
  userId: string
  hash: string
  rootId: string
  previousId: string | undefined
  given: JsonObject
  chosen: StateValues
}>

/** The Home tab and the modals of everybody. */
export type Views = Readonly<{
  /** Open modals of a person, the top one last. */
  stackOf: (userId: string) => readonly StoredView[]
  homeOf: (userId: string) => StoredView | undefined
  find: (id: string) => StoredView | undefined
  findExternal: (externalId: string) => StoredView | undefined
  /** Opens a modal alone. */
  open: (userId: string, given: JsonObject) => StoredView
  /** Opens a modal on top. Throws `push_limit_reached`. */
  push: (userId: string, given: JsonObject) => StoredView
  publish: (userId: string, given: JsonObject) => StoredView
  /** New content in the same view, under a new hash. What was typed stays where block and action ids are the same. */
  update: (view: StoredView, given: JsonObject) => StoredView
  choose: (view: StoredView, chosen: StateValues) => StoredView
  /** Closes the top modal, or all of them. */
  close: (userId: string, all: boolean) => void
}>

/** No views yet. */
export function createViews(ids: Ids, changes: Changes): Views {
  const stacks = new Map<string, readonly StoredView[]>()
  const homes = new Map<string, StoredView>()
  const stackOf = (userId: string): readonly StoredView[] => stacks.get(userId) ?? []
  const all = (): readonly StoredView[] => [...[...stacks.values()].flat(), ...homes.values()]
  const hash = (): string => `${ids.ts().replace('.', '')}.hash`

  const build = (userId: string, given: JsonObject, below: StoredView | undefined): StoredView => {
    refuseTakenExternalId(given, undefined)
    const id = ids.next('V')
    const rootId = below?.rootId ?? id
    return { id, userId, hash: hash(), rootId, previousId: below?.id, given: filled(given, ids), chosen: {} }
  }
  const refuseTakenExternalId = (given: JsonObject, own: string | undefined): void => {
    const externalId = textAt(given, 'external_id') ?? ''
    const taken = externalId === '' ? undefined : all().find(hasExternalId(externalId))
    if (taken !== undefined && taken.id !== own) throw new SlackRefusal('duplicate_external_id')
  }
  const setStack = (userId: string, stack: readonly StoredView[]): void => {
    stacks.set(userId, stack)
    changes.mark()
  }
  const swap = (view: StoredView): StoredView => {
    if (homes.get(view.userId)?.id === view.id) homes.set(view.userId, view)
    setStack(
      view.userId,
      stackOf(view.userId).map((old) => (old.id === view.id ? view : old)),
    )
    return view
  }
  const push = (userId: string, given: JsonObject): StoredView => {
    const stack = stackOf(userId)
    if (stack.length >= STACK_LIMIT) throw new SlackRefusal('push_limit_reached')
    const view = build(userId, given, stack.at(-1))
    setStack(userId, [...stack, view])
    return view
  }
  const update = (view: StoredView, given: JsonObject): StoredView => {
    refuseTakenExternalId(given, view.id)
    return swap({ ...view, given: filled(given, ids), hash: hash() })
  }
  return {
    stackOf,
    homeOf: (userId) => homes.get(userId),
    find: (id) => all().find((view) => view.id === id),
    findExternal: (externalId) => all().find(hasExternalId(externalId)),
    open: (userId, given) => {
      const view = build(userId, given, undefined)
      setStack(userId, [view])
      return view
    },
    push,
    publish: (userId, given) => {
      const old = homes.get(userId)
      if (old !== undefined) return update(old, given)
      const view = build(userId, given, undefined)
      homes.set(userId, view)
      changes.mark()
      return view
    },
    update,
    choose: (view, chosen) => swap({ ...view, chosen }),
    close: (userId, everything) => setStack(userId, everything ? [] : stackOf(userId).slice(0, -1)),
  }
}

/** The view as Slack's JSON, with its state. */
export function viewPayload(view: StoredView): JsonObject {
  const { given } = view
  return {
    id: view.id,
    team_id: TEAM.id,
    type: given['type'],
    blocks: blocksOf(view),
    private_metadata: given['private_metadata'] ?? '',
    callback_id: given['callback_id'] ?? '',
    state: { values: stateOf(blocksOf(view), view.chosen) },
    hash: view.hash,
    title: given['title'] ?? null,
    clear_on_close: given['clear_on_close'] ?? false,
    notify_on_close: given['notify_on_close'] ?? false,
    close: given['close'] ?? null,
    submit: given['submit'] ?? null,
    previous_view_id: view.previousId ?? null,
    root_view_id: view.rootId,
    app_id: APP.id,
    external_id: given['external_id'] ?? '',
    app_installed_team_id: TEAM.id,
    bot_id: APP.botId,
  }
}

/** The view as a page draws it. */
export function viewShown(view: StoredView): ViewShown {
  const shown = { ...view.given, id: view.id, hash: view.hash }
  if (!isViewShown(shown)) throw new Error(`View ${view.id} was kept without a type or blocks.`)
  return shown
}

/** The blocks of a view, ids filled in. */
export function blocksOf(view: StoredView): readonly unknown[] {
  const blocks = view.given['blocks']
  return Array.isArray(blocks) ? blocks : []
}

function hasExternalId(externalId: string): (view: StoredView) => boolean {
  return (view) => textAt(view.given, 'external_id') === externalId
}

function filled(given: JsonObject, ids: Ids): JsonObject {
  const blocks = Array.isArray(given['blocks']) ? given['blocks'] : []
  return { ...given, blocks: fillIds(blocks, ids) }
}

function isViewShown(value: JsonObject): value is JsonObject & View & Readonly<{ id: string; hash: string }> {
  return (
    isObject(value) &&
    (value['type'] === 'modal' || value['type'] === 'home') &&
    Array.isArray(value['blocks'])
  )
}
