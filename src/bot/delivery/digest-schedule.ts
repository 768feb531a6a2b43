import type { Day, Member } from '../../coach/index.ts'
import { errorFields } from '../log.ts'
import { latestDigestSlot, nextSlotAt } from './digest-slot.ts'
import { planDigest } from './plan-digest.ts'
import { planWeek } from './plan-week.ts'
import type { SendDeps } from './send.ts'

/** When which member's digest is to be planned, kept until the roster changes. */
export interface DigestSchedule {
  /** Looks at the clock: has `plan` anything to do? `roster` counts the changes to members and settings, in any process. */
  look(now: Date, roster: number): boolean
  /** Puts the digests in the outbox whose hour has come. Safe to repeat, and safe beside other processes. */
  plan(roster: number): Promise<void>
}

/** A member, and from when on she is to be looked at again. */
type Entry = { readonly member: Member; nextMs: number }

const AT_ONCE = 0
const NEVER = Number.POSITIVE_INFINITY

/** Knows nothing at first, so that the first plan after a start looks at everybody. */
export function createDigestSchedule(
  deps: Pick<SendDeps, 'workspace' | 'askFor' | 'now' | 'log'>,
): DigestSchedule {
  const handled = new Map<string, Day>()
  let entries: readonly Entry[] = []
  let roster: number | undefined
  let nextMs = AT_ONCE
  let seenMs = 0

  return {
    look(now, current) {
      // A clock that was set back gives each member an earlier slot.
      const isBack = now.getTime() < seenMs
      seenMs = now.getTime()
      if (isBack) roster = undefined
      return current !== roster || seenMs >= nextMs
    },

    async plan(current) {
      if (current !== roster) {
        // An entry that is here already is looked at anew as well: her hours may be others.
        entries = (await deps.workspace.members.list()).map(({ member }) => ({ member, nextMs: AT_ONCE }))
        roster = current
      }
      for (const entry of entries) await planEntry(deps, handled, entry)
      nextMs = entries.reduce((soonest, entry) => Math.min(soonest, entry.nextMs), NEVER)
    },
  }
}

async function planEntry(
  deps: Pick<SendDeps, 'askFor' | 'now' | 'log'>,
  handled: Map<string, Day>,
  entry: Entry,
): Promise<void> {
  const { member } = entry
  const now = deps.now()
  if (now.getTime() < entry.nextMs) return
  try {
    const slot = latestDigestSlot(member, now)
    if (slot?.isOpen && handled.get(member.id) !== slot.day) {
      await planDigest(deps.askFor(member), slot)
      await planWeek(deps.askFor(member), slot)
      handled.set(member.id, slot.day)
    }
    entry.nextMs = nextSlotAt(member, now)?.getTime() ?? NEVER
  } catch (error) {
    // One member's trouble must not keep the others waiting; she is tried again at the next tick.
    deps.log.error({ memberId: member.id, ...errorFields(error) }, 'could not plan a digest')
    entry.nextMs = AT_ONCE
  }
}
