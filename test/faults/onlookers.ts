import type { MessageShown } from '../../playground/protocol.ts'
import type { Playground } from '../../playground/workspace.ts'
import type { Access } from '../../src/bot/access.ts'
import { deliveryIn } from '../../src/bot/delivery/marker.ts'
import { endReminder } from '../../src/bot/today/end-reminder.ts'
import { remindersIn } from '../../src/bot/today/reminder-blocks.ts'
import type { Workspace } from '../../src/store/index.ts'
import type { Schedule } from './schedule.ts'
import type { ScheduleClock } from './schedule-clock.ts'

/** One message: when it came by Slack's clock and by that of the machine, and when its reader ended all in it. */
export type Posted = Readonly<{
  readerId: string
  ts: string
  text: string
  /** The delivery that its blocks name. */
  deliveryId: string | undefined
  at: Date
  botAt: Date
  settledAt?: Date
}>

/** Those who read what is posted: they write down when each message came, and end what is in it a little later. */
export type Onlookers = Readonly<{
  look: () => void
  settle: () => Promise<void>
  /** What stands in the direct messages now, oldest first. */
  posts: () => readonly Posted[]
}>

/** Whatever was posted twice has been cleared away by then. */
const SETTLE_MS = 5 * 60_000

type Seen = Posted & Readonly<{ message: MessageShown }>

/** @param parts what they look at */
export function createOnlookers({
  slack,
  schedule,
  time,
  workspace,
  askFor,
}: Readonly<{
  slack: Playground
  schedule: Schedule
  time: ScheduleClock
  workspace: Workspace
  askFor: Access['askFor']
}>): Onlookers {
  const seen = new Map<string, Seen>()
  const shown = (readerId: string): readonly MessageShown[] => slack.messages(slack.dm(readerId))

  function settles(readerId: string): boolean {
    return schedule.readers.some(({ id, settles }) => id === readerId && settles)
  }

  async function end(one: Seen): Promise<void> {
    const stored = await workspace.members.find(one.readerId)
    if (stored === undefined) throw new Error(`Nobody knows ${one.readerId}`)
    const ids = remindersIn(one.message.blocks.flatMap(({ block_id: id }) => id ?? []))
    // A double click ends it once.
    for (const id of [...ids, ...ids]) await endReminder(askFor(stored.member), id, { state: 'skipped' })
    seen.set(one.ts, { ...one, settledAt: time.now() })
    time.note(`${one.readerId} settles ${one.ts}`)
  }

  return {
    look() {
      for (const { id: readerId } of schedule.readers) {
        for (const message of shown(readerId)) {
          const { ts, text } = message
          if (seen.has(ts)) continue
          const deliveryId = deliveryIn(message.blocks.flatMap(({ block_id: id }) => id ?? []))
          seen.set(ts, { readerId, ts, text, deliveryId, message, at: time.now(), botAt: time.botNow() })
          time.note(`to ${readerId} as ${ts}: ${text.replaceAll('\n', ' | ')}`)
          time.stayBusy()
        }
      }
    },
    async settle() {
      for (const one of [...seen.values()]) {
        const isRead = time.now().getTime() - one.at.getTime() >= SETTLE_MS
        const stands = () => shown(one.readerId).some(({ ts }) => ts === one.ts)
        if (isRead && one.settledAt === undefined && settles(one.readerId) && stands()) await end(one)
      }
    },
    posts() {
      const standing = schedule.readers.flatMap(({ id }) => shown(id).map(({ ts }) => ts))
      return [...seen.values()].filter(({ ts }) => standing.includes(ts))
    },
  }
}
