import type { Store } from '../../store/index.ts'
import type { Ask, CommandHandler, Feature } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { joined } from '../blocks/mrkdwn.ts'
import { nextSlotAt } from '../delivery/digest-slot.ts'
import { isStuck } from '../delivery/stuck.ts'
import { formatWhen, isFresh, readTroubles, troubleLines } from '../delivery/trouble-lines.ts'

/** Is the coach itself well? Anyone may ask; for whom a message failed is told to admins alone. */
export function createStatus(store: Pick<Store, 'ping' | 'lastTick' | 'dialect'>): Feature {
  const statusCommand: CommandHandler = async (ask) => {
    const { now, workspace } = ask
    await store.ping()
    const [tick, outbox, troubles] = await Promise.all([
      store.lastTick(),
      workspace.deliveries.summary(now),
      readTroubles(ask),
    ])
    const isWell = isTicking(now, tick) && !isStuck(now, outbox.oldestUnsent) && !isFresh(troubles, now)
    const lines = [...healthLines(ask, store.dialect, isWell), ...outboxLines(ask, { tick, outbox })]
    const wrong = await troubleLines(ask, troubles)
    const label = ask.words.status.wrong
    const shown = [
      section(joined(lines, '\n')),
      ...(wrong.length > 0 ? [section(labelled(label, wrong))] : []),
    ]
    const said = [...lines, ...(wrong.length > 0 ? [label, ...wrong] : [])]
    return { kind: 'message', message: message(said.join('\n'), shown) }
  }
  return { commands: { status: statusCommand } }
}

/** The clock calls every minute; so much later nobody looks at the reminders any more. */
const SILENT_MS = 5 * 60_000

function isTicking(now: Date, tick: Date | undefined): boolean {
  return tick === undefined || now.getTime() - tick.getTime() < SILENT_MS
}

type Outbox = Awaited<ReturnType<Ask['workspace']['deliveries']['summary']>>

function healthLines({ words }: Ask, dialect: string, isWell: boolean): readonly string[] {
  const w = words.status
  return [isWell ? w.well : w.late, w.connection, w.database(dialect)]
}

function outboxLines(
  ask: Ask,
  { tick, outbox }: Readonly<{ tick: Date | undefined; outbox: Outbox }>,
): readonly string[] {
  const w = ask.words.status
  const digestAt = nextSlotAt(ask.member, ask.now)
  return [
    tick === undefined ? w.neverTicked : w.lastTick(ago(ask, tick)),
    outbox.nextDue === undefined ? w.noneDue : w.nextDue(formatWhen(ask, outbox.nextDue)),
    ...(digestAt === undefined ? [] : [w.nextDigest(formatWhen(ask, digestAt))]),
    outbox.oldestUnsent === undefined ? w.noneUnsent : w.oldest(ago(ask, outbox.oldestUnsent)),
  ]
}
function ago({ now, words }: Ask, at: Date): string {
  const w = words.status
  const seconds = Math.max(0, Math.round((now.getTime() - at.getTime()) / 1000))
  if (seconds < 120) return w.secondsAgo(seconds)
  if (seconds < 7_200) return w.minutesAgo(Math.round(seconds / 60))
  return seconds < 172_800 ? w.hoursAgo(Math.round(seconds / 3600)) : w.daysAgo(Math.round(seconds / 86_400))
}
