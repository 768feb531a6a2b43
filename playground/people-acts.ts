import { messageShown, peopleShown, shownTo } from './page-state.ts'
import type { MessageShown, PersonShown, StateValues, ViewShown } from './protocol.ts'
import type { Channel } from './slack/channels.ts'
import { actionFor, type Choice, entryFor } from './slack/choice.ts'
import { fetchSuggestions, sendClick } from './slack/clicks.ts'
import { runCommand } from './slack/commands.ts'
import { getPerson, type Where } from './slack/gesture-payloads.ts'
import type { JsonObject } from './slack/json.ts'
import { closeView, type Submitted, submitView } from './slack/modals.ts'
import { takeShortcut } from './slack/shortcuts.ts'
import { type Placed, placedElements } from './slack/state-values.ts'
import { openApp, say } from './slack/talk.ts'
import { blocksOf, type StoredView, viewShown } from './slack/views.ts'
import type { World } from './slack/world.ts'

/** A message or a view, as it was shown. The newest version of it is what gets clicked. */
export type Shown = Readonly<{ message: MessageShown } | { view: ViewShown }>

/** What to choose while clicking. `option`, `date` and `choice` say the same thing for different elements. */
export type ClickOptions = Readonly<{
  /** Tells buttons of one `action_id` apart. */
  value?: string
  blockId?: string
  /** The value of an option, or the option whole where an external select suggested it. */
  option?: string | JsonObject
  /** A day, `YYYY-MM-DD`. */
  date?: string
  /** Anything else that can be chosen: users, times, several options. */
  choice?: Choice
  /** What stands in the other inputs. */
  state?: StateValues
}>

/** How a submission ended, as a person sees it. Errors stand by block id. */
export type SubmittedShown = Readonly<
  Exclude<Submitted, { outcome: 'updated' }> | { outcome: 'updated'; view: ViewShown }
>

/** What people do and see. Each act resolves when the bot acked it; `quiet()` waits for what follows. */
export type PeopleActs = Readonly<{
  people: readonly PersonShown[]
  /** Runs a slash command; resolves with what its ack showed. It is typed in the direct message unless said otherwise. */
  command: (
    userId: string,
    text: string,
    options?: Readonly<{ channel?: string; command?: string }>,
  ) => Promise<MessageShown | undefined>
  /** Types a message into a channel or direct message. */
  say: (userId: string, channel: string, text: string) => Promise<MessageShown>
  /** Clicks an element, or chooses in it. Throws when it is not there or has no such option. */
  click: (userId: string, shown: Shown, actionId: string, options?: ClickOptions) => Promise<void>
  /** Fills in the top modal by block id and submits it. Inputs not named keep what they hold. */
  submit: (userId: string, values?: Readonly<Record<string, Choice>>) => Promise<SubmittedShown>
  /** Closes the top modal, or every one with `all`. */
  closeView: (userId: string, options?: Readonly<{ all?: boolean }>) => Promise<void>
  /** Types into an external select; the options or option groups suggested. */
  suggest: (userId: string, shown: Shown, actionId: string, typed?: string) => Promise<readonly JsonObject[]>
  /** Takes a global shortcut, or one on a message. */
  shortcut: (userId: string, callbackId: string, message?: MessageShown) => Promise<void>
  /** Opens the Home tab of the app. */
  openHome: (userId: string) => Promise<void>
  home: (userId: string) => ViewShown | undefined
  /** Open modals, the top one last. */
  modals: (userId: string) => readonly ViewShown[]
  /** Messages everybody in the channel sees, oldest first. */
  messages: (channel: string) => readonly MessageShown[]
  /** The same, and the ephemeral ones of this person. */
  shownTo: (userId: string, channel: string) => readonly MessageShown[]
  /** The id of a person's direct message with the bot. */
  dm: (userId: string) => string
}>

/** The acts over one workspace. */
export function createPeopleActs(world: World): PeopleActs {
  return { ...talking(world), ...pressing(world), ...seeing(world) }
}

function talking(world: World): Pick<PeopleActs, 'command' | 'say' | 'shortcut' | 'openHome'> {
  return {
    command: async (userId, text, { channel = dmOf(world, userId), command = '/coach' } = {}) => {
      const message = await runCommand(world, { userId, channel: getChannel(world, channel), command, text })
      return message === undefined ? undefined : messageShown(message)
    },
    say: async (userId, channel, text) =>
      messageShown(
        await say(world, { userId: getPerson(userId).id, channel: getChannel(world, channel), text }),
      ),
    shortcut: (userId, callbackId, shown) => {
      const message = shown === undefined ? undefined : world.messages.find(shown.channel, shown.ts)
      return takeShortcut(world, { userId, callbackId, ...(message === undefined ? {} : { message }) })
    },
    openHome: (userId) => openApp(world, { userId, tab: 'home' }),
  }
}

