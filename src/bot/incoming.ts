import { z } from 'zod'

/** Where a click happened: in a message, or in a view (a modal or the Home tab). */
export type ClickPlace = Readonly<
  | {
      in: 'message'
      channel: string
      ts: string
      isEphemeral: boolean
      /** The ids of its blocks, in order; absent where Slack does not send the message along. */
      blockIds?: readonly string[]
    }
  | {
      in: 'view'
      viewId: string
      viewType: 'modal' | 'home'
      hash: string
      callbackId: string
      metadata: string
    }
>

/** What the person chose: the `value` of a button, the option of a select, the day of a date picker. */
export type Chosen = Readonly<{
  value?: string
  day?: string
  time?: string
  user?: string
  values?: readonly string[]
}>

/** The inputs of a view by block id; empty ones are absent. One input a block. */
export type FormValues = Readonly<Record<string, Chosen>>

/** The message that a shortcut was taken on; its text as Slack sends it. */
export type TakenMessage = Readonly<{ channel: string; ts: string; text: string }>

type From = Readonly<{ teamId: string; userId: string }>

/** Everything Slack may send us, reduced to what we use. Unknown things become `undefined`, not an error. */
export type Incoming = From &
  Readonly<
    | { kind: 'command'; text: string; triggerId: string; channel: string; responseUrl?: string }
    | {
        kind: 'click'
        actionId: string
        chosen: Chosen
        place: ClickPlace
        triggerId: string
        responseUrl?: string
        form: FormValues
      }
    | {
        kind: 'submit'
        callbackId: string
        metadata: string
        viewId: string
        form: FormValues
        triggerId: string
      }
    | { kind: 'suggest'; actionId: string; typed: string }
    | { kind: 'shortcut'; callbackId: string; triggerId: string; message?: TakenMessage }
    | { kind: 'dm'; eventId: string; channel: string; text: string; ts: string }
    | { kind: 'mention'; eventId: string; channel: string; text: string; ts: string }
    | { kind: 'home'; eventId: string; tab: string }
    | { kind: 'profile'; eventId: string; isGone: boolean }
  >

const Id = z.string().min(1)
const Person = z.object({ id: Id, team_id: z.string().optional() })
const Team = z.object({ id: Id }).nullish()
const Option = z.object({ value: z.string() }).nullish()

const Element = z.object({
  value: z.string().nullish(),
  selected_option: Option,
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_user: z.string().nullish(),
})

const State = z.object({ values: z.record(z.string(), z.record(z.string(), Element)) }).nullish()

const ViewBody = z.object({
  id: Id,
  type: z.enum(['modal', 'home']),
  hash: z.string().default(''),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  state: State,
})

const Command = z.object({
  command: Id,
  team_id: Id,
  user_id: Id,
  text: z.string().default(''),
  trigger_id: z.string().default(''),
  channel_id: z.string().default(''),
})

