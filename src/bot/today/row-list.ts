import type { KnownBlock } from '@slack/types'
import type { Ask } from '../ask.ts'
import { context } from '../blocks/build.ts'
import type { DueRow } from './due-row.ts'
import { reminderLine, reminderRow } from './reminder-row.ts'

/** Rows of a message, with what they say in plain text. */
export type RowList = Readonly<{ lines: readonly string[]; blocks: readonly KnownBlock[] }>

/** Rows take this many of the fifty blocks that a message may have: two each, three with manners to mind. */
const MOST_BLOCKS = 36

/** Complaints before anything else, then what is due today, then what is overdue, the longest first, and how many more there are. */
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
  const complaints = rows.filter(isComplaint).toSorted(compareDays)
  const others = rows.filter((row) => !isComplaint(row))
  const late = others.filter((row) => isOverdue(ask, row)).toSorted(compareDays)
  return [...complaints, ...others.filter((row) => !isOverdue(ask, row)), ...late]
}

function isOverdue({ today }: Ask, { reminder }: DueRow): boolean {
  return reminder.planned.date < today
}

function compareDays(one: DueRow, other: DueRow): number {
  const [a, b] = [one.reminder.planned.occursOn, other.reminder.planned.occursOn]
  return a < b ? -1 : a > b ? 1 : 0
}

/** Complaints go before every other touch, whatever their day. Source: SAT-3. */
function isComplaint({ reminder }: DueRow): boolean {
  return reminder.planned.kind === 'complaint'
}
