import { sayingOnce, type Telling } from '../delivery/subject.ts'
import type { DueRow } from './due-row.ts'

const ROW: Telling<DueRow> = {
  plannedOf: ({ reminder }) => reminder.planned,
  withPlanned: (row, planned) => ({ ...row, reminder: { ...row.reminder, planned } }),
}

/** Rows of which each says only what no later one says, those that share its row as well. Source: TCH-9. */
export function rowsSayingOnce(rows: readonly DueRow[]): readonly DueRow[] {
  const saying = sayingOnce(rows, ROW)
  const left = new Map(saying.map((row) => [row.reminder.id, row]))
  const beside = (row: DueRow) => left.get(row.reminder.id) ?? row
  return saying.map((row) =>
    row.together === undefined ? row : { ...row, together: row.together.map(beside) },
  )
}

/** The same for a list that stands already: a row in it stays, with all it says where it says nothing of its own. */
export function shownSayingOnce(rows: readonly DueRow[]): readonly DueRow[] {
  const saying = new Map(rowsSayingOnce(rows).map((row) => [row.reminder.id, row]))
  return rows.map((row) => saying.get(row.reminder.id) ?? row)
}
