import type { MessageShown } from '../../protocol.ts'
import { isoDay } from '../mrkdwn/date-token.ts'

/** Messages of one person in a row. Only the first shows who wrote it. */
export type MessageGroup = Readonly<{
  key: string
  day: string
  messages: readonly [MessageShown, ...MessageShown[]]
}>

/** A longer pause between two messages begins a new group. */
const pauseSeconds = 300

/** Messages grouped by writer, day in the zone, kind and pause, in the given order. */
export function groupMessages(messages: readonly MessageShown[], zone: string): readonly MessageGroup[] {
  const groups: MessageGroup[] = []
  for (const message of messages) {
    const day = isoDay(momentOf(message), zone)
    const last = groups.at(-1)
    if (last && last.day === day && continues(last, message)) {
      groups.splice(-1, 1, { ...last, messages: [...last.messages, message] })
    } else groups.push({ key: message.ts, day, messages: [message] })
  }
  return groups
}

/** When a message was sent. */
export function momentOf({ ts }: Pick<MessageShown, 'ts'>): Date {
  return new Date(Number(ts) * 1000)
}

function continues({ messages }: MessageGroup, message: MessageShown): boolean {
  const last = messages.at(-1) ?? messages[0]
  return (
    last.userId === message.userId &&
    last.isEphemeral === message.isEphemeral &&
    Number(message.ts) - Number(last.ts) < pauseSeconds
  )
}
