import type { Channel } from './channels.ts'
import { APP } from './example-workspace.ts'
import { botMentioned, messagePosted } from './message-events.ts'
import { typedBlocks } from './message-shapes.ts'
import type { StoredMessage } from './messages.ts'
import { messageText } from './typed-text.ts'
import { viewPayload } from './views.ts'
import type { World } from './world.ts'

/** Something a person types into a channel or direct message. */
export type Said = Readonly<{ userId: string; channel: Channel; text: string }>

/** Posts what she typed and resolves when the app acked the events of it. */
export async function say(world: World, { channel, text, userId }: Said): Promise<StoredMessage> {
  const escaped = messageText(text)
  const message = world.messages.post({
    channel: channel.id,
    userId,
    text: escaped,
    blocks: typedBlocks(escaped, world.ids.next('b')),
    files: [],
    clientMsgId: world.ids.uuid(),
  })
  const isMention = channel.kind === 'channel' && escaped.includes(`<@${APP.botUserId}>`)
  if (!channel.members.includes(APP.botUserId)) {
    if (isMention) world.notices.tell(userId, `@${APP.handle} is not in #${channel.name}.`)
    return message
  }
  const events = [messagePosted(channel, message), ...(isMention ? [botMentioned(channel, message)] : [])]
  await Promise.all(events.map((event) => world.events.emit(event)))
  return message
}

/** Opens the app: its Home tab, or the direct message with it. */
export async function openApp(
  world: World,
  { tab, userId }: Readonly<{ tab: 'home' | 'messages'; userId: string }>,
): Promise<void> {
  const home = tab === 'home' ? world.views.homeOf(userId) : undefined
  const event = {
    type: 'app_home_opened',
    user: userId,
    channel: world.channels.dmOf(userId)?.id ?? '',
    tab,
    event_ts: world.ids.ts(),
    ...(home === undefined ? {} : { view: viewPayload(home) }),
  }
  await world.events.emit({ subscription: 'app_home_opened', event })
}

/** Takes the app away: its token stops working, and it is told. */
export async function uninstallApp({ events, tokens }: Pick<World, 'events' | 'tokens'>): Promise<void> {
  tokens.revoke()
  const told = [
    events.emit({
      subscription: 'tokens_revoked',
      event: { type: 'tokens_revoked', tokens: { oauth: [], bot: [APP.botUserId] } },
    }),
    events.emit({ subscription: 'app_uninstalled', event: { type: 'app_uninstalled' } }),
  ]
  events.stop()
  await Promise.all(told)
}
