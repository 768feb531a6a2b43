import type { KnownBlock } from '@slack/types'
import type { Ask } from '../ask.ts'
import { context } from '../blocks/build.ts'
import type { DueRow } from './due-row.ts'
import { reminderLine, reminderRow } from './reminder-row.ts'

/** Rows of a message, with what they say in plain text. */
export type RowList = Readonly<{ lines: readonly string[]; blocks: readonly KnownBlock[] }>

/** A row takes two blocks of the fifty a message may have. */
const MOST_ROWS = 18

/** What is due today first, then what is overdue, the longest first, and how many more there are. */
export function rowList(ask: Ask, rows: readonly DueRow[]): RowList {
  const shown = todayFirst(ask, rows).slice(0, MOST_ROWS)
  const left = rows.length - shown.length
  const more = left > 0 ? [ask.words.delivery.more(left)] : []
  return {
    lines: [...shown.map((row) => reminderLine(ask, row)), ...more],
    blocks: [...shown.flatMap((row) => reminderRow(ask, row)), ...more.map((text) => context(text))],
  }
}

/** How many of the open ones are due today, and how many longer. */
export function countOpen(ask: Ask, rows: readonly DueRow[]): Readonly<{ today: number; overdue: number }> {
  const open = rows.filter(({ reminder }) => reminder.state === 'open')
  const overdue = open.filter((row) => isOverdue(ask, row)).length
  return { today: open.length - overdue, overdue }
}

function todayFirst(ask: Ask, rows: readonly DueRow[]): readonly DueRow[] {
  const late = rows.filter((row) => isOverdue(ask, row)).toSorted(compareDays)
  return [...rows.filter((row) => !isOverdue(ask, row)), ...late]
}

function isOverdue({ today }: Ask, { reminder }: DueRow): boolean {
  return reminder.planned.date < today
}

function compareDays(one: DueRow, other: DueRow): number {
  const [a, b] = [one.reminder.planned.occursOn, other.reminder.planned.occursOn]
  return a < b ? -1 : a > b ? 1 : 0
}
