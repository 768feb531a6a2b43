import { type Day, dayOf, partsOf } from '../day.ts'

/** When to step in: while the customer plans and prepares. Source: process method, budget cycle. */
export type BudgetReminder = Readonly<{ remindOn: Day; startsOn: Day }>

const MONTHS_AHEAD = 3
const MONTHS_IN_YEAR = 12

/**
 * The next budget year whose reminder has not passed: the reminder falls on the 1st, three months before the year
 * starts; `from` included. `startMonth` is 1 to 12.
 *
 * Source: process method, budget cycle
 */
export function nextBudgetReminder(startMonth: number, from: Day): BudgetReminder {
  const { year } = partsOf(from)
  const found = [year, year + 1, year + 2]
    .map((startYear) => reminderFor(startYear, startMonth))
    .find(({ remindOn }) => remindOn >= from)
  if (found === undefined) throw new Error(`no budget year after ${from} starts in month ${startMonth}`)
  return found
}

function reminderFor(startYear: number, startMonth: number): BudgetReminder {
  const before = startMonth - MONTHS_AHEAD
  const remindOn =
    before >= 1 ? dayOf(startYear, before, 1) : dayOf(startYear - 1, before + MONTHS_IN_YEAR, 1)
  return { remindOn, startsOn: dayOf(startYear, startMonth, 1) }
}
