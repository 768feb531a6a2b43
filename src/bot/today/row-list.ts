import type { KnownBlock } from '@slack/types'
import type { Ask } from '../ask.ts'
import { context } from '../blocks/build.ts'
import type { DueRow } from './due-row.ts'
import { guardLines } from './guard-lines.ts'
import { guardedOnce } from './guarded-once.ts'
import { moreBlockOf } from './reminder-blocks.ts'
import { reminderLine, reminderRow } from './reminder-row.ts'
import { isOverdue, type Urgency, urgencyOf } from './urgency.ts'

/** Rows of a message, with what they say in plain text. */
export type RowList = Readonly<{ lines: readonly string[]; blocks: readonly KnownBlock[] }>

/** Rows take this many of the fifty blocks that a message may have: two each, three with manners to mind. */
const MOST_BLOCKS = 36

/**
 * Complaints before anything else, then what is due today, what is overdue, the longest first, and what is announced for
 * later days; then how many more there are. Where there is no room for all, what is overdue gives way. `beyond` counts
 * those that had no room from the start. Source: TCH-6.
 */
export function rowList(ask: Ask, rows: readonly DueRow[], beyond = 0): RowList {
  const shown = guardedOnce(ask, byUrgency(ask, fitting(ask, rows)))
  const left = rows.length - shown.length + beyond
  const more = left > 0 ? [ask.words.delivery.more(left)] : []
  return {
    lines: [...shown.map(({ row, guards }) => reminderLine(ask, row, guards)), ...more],
    blocks: [
      ...shown.flatMap(({ row, guards }) => reminderRow(ask, row, guards)),
      ...more.map((text) => ({ ...context(text), block_id: moreBlockOf(left) })),
    ],
  }
}

/** How many of the open ones are due today, and how many longer. */
export function countOpen(ask: Ask, rows: readonly DueRow[]): Readonly<{ today: number; overdue: number }> {
  const open = rows.filter(({ reminder }) => reminder.state === 'open')
  const overdue = open.filter(({ reminder }) => isOverdue(reminder.planned, ask.today)).length
  return { today: open.length - overdue, overdue }
}

/** What is new comes once, what is overdue comes again. */
const FIT_ORDER = [0, 1, 3, 2] as const
const SHOWN_ORDER = [0, 1, 2, 3] as const

function fitting(ask: Ask, rows: readonly DueRow[]): readonly DueRow[] {
  const shown: DueRow[] = []
  let count = 0
  for (const row of FIT_ORDER.flatMap((urgency) => rowsOf(ask, rows, urgency))) {
    count += reminderRow(ask, row, guardLines(ask, row)).length
    if (count > MOST_BLOCKS) break
    shown.push(row)
  }
  return shown
}

function byUrgency(ask: Ask, shown: readonly DueRow[]): readonly DueRow[] {
  return SHOWN_ORDER.flatMap((urgency) => shown.filter((row) => urgencyOf(ask, row) === urgency))
}

/** Complaints and what is overdue by their days, the others as they are planned. */
function rowsOf(ask: Ask, rows: readonly DueRow[], urgency: Urgency): readonly DueRow[] {
  const found = rows.filter((row) => urgencyOf(ask, row) === urgency)
  return urgency === 0 || urgency === 2 ? found.toSorted(compareDays) : found
}

function compareDays(one: DueRow, other: DueRow): number {
  const [a, b] = [one.reminder.planned.occursOn, other.reminder.planned.occursOn]
  return a < b ? -1 : a > b ? 1 : 0
}
