import { followCall } from './call-deliveries.ts'
import type { Following } from './following.ts'
import { keepNames } from './name-index.ts'
import type { RowChange } from './rows.ts'
import { keepSearch } from './search-index.ts'
import { keepTouchable } from './touchable.ts'

/**
 * Brings everything that is derived from a changed row in step with it, in the same transaction. It looks only at what
 * the row is now, so it serves writes and their undo alike.
 */
export async function follow(step: Following, { table, key }: RowChange): Promise<void> {
  const id = String(key['id'])
  if (table === 'note') await keepSearch(step, 'note', id)
  if (table === 'call') await followCall(step, id)
  if (table === 'account' || table === 'contact' || table === 'deal') {
    await keepNames(step, table, id)
    await keepSearch(step, table, id)
  }
  if (table === 'account' || table === 'contact') await keepTouchable(step, table, id)
}
