import { followAssessment } from './alarm-deliveries.ts'
import { followCall } from './call-deliveries.ts'
import { keepDayKeys } from './day-keys.ts'
import { keepDueKeys } from './due-keys.ts'
import type { Following } from './following.ts'
import { keepNames } from './name-index.ts'
import { countRosterChange } from './roster.ts'
import type { RowChange } from './rows.ts'
import { keepSearch } from './search-index.ts'

/**
 * Brings everything that is derived from a changed row in step with it, in the same transaction. It looks only at what
 * the row is now, and at where it was, so it serves writes and their undo alike.
 */
export async function follow(step: Following, change: RowChange): Promise<void> {
  const { table, key } = change
  const id = String(key['id'])
  if (table === 'note') await keepSearch(step, 'note', id)
  if (table === 'call') await followCall(step, id)
  if (table === 'assessment') await followAssessment(step, id)
  if (table === 'account' || table === 'contact' || table === 'deal') {
    await keepNames(step, table, id)
    await keepSearch(step, table, id)
  }
  if (table === 'account' || table === 'contact' || table === 'touch') await keepDueKeys(step, change)
  await keepDayKeys(step, change)
  if (table === 'member' || table === 'team') await countRosterChange(step.reader, step.teamId)
}
