import { z } from 'zod'
import type { ReadMarks } from './page-state.ts'
import type { PageAnswer } from './protocol.ts'
import type { Channel } from './slack/channels.ts'
import { fetchSuggestions, sendClick } from './slack/clicks.ts'
import { runCommand } from './slack/commands.ts'
import type { Where } from './slack/gesture-payloads.ts'
import { closeView, submitView } from './slack/modals.ts'
import { takeShortcut } from './slack/shortcuts.ts'
import { openApp, say } from './slack/talk.ts'
import type { StoredView } from './slack/views.ts'
import type { World } from './slack/world.ts'

const State = z.record(z.string(), z.record(z.string(), z.unknown()))
const Action = z.record(z.string(), z.unknown())
const id = z.string().min(1)

const Act = z.discriminatedUnion('act', [
  z.object({ act: z.literal('send'), channel: id, text: z.string().max(12_000) }),
  z.object({ act: z.literal('click-message'), channel: id, ts: id, action: Action, state: State }),
  z.object({ act: z.literal('click-view'), viewId: id, action: Action, state: State }),
  z.object({ act: z.literal('submit'), viewId: id, state: State }),
  z.object({ act: z.literal('close-view'), viewId: id, all: z.boolean() }),
  z.object({ act: z.literal('open-home') }),
  z.object({ act: z.literal('open-place'), channel: id }),
  z.object({ act: z.literal('shortcut'), callbackId: id, channel: id.optional(), ts: id.optional() }),
  z.object({
    act: z.literal('suggest'),
    viewId: id.optional(),
    channel: id.optional(),
    ts: id.optional(),
    actionId: id,
    blockId: z.string(),
    value: z.string(),
  }),
  z.object({ act: z.literal('dismiss-notice'), id: z.number().int() }),
  z.object({ act: z.literal('move-clock'), to: z.iso.datetime({ offset: true }) }),
  z.object({ act: z.literal('reset-clock') }),
])
type Act = z.infer<typeof Act>

type Acting = Readonly<{ world: World; reads: ReadMarks; userId: string }>

const DONE: PageAnswer = { ok: true }

/** Does what a person did on the page, and answers when Slack would. */
export async function act(acting: Acting, given: unknown): Promise<PageAnswer> {
  const parsed = Act.safeParse(given)
  if (!parsed.success) return refused('This act is not understood.')
  const { data } = parsed
  switch (data.act) {
    case 'send':
      return send(acting, data)
    case 'open-place':
      return openPlace(acting, data.channel)
    case 'shortcut':
      return shortcut(acting, data)
    case 'open-home':
    case 'dismiss-notice':
    case 'move-clock':
    case 'reset-clock':
      return actAtOnce(acting, data)
    default:
      return actInPlace(acting, data)
  }
}

type AtOnce = Extract<Act, { act: 'open-home' | 'dismiss-notice' | 'move-clock' | 'reset-clock' }>

async function actAtOnce({ userId, world }: Acting, data: AtOnce): Promise<PageAnswer> {
  switch (data.act) {
    case 'open-home':
      await openApp(world, { userId, tab: 'home' })
      return DONE
    case 'dismiss-notice':
      world.notices.dismiss(data.id)
      return DONE
    case 'move-clock':
      world.clock.moveTo(new Date(data.to))
      return DONE
    case 'reset-clock':
      world.clock.reset()
      return DONE
  }
}

type InPlace = Extract<Act, { act: 'click-message' | 'click-view' | 'submit' | 'close-view' | 'suggest' }>

async function actInPlace(acting: Acting, data: InPlace): Promise<PageAnswer> {
  const { userId, world } = acting
  const where = findPlace(acting, data)
  if (where === undefined) return refused('This is no longer there.')
  switch (data.act) {
    case 'click-message':
    case 'click-view':
      await sendClick(world, { userId, where, action: data.action, state: data.state })
      return DONE
    case 'suggest':
      return { ok: true, options: await fetchSuggestions(world, { ...data, userId, where }) }
    case 'close-view':
      await closeView(world, { userId, all: data.all })
      return DONE
    case 'submit':
      return 'view' in where ? submit(world, where.view, data.state) : refused('This is no longer there.')
  }
}

async function submit(world: World, view: StoredView, state: z.infer<typeof State>): Promise<PageAnswer> {
  const submitted = await submitView(world, view, state)
  if (submitted.outcome === 'failed') return refused(submitted.error)
  return submitted.outcome === 'errors' ? { ok: true, errors: submitted.errors } : DONE
}

async function send(
  { reads, userId, world }: Acting,
  data: Extract<Act, { act: 'send' }>,
): Promise<PageAnswer> {
  const channel = readableChannel(world, userId, data.channel)
  if (channel === undefined) return refused('You are not in this channel.')
  const [, command, text = ''] = /^(\/[^\s/]+)\s*([\s\S]*)$/.exec(data.text.trim()) ?? []
  if (command !== undefined) await runCommand(world, { userId, channel, command, text: text.trim() })
  else if (data.text.trim() !== '') await say(world, { userId, channel, text: data.text })
  reads.mark(userId, channel.id)
  return DONE
}

async function openPlace({ reads, userId, world }: Acting, channelId: string): Promise<PageAnswer> {
  const channel = readableChannel(world, userId, channelId)
  if (channel === undefined) return refused('You are not in this channel.')
  reads.mark(userId, channel.id)
  if (channel.kind === 'dm') await openApp(world, { userId, tab: 'messages' })
  return DONE
}

async function shortcut(
  { userId, world }: Acting,
  { callbackId, channel = '', ts }: Extract<Act, { act: 'shortcut' }>,
): Promise<PageAnswer> {
  const known = world.manifest.shortcuts.find((one) => one.callbackId === callbackId)
  const message = ts === undefined ? undefined : world.messages.find(channel, ts)
  if (known === undefined || (known.type === 'message') !== (message !== undefined)) {
    return refused('There is no such shortcut here.')
  }
  await takeShortcut(world, { userId, callbackId, ...(message === undefined ? {} : { message }) })
  return DONE
}

function findPlace({ userId, world }: Acting, data: InPlace): Where | undefined {
  if ('viewId' in data && data.viewId !== undefined) {
    const view = world.views.find(data.viewId)
    return view?.userId === userId ? { view } : undefined
  }
  if (!('ts' in data)) return undefined
  const message = world.messages.find(data.channel ?? '', data.ts ?? '')
  const isSeen = message !== undefined && (message.onlyFor === undefined || message.onlyFor === userId)
  return isSeen && readableChannel(world, userId, message.channel) !== undefined ? { message } : undefined
}

function readableChannel({ channels }: World, userId: string, id: string): Channel | undefined {
  return channels.listFor(userId).find((channel) => channel.id === id)
}

function refused(error: string): PageAnswer {
  return { ok: false, error }
}
