import { dayIn, timeIn } from '../../coach/index.ts'
import type { Store } from '../../store/index.ts'
import type { Ask, CommandHandler, Feature } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { joined } from '../blocks/mrkdwn.ts'
import { formatNearDay } from '../words/format-day.ts'

/** An unsent message that has been due for longer than this is late. */
const LATE_MS = 10 * 60_000

/** Is the coach itself well? Anyone may ask. */
export function createStatus(store: Pick<Store, 'ping' | 'lastTick' | 'dialect'>): Feature {
  const statusCommand: CommandHandler = async (ask) => {
    const { now, workspace } = ask
    await store.ping()
    const [tick, outbox] = await Promise.all([store.lastTick(), workspace.deliveries.summary(now)])
    const lines = [...healthLines(ask, store.dialect, outbox), ...outboxLines(ask, { tick, outbox })]
    return { kind: 'message', message: message(lines.join('\n'), [section(joined(lines, '\n'))]) }
  }
  return { commands: { status: statusCommand } }
}

type Outbox = Awaited<ReturnType<Ask['workspace']['deliveries']['summary']>>

function healthLines({ now, words }: Ask, dialect: string, outbox: Outbox): readonly string[] {
  const w = words.status
  const isLate = outbox.oldestUnsent !== undefined && now.getTime() - outbox.oldestUnsent.getTime() > LATE_MS
  const isWell = !isLate && countFailed(outbox) === 0
  return [isWell ? w.well : w.late, w.connection, w.database(dialect)]
}

function outboxLines(
  ask: Ask,
  { tick, outbox }: Readonly<{ tick: Date | undefined; outbox: Outbox }>,
): readonly string[] {
  const w = ask.words.status
  const failed = countFailed(outbox)
  return [
    tick === undefined ? w.neverTicked : w.lastTick(ago(ask, tick)),
    outbox.nextDue === undefined ? w.noneDue : w.nextDue(when(ask, outbox.nextDue)),
    outbox.oldestUnsent === undefined ? w.noneUnsent : w.oldest(ago(ask, outbox.oldestUnsent)),
    ...(failed === 0 ? [] : [w.failed(failed)]),
  ]
}

function countFailed({ counts }: Outbox): number {
  return (counts.failed ?? 0) + (counts.unknown ?? 0)
}

function ago({ now, words }: Ask, at: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - at.getTime()) / 1000))
  return seconds < 120 ? words.status.secondsAgo(seconds) : words.status.minutesAgo(Math.round(seconds / 60))
}

function when({ locale, member, today }: Ask, at: Date): string {
  return `${formatNearDay(locale, dayIn(member.zone, at), today)} ${timeIn(member.zone, at)}`
}