function pressing(world: World): Pick<PeopleActs, 'click' | 'submit' | 'closeView' | 'suggest'> {
  const click = async ({ actionId, options, shown, userId }: Pressed): Promise<void> => {
    const where = getWhere(world, shown)
    const placed = getElement(where, { actionId, ...options })
    const choice = options.choice ?? options.option ?? options.date
    await sendClick(world, { userId, where, action: actionFor(placed, choice), state: options.state ?? {} })
  }
  const suggest = async (
    { actionId, shown, userId }: Pressed,
    value: string,
  ): Promise<readonly JsonObject[]> => {
    const where = getWhere(world, shown)
    const { blockId } = getElement(where, { actionId })
    return fetchSuggestions(world, { userId, where, actionId, blockId, value })
  }
  return {
    click: (...[userId, shown, actionId, options = {}]) => click({ userId, shown, actionId, options }),
    suggest: (...[userId, shown, actionId, typed = '']) =>
      suggest({ userId, shown, actionId, options: {} }, typed),
    submit: async (userId, values = {}) => {
      const view = getTop(world, userId)
      const submitted = await submitView(world, view, stateFrom(view, values))
      return submitted.outcome === 'updated' ? { ...submitted, view: viewShown(submitted.view) } : submitted
    },
    closeView: (userId, { all = false } = {}) => closeView(world, { userId, all }),
  }
}

type Pressed = Readonly<{ userId: string; shown: Shown; actionId: string; options: ClickOptions }>

function seeing(
  world: World,
): Pick<PeopleActs, 'people' | 'home' | 'modals' | 'messages' | 'shownTo' | 'dm'> {
  return {
    people: peopleShown(),
    home: (userId) => {
      const home = world.views.homeOf(userId)
      return home === undefined ? undefined : viewShown(home)
    },
    modals: (userId) => world.views.stackOf(userId).map(viewShown),
    messages: (channel) =>
      world.messages
        .list(channel)
        .filter(({ onlyFor }) => onlyFor === undefined)
        .map(messageShown),
    shownTo: (userId, channel) => shownTo(world, userId, channel),
    dm: (userId) => dmOf(world, userId),
  }
}

function dmOf({ channels }: World, userId: string): string {
  return channels.dmOf(getPerson(userId).id)?.id ?? ''
}

function getChannel({ channels }: World, id: string): Channel {
  const channel = channels.find(id)
  if (channel === undefined) throw new Error(`There is no channel ${id}.`)
  return channel
}

function getWhere({ messages, views }: World, shown: Shown): Where {
  if ('view' in shown) {
    const view = views.find(shown.view.id)
    if (view === undefined) throw new Error(`View ${shown.view.id} is closed.`)
    return { view }
  }
  const message = messages.find(shown.message.channel, shown.message.ts)
  if (message === undefined) throw new Error(`Message ${shown.message.ts} is gone.`)
  return { message }
}

function getElement(
  where: Where,
  wanted: Readonly<{ actionId: string; value?: string; blockId?: string }>,
): Placed {
  const placed = placedElements('view' in where ? blocksOf(where.view) : where.message.blocks)
  const found = placed.find(
    ({ actionId, blockId, element }) =>
      actionId === wanted.actionId &&
      (wanted.blockId === undefined || blockId === wanted.blockId) &&
      (wanted.value === undefined || element['value'] === wanted.value),
  )
  if (found !== undefined) return found
  const offered = placed.map(({ actionId, element }) => `${actionId}=${String(element['value'] ?? '')}`)
  throw new Error(`There is no ${JSON.stringify(wanted)} here, only: ${offered.join(', ')}`)
}

function getTop({ views }: World, userId: string): StoredView {
  const view = views.stackOf(userId).at(-1)
  if (view === undefined) throw new Error(`${userId} has no modal open.`)
  return view
}

function stateFrom(view: StoredView, values: Readonly<Record<string, Choice>>): StateValues {
  const placed = placedElements(blocksOf(view))
  return Object.fromEntries(
    Object.entries(values).map(([blockId, choice]) => {
      const input = placed.find((one) => one.blockId === blockId)
      if (input === undefined) throw new Error(`The form has no block ${blockId}.`)
      return [blockId, { [input.actionId]: entryFor(input, choice) }]
    }),
  )
}
