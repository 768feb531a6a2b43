import { Problem } from '../coach/index.ts'
import type { Reader } from './database.ts'
import type { NameTable } from './derived-schema.ts'
import { toNameKey } from './name-key.ts'
import type { Seat } from './seat.ts'
import { visible } from './visible.ts'

/** Names that a row is about to carry. `accountId` limits the comparison to one account. */
export type WantedNames = Readonly<{
  kind: NameTable['kind']
  /** The row's own id: its own names do not stand in its way. */
  id: string
  names: readonly string[]
  accountId?: string
}>

/**
 * Refuses names that something else has: among accounts as a name or an alias, archived ones too, among the people or
 * deals of one account as a name. What the viewer may not see does not count: a refusal would tell of it.
 *
 * @throws Problem `name-taken`
 */
export async function refuseTakenNames(reader: Reader, seat: Seat, wanted: WantedNames): Promise<void> {
  const keys = wanted.names.map(toNameKey)
  let query = reader.db
    .selectFrom('name')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'name.team_id').onRef('account.id', '=', 'name.account_id'),
    )
    .select(['name.key', 'name.ref_id'])
    .where('name.team_id', '=', seat.teamId)
    .where('name.kind', '=', wanted.kind)
    .where('name.key', 'in', keys)
    .where('name.how', 'in', wanted.accountId === undefined ? ['name', 'alias'] : ['name'])
    .where('name.ref_id', '<>', wanted.id)
    .where(visible(seat.scope))
  if (wanted.accountId !== undefined) query = query.where('name.account_id', '=', wanted.accountId)
  const taken = await query.orderBy('name.key').orderBy('name.ref_id').limit(1).executeTakeFirst()
  if (!taken) return
  const name = wanted.names.find((each) => toNameKey(each) === taken.key) ?? taken.key
  throw new Problem({ code: 'name-taken', kind: wanted.kind, name, id: taken.ref_id })
}
