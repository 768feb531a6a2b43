import type { KnownBlock } from '@slack/types'
import type { Ask } from '../ask.ts'
import { actions, button, header, section } from '../blocks/build.ts'
import { ACTIONS } from '../ids.ts'
import { createRowReader, type DueRow } from '../today/due-row.ts'
import { guardedOnce } from '../today/guarded-once.ts'
import { reminderRow } from '../today/reminder-row.ts'
import { readToday } from '../today/today-message.ts'
import { urgencyOf } from '../today/urgency.ts'

/** What is due: rows that were just ended stay, with their undo; then what is open, and how much of that is left out. */
export type DueFile = Readonly<{
  ended: readonly DueRow[]
  open: readonly DueRow[]
  left: number
  /** Dates that an admin is asked for. */
  needed: readonly KnownBlock[]
}>

const SHOWN = 5
const UNDO_MS = 3_600_000

/** @param shownBefore ids of the reminders that the tab shows at this moment */
export async function readDue(ask: Ask, shownBefore: readonly string[]): Promise<DueFile> {
  const { rows, needed } = await readToday(ask)
  const ordered = [...rows].sort((one, other) => urgencyOf(ask, one) - urgencyOf(ask, other))
  return {
    ended: await readEnded(ask, shownBefore),
    open: ordered.slice(0, SHOWN),
    left: Math.max(0, ordered.length - SHOWN),
    needed: needed.blocks,
  }
}

/** A click must leave its result and its undo where it was made, for as long as it can be taken back. */
async function readEnded(ask: Ask, ids: readonly string[]): Promise<readonly DueRow[]> {
  const reminders = await Promise.all(ids.map((id) => ask.desk.reminders.find(id)))
  const read = createRowReader(ask)
  const isFresh = (endedAt: Date | undefined) =>
    endedAt !== undefined && ask.now.getTime() - endedAt.getTime() <= UNDO_MS
  const ended = reminders.flatMap((one) =>
    one !== undefined && one.state !== 'open' && one.state !== 'cancelled' && isFresh(one.endedAt)
      ? [one]
      : [],
  )
  return Promise.all(ended.slice(-SHOWN).map(read))
}

/** The ids of the reminders shown, to know them again when the tab is drawn anew. */
export function shownIn({ ended, open }: DueFile): readonly string[] {
  return [...ended, ...open].map(({ reminder }) => reminder.id)
}

/** What needs her today, in the rows of the digest. */
export function dueBlocks(ask: Ask, { ended, open, left, needed }: DueFile): readonly KnownBlock[] {
  const { words } = ask
  const more = { text: words.home.moreDue(left), action: ACTIONS.runOther, value: 'today' }
  return [
    header(words.home.today),
    ...guardedOnce(ask, [...ended, ...open]).flatMap(({ row, guards }) => reminderRow(ask, row, guards)),
    ...(open.length === 0 ? [section(words.delivery.nothingToday)] : []),
    ...needed,
    ...(left > 0 ? [actions('home-more-due', [button(more)])] : []),
  ]
}
