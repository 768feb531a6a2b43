import type { RespondArguments } from '@slack/bolt'
import type { Block, KnownBlock } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Message } from './answer.ts'

/** What the dispatcher can do with Slack while it answers one payload. */
export type SlackLine = Readonly<{
  client: WebClient
  /** Answers within Slack's three seconds; absent for events, which are acknowledged already. */
  ack?: (answer?: unknown) => Promise<void>
  /** Slack's `response_url`; absent where the payload brings none. */
  respond?: (answer: RespondArguments) => Promise<unknown>
}>

/** A message as Slack takes it. No previews of links: what we send is ours to lay out. */
export function toSlack({ text, blocks, chart }: Message): { text: string; blocks: (KnownBlock | Block)[] } {
  return { text, blocks: chart === undefined ? [...blocks] : [...blocks, chart] }
}

/** For the eyes of one person. Visibility is always said: Slack's default differs from place to place. */
export function toEphemeral(message: Message): RespondArguments {
  return { response_type: 'ephemeral', ...toSlack(message) }
}
