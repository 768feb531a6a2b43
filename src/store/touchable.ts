import type { Following } from './following.ts'

/**
 * Contacts that planning may ask for, by the owner of their unarchived account: so that one member's plan is a few seeks
 * however many contacts the workspace has.
 */
export async function keepTouchable(step: Following, kind: 'account' | 'contact', id: string): Promise<void> {
  const { db } = step.reader
  await db
    .deleteFrom('touchable')
    .where('team_id', '=', step.teamId)
    .where(kind === 'account' ? 'account_id' : 'contact_id', '=', id)
    .execute()
  await db
    .insertInto('touchable')
    .columns(['team_id', 'contact_id', 'account_id', 'owner_id', 'birth_key', 'keeps_any'])
    .expression(
      db
        .selectFrom('contact')
        .innerJoin('account', (join) =>
          join
            .onRef('account.team_id', '=', 'contact.team_id')
            .onRef('account.id', '=', 'contact.account_id'),
        )
        .select([
          'contact.team_id',
          'contact.id',
          'contact.account_id',
          'account.owner_id',
          'contact.birth_key',
          'contact.keeps_any',
        ])
        .where('contact.team_id', '=', step.teamId)
        .where(kind === 'account' ? 'contact.account_id' : 'contact.id', '=', id)
        .where('account.archived_on', 'is', null)
        .where((either) =>
          either.or([either('contact.birth_key', 'is not', null), either('contact.keeps_any', '=', 1)]),
        ),
    )
    .execute()
}
