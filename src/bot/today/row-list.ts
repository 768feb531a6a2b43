import type { KnownBlock } from '@slack/types'
import type { Ask } from '../ask.ts'
import { context } from '../blocks/build.ts'
import type { DueRow } from './due-row.ts'
import { reminderLine, reminderRow } from './reminder-row.ts'
import { urgencyOf } from './urgency.ts'

/** Rows of a message, with what they say in plain text. */
export type RowList = Readonly<{ lines: readonly string[]; blocks: readonly KnownBlock[] }>

/** Rows take this many of the fifty blocks that a message may have: two each, three with manners to mind. */
const MOST_BLOCKS = 36

/**
 * Complaints before anything else, then what is due today, what is overdue, the longest first, and what is announced for
 * later days; then how many more there are.
 */
export function rowList(ask: Ask, rows: readonly DueRow[]): RowList {
  const shown = fitting(ask, todayFirst(ask, rows))
  const left = rows.length - shown.length
  const more = left > 0 ? [ask.words.delivery.more(left)] : []
  return {
    lines: [...shown.map(({ row }) => reminderLine(ask, row)), ...more],
    blocks: [...shown.flatMap(({ blocks }) => blocks), ...more.map((text) => context(text))],
  }
}

/** How many of the open ones are due today, and how many longer. */
export function countOpen(ask: Ask, rows: readonly DueRow[]): Readonly<{ today: number; overdue: number }> {
  const open = rows.filter(({ reminder }) => reminder.state === 'open')
  const overdue = open.filter((row) => isOverdue(ask, row)).length
  return { today: open.length - overdue, overdue }
}

type Shown = Readonly<{ row: DueRow; blocks: readonly KnownBlock[] }>

function fitting(ask: Ask, rows: readonly DueRow[]): readonly Shown[] {
  const shown: Shown[] = []
  let count = 0
  for (const row of rows) {
    const blocks = reminderRow(ask, row)
    count += blocks.length
    if (count > MOST_BLOCKS) break
    shown.push({ row, blocks })
  }
  return shown
}

function todayFirst(ask: Ask, rows: readonly DueRow[]): readonly DueRow[] {
  const of = (urgency: number) => rows.filter((row) => urgencyOf(ask, row) === urgency)
  return [...of(0).toSorted(compareDays), ...of(1), ...of(2).toSorted(compareDays), ...of(3)]
}

function isOverdue({ today }: Ask, { reminder }: DueRow): boolean {
  return reminder.planned.date < today
}

function compareDays(one: DueRow, other: DueRow): number {
  const [a, b] = [one.reminder.planned.occursOn, other.reminder.planned.occursOn]
  return a < b ? -1 : a > b ? 1 : 0
}
