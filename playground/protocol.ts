import type { AnyBlock, View } from '@slack/types'

/** A person of the example workspace, as the page shows her. */
export type PersonShown = Readonly<{
  id: string
  name: string
  title: string
  locale: string
  zone: string
  isBot: boolean
  isGuest: boolean
}>

/** A place to talk: a channel, or the direct message of one person with the bot. */
export type PlaceShown = Readonly<{ id: string; name: string; kind: 'channel' | 'dm'; unread: number }>

/** A file that came with a message. */
export type FileShown = Readonly<{ id: string; title: string; url: string; altText: string }>

/** A message as one person sees it. An ephemeral one is seen by nobody else. */
export type MessageShown = Readonly<{
  ts: string
  channel: string
  userId: string
  text: string
  blocks: readonly AnyBlock[]
  isEphemeral: boolean
  isEdited: boolean
  files: readonly FileShown[]
}>

/** A view with the id Slack gave it. */
export type ViewShown = View & Readonly<{ id: string; hash: string }>

/** One step of the traffic between Slack and the bot, newest last. Bodies are pretty JSON. */
export type TrafficShown = Readonly<{
  n: number
  at: string
  way: 'to-bot' | 'to-slack'
  kind: string
  summary: string
  request: string
  answer?: string
  ms?: number
  failed: boolean
}>

/** What the page draws for the person it acts as. `rev` grows with every change. */
export type PageState = Readonly<{
  rev: number
  team: Readonly<{ id: string; name: string }>
  now: string
  clockMoved: boolean
  me: string
  people: readonly PersonShown[]
  places: readonly PlaceShown[]
  messages: Readonly<Record<string, readonly MessageShown[]>>
  home?: ViewShown
  /** Open modals of this person, the top one last. */
  modals: readonly ViewShown[]
  /** What Slack would tell this person now, such as a command that timed out. */
  notices: readonly Readonly<{ id: number; text: string }>[]
  commands: readonly Readonly<{ command: string; description: string; usageHint: string }>[]
  shortcuts: readonly Readonly<{ name: string; type: 'message' | 'global'; callbackId: string }>[]
  traffic: readonly TrafficShown[]
  botConnected: boolean
}>

/** The state of the inputs of a message or view, as Slack's `state.values`. */
export type StateValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What the person did. `action` of a click is Slack's action object, complete but for `action_ts`. */
export type PageAct = Readonly<
  | { act: 'send'; channel: string; text: string }
  | {
      act: 'click-message'
      channel: string
      ts: string
      action: Readonly<Record<string, unknown>>
      state: StateValues
    }
  | { act: 'click-view'; viewId: string; action: Readonly<Record<string, unknown>>; state: StateValues }
  | { act: 'submit'; viewId: string; state: StateValues }
  | { act: 'close-view'; viewId: string; all: boolean }
  | { act: 'open-home' }
  | { act: 'open-place'; channel: string }
  | { act: 'shortcut'; callbackId: string; channel?: string; ts?: string }
  | {
      act: 'suggest'
      viewId?: string
      channel?: string
      ts?: string
      actionId: string
      blockId: string
      value: string
    }
  | { act: 'dismiss-notice'; id: number }
  | { act: 'move-clock'; to: string }
  | { act: 'reset-clock' }
>

/** The answer to an act. A refused submission names its fields by block id. */
export type PageAnswer = Readonly<
  | { ok: true; errors?: Readonly<Record<string, string>>; options?: readonly unknown[] }
  | { ok: false; error: string }
>
