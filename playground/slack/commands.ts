import type { Channel } from './channels.ts'
import { APP, TEAM } from './example-workspace.ts'
import { getPerson, responseUrl } from './gesture-payloads.ts'
import { type JsonObject, textAt } from './json.ts'
import type { StoredMessage } from './messages.ts'
import { acceptDraft, postAsBot } from './posting.ts'
import { SlackRefusal } from './refusal.ts'
import type { Delivery } from './socket.ts'
import { commandText } from './typed-text.ts'
import type { World } from './world.ts'

/** A slash command as it was typed. */
export type TypedCommand = Readonly<{ userId: string; channel: Channel; command: string; text: string }>

/** Sends a slash command and shows what its ack says, to her alone unless it says otherwise. */
export async function runCommand(world: World, typed: TypedCommand): Promise<StoredMessage | undefined> {
  const { command, userId } = typed
  if (!world.manifest.commands.some((known) => known.command === command) || world.tokens.isRevoked()) {
    world.notices.tell(userId, `${command} is not a valid command.`)
    return undefined
  }
  const payload = commandPayload(world, typed)
  const summary = `${command} ${typed.text}`.trim()
  const delivery = await world.socket.deliver({ type: 'slash_commands', payload, summary })
  return showAnswer(world, typed, delivery)
}

function showAnswer(world: World, typed: TypedCommand, delivery: Delivery): StoredMessage | undefined {
  try {
    if (delivery.outcome !== 'acked') throw new SlackRefusal(failureCode(delivery))
    return answerMessage(world, delivery.payload, typed)
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error
    world.notices.tell(typed.userId, `${typed.command} failed with the error "${error.code}"`)
    return undefined
  }
}

/** Slack's word for a delivery that was not answered. */
export function failureCode({ outcome }: Delivery): string {
  return outcome === 'unconnected' ? 'dispatch_failed' : 'operation_timeout'
}

function answerMessage(world: World, ack: JsonObject, typed: TypedCommand): StoredMessage | undefined {
  const text = textAt(ack, 'text')
  const blocks = Array.isArray(ack['blocks']) ? ack['blocks'] : undefined
  if (text === undefined && blocks === undefined) return undefined
  const written = acceptDraft({ text, blocks }, world)
  const onlyFor = ack['response_type'] === 'in_channel' ? {} : { onlyFor: typed.userId }
  return postAsBot(world, typed.channel, { ...written, ...onlyFor, files: [] })
}

function commandPayload(world: World, { channel, command, text, userId }: TypedCommand): JsonObject {
  return {
    token: APP.verification,
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: userId,
    user_name: getPerson(userId).handle,
    command,
    text: commandText(text),
    api_app_id: APP.id,
    is_enterprise_install: 'false',
    response_url: responseUrl(world, { userId, channel: channel.id }),
    trigger_id: world.triggers.issue({ userId }),
  }
}