const Interactive = z.object({
  type: z.string(),
  team: Team,
  user: Person,
  callback_id: z.string().default(''),
  trigger_id: z.string().default(''),
  response_url: z.string().optional(),
  channel: z.object({ id: Id }).optional().catch(undefined),
  message_ts: z.string().optional(),
  container: z
    .object({
      message_ts: z.string().optional(),
      channel_id: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  message: z
    .object({
      text: z.string().catch(''),
      blocks: z.array(z.object({ block_id: z.string().optional() })).optional(),
    })
    .optional()
    .catch(undefined),
  view: ViewBody.nullish(),
  state: State,
  actions: z.array(Element.extend({ action_id: Id })).optional(),
  action_id: z.string().optional(),
  value: z.string().optional(),
})

/** A person whose profile changed; one who left, or is only a guest from now on, is nobody of ours any more. */
const ChangedUser = z.object({
  id: Id,
  deleted: z.boolean().default(false),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
})

const EventBody = z.object({
  team_id: Id,
  event_id: z.string().default(''),
  event: z.object({
    type: Id,
    user: z.union([z.string(), ChangedUser]).optional(),
    bot_id: z.string().optional(),
    subtype: z.string().optional(),
    channel: z.string().optional(),
    channel_type: z.string().optional(),
    text: z.string().optional(),
    ts: z.string().optional(),
    tab: z.string().optional(),
  }),
})

/** Reads one payload. What is not for us, or not from a person, gives `undefined`. */
export function readIncoming(body: unknown): Incoming | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  if ('event' in body) return readEvent(body)
  if ('command' in body) return readCommand(body)
  return readInteractive(body)
}

function readCommand(body: object): Incoming | undefined {
  const { data } = Command.safeParse(body)
  if (data === undefined) return undefined
  return {
    kind: 'command',
    teamId: data.team_id,
    userId: data.user_id,
    text: data.text,
    triggerId: data.trigger_id,
    channel: data.channel_id,
  }
}

function readEvent(body: object): Incoming | undefined {
  const { data } = EventBody.safeParse(body)
  if (data === undefined) return undefined
  const { event, team_id: teamId, event_id: eventId } = data
  const userId = typeof event.user === 'string' ? event.user : event.user?.id
  if (userId === undefined || event.bot_id !== undefined) return undefined
  const from = { teamId, userId, eventId }
  if (event.type === 'app_home_opened') return { kind: 'home', ...from, tab: event.tab ?? 'home' }
  if (event.type === 'user_change') return { kind: 'profile', ...from, isGone: isGone(event.user) }
  return readSaid(event, from)
}

function isGone(user: z.infer<typeof EventBody>['event']['user']): boolean {
  if (typeof user !== 'object') return false
  return user.deleted || user.is_restricted || user.is_ultra_restricted
}

function readSaid(
  event: z.infer<typeof EventBody>['event'],
  from: From & Readonly<{ eventId: string }>,
): Incoming | undefined {
  const { channel, text = '', ts = '' } = event
  if (event.subtype !== undefined || channel === undefined) return undefined
  if (event.type === 'app_mention') return { kind: 'mention', ...from, channel, text, ts }
  const isDirect = event.type === 'message' && event.channel_type === 'im'
  return isDirect ? { kind: 'dm', ...from, channel, text, ts } : undefined
}

function readInteractive(body: object): Incoming | undefined {
  const { data } = Interactive.safeParse(body)
  if (data === undefined) return undefined
  const teamId = data.team?.id ?? data.user.team_id
  if (teamId === undefined) return undefined
  const from = { teamId, userId: data.user.id }
  switch (data.type) {
    case 'block_actions':
      return readClick(data, from)
    case 'view_submission':
      return readSubmit(data, from)
    case 'block_suggestion':
      return { kind: 'suggest', ...from, actionId: data.action_id ?? '', typed: data.value ?? '' }
    case 'shortcut':
      return { kind: 'shortcut', ...from, callbackId: data.callback_id, triggerId: data.trigger_id }
    case 'message_action':
      return readMessageShortcut(data, from)
    default:
      return undefined
  }
}

function readMessageShortcut(data: z.infer<typeof Interactive>, from: From): Incoming | undefined {
  const { callback_id: callbackId, trigger_id: triggerId, channel, message_ts: ts, message } = data
  if (channel === undefined || ts === undefined) return undefined
  const taken = { channel: channel.id, ts, text: message?.text ?? '' }
  return { kind: 'shortcut', ...from, callbackId, triggerId, message: taken }
}

function readClick(data: z.infer<typeof Interactive>, from: From): Incoming | undefined {
  const [action] = data.actions ?? []
  const place = placeOf(data)
  if (action === undefined || place === undefined) return undefined
  return {
    kind: 'click',
    ...from,
    actionId: action.action_id,
    chosen: chosenIn(action),
    place,
    triggerId: data.trigger_id,
    ...(data.response_url === undefined ? {} : { responseUrl: data.response_url }),
    form: formIn(data.view?.state ?? data.state),
  }
}

function readSubmit(data: z.infer<typeof Interactive>, from: From): Incoming | undefined {
  if (!data.view) return undefined
  return {
    kind: 'submit',
    ...from,
    callbackId: data.view.callback_id,
    metadata: data.view.private_metadata,
    viewId: data.view.id,
    form: formIn(data.view.state),
    triggerId: data.trigger_id,
  }
}

function placeOf({ container, message, view }: z.infer<typeof Interactive>): ClickPlace | undefined {
  if (view) {
    const { id: viewId, type: viewType, hash, callback_id: callbackId, private_metadata: metadata } = view
    return { in: 'view', viewId, viewType, hash, callbackId, metadata }
  }
  if (container?.message_ts === undefined || container.channel_id === undefined) return undefined
  return {
    in: 'message',
    channel: container.channel_id,
    ts: container.message_ts,
    isEphemeral: container.is_ephemeral ?? false,
    ...(message?.blocks && { blockIds: message.blocks.flatMap(({ block_id: id }) => id ?? []) }),
  }
}

function formIn(state: z.infer<typeof State>): FormValues {
  const form: Record<string, Chosen> = {}
  for (const [blockId, elements] of Object.entries(state?.values ?? {})) {
    const [element] = Object.values(elements)
    if (element !== undefined) form[blockId] = chosenIn(element)
  }
  return form
}

function chosenIn(element: z.infer<typeof Element>): Chosen {
  const value = element.value ?? element.selected_option?.value
  return {
    ...(value ? { value } : {}),
    ...(element.selected_date ? { day: element.selected_date } : {}),
    ...(element.selected_time ? { time: element.selected_time } : {}),
    ...(element.selected_user ? { user: element.selected_user } : {}),
    ...(element.selected_options ? { values: element.selected_options.map((option) => option.value) } : {}),
  }
}
