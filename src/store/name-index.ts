import { storedTexts } from './columns.ts'
import type { NameTable } from './derived-schema.ts'
import type { Following } from './following.ts'
import { laterWords, toNameKey } from './name-key.ts'

type Named = NameTable['kind']

/** What a row is called: its name, its aliases, and both from each later word on. */
export async function keepNames(step: Following, kind: Named, id: string): Promise<void> {
  const { db } = step.reader
  const wanted = await wantedNames(step, kind, id)
  await db
    .deleteFrom('name')
    .where('team_id', '=', step.teamId)
    .where('kind', '=', kind)
    .where('ref_id', '=', id)
    .execute()
  if (wanted.length > 0)
    await db
      .insertInto('name')
      .values(wanted)
      .onConflict((on) => on.doNothing())
      .execute()
}

async function wantedNames(step: Following, kind: Named, id: string): Promise<NameTable[]> {
  const row = await readNames(step, kind, id)
  if (!row) return []
  const shared = { team_id: step.teamId, kind, ref_id: id, account_id: row.account_id }
  const aliases = storedTexts(row.aliases).map(toNameKey)
  return [
    { ...shared, how: 'name' as const, key: row.name_key },
    ...aliases.map((key) => ({ ...shared, how: 'alias' as const, key })),
    ...[row.name_key, ...aliases]
      .flatMap(laterWords)
      .map((key) => ({ ...shared, how: 'word' as const, key })),
  ]
}

async function readNames(step: Following, kind: Named, id: string) {
  const { db } = step.reader
  if (kind === 'account') {
    const row = await db
      .selectFrom('account')
      .select(['name_key', 'aliases', 'id as account_id'])
      .where('team_id', '=', step.teamId)
      .where('id', '=', id)
      .executeTakeFirst()
    return row
  }
  return db
    .selectFrom(kind)
    .select(['name_key', 'aliases', 'account_id'])
    .where('team_id', '=', step.teamId)
    .where('id', '=', id)
    .executeTakeFirst()
}
