import type { Day } from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { listOpenInStep } from '../days/in-step.ts'
import { withoutHeld } from './care-row.ts'
import { createRowReader, type DueRow, withTogether } from './due-row.ts'
import { rowsSayingOnce } from './say-once.ts'
import { isLeading, isTogether } from './together.ts'

/** What is open; `fallen` are reminders whose reason fell away, which are shown no more. */
export type OpenRows = Readonly<{ rows: readonly DueRow[]; fallen: readonly Reminder[] }>

/**
 * What the member has open by `day`, by date; one row for a subject and for what reaches her about one person on one day, and
 * nothing of a kind she muted. `surely` are
 * reminders to look at even where there are more open ones than a list holds.
 */
export async function readOpenRows(ask: Ask, day: Day, surely: readonly Reminder[] = []): Promise<OpenRows> {
  const listed = await listOpenInStep(ask, day)
  const all = new Map([...listed, ...surely].map((reminder) => [reminder.id, reminder]))
  const open = [...all.values()].filter(
    ({ state, planned }) => state === 'open' && !ask.member.muted.includes(planned.kind),
  )
  const read = await Promise.all(open.map(createRowReader(ask)))
  // One whose day was just told for later waits.
  const standing = read.filter(({ stands, reminder }) => stands && reminder.planned.date <= day)
  return {
    rows: besideEachOther(ask, withoutHeld(rowsSayingOnce(standing)))
      .filter(isLead)
      .toSorted(compareRows),
    fallen: read.filter(({ stands }) => !stands).map(({ reminder }) => reminder),
  }
}

/** Every reminder that a row tells. */
export function remindersOf({ reminder, together = [] }: DueRow): readonly Reminder[] {
  return [reminder, ...together.map((one) => one.reminder)]
}

/** What a newer one says, or a complaint holds back, must not lead a row: it would hide what shares it. Source: TCH-9. */
function besideEachOther(ask: Ask, rows: readonly DueRow[]): readonly DueRow[] {
  return rows.map((row) => {
    const { planned } = row.reminder
    const beside = ({ reminder }: DueRow) => isTogether(ask.member, planned, reminder.planned)
    return withTogether(ask, row, rows.filter(beside))
  })
}

function isLead({ reminder, together = [] }: DueRow): boolean {
  return isLeading(
    reminder,
    together.map((one) => one.reminder),
  )
}

function compareRows(one: DueRow, other: DueRow): number {
  const [a, b] = [one.reminder.planned.date, other.reminder.planned.date]
  return a < b ? -1 : a > b ? 1 : 0
}
