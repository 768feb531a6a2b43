import { sql } from 'kysely'
import type { Day } from '../coach/index.ts'
import type { OutboxParts } from './claims.ts'
import type { Reader } from './database.ts'
import { type Places, prepared } from './prepared.ts'
import { type Reminder, toReminder } from './reminders.ts'

/** What may have been told: by key, about whom, and on or after which day. */
export type ToldAsked = Readonly<{
  memberId: string
  keys: readonly string[]
  contactIds: readonly string[]
  since: Day
}>

/** The part of the outbox that says what a member was told already. */
export interface ToldReads {
  /**
   * A member's reminders with one of these keys, those about these contacts that stand open or were ended, and those of
   * her digests since that day; each once, in no order. What was merged into another one is found there. Source: TCH-9.
   */
  listTold(asked: ToldAsked): Promise<readonly Reminder[]>
}

/** @param parts bind the workspace */
export function createToldReads({ teamId, database: { reads } }: OutboxParts): ToldReads {
  return {
    async listTold({ memberId, keys, contactIds, since }) {
      const mine = { team: teamId, me: memberId }
      const [named, about, recent] = await Promise.all([
        keys.length === 0 ? [] : rowsByKeys(reads, mine, keys),
        Promise.all(contactIds.map((contact) => rowsAbout(reads, { ...mine, contact }))),
        rowsSince(reads, { ...mine, since }),
      ])
      const rows = [...named, ...about.flat(), ...recent]
      return [...new Map(rows.map((row) => [row.id, row])).values()].map(toReminder)
    },
  }
}

function rowsByKeys({ db }: Reader, { team, me }: Mine, keys: readonly string[]) {
  return db
    .selectFrom('reminder')
    .selectAll()
    .where('team_id', '=', team)
    .where('member_id', '=', me)
    .where('key', 'in', keys)
    .execute()
}

type Mine = Readonly<{ team: string; me: string }>

// Each half has an index of its own.
const rowsAbout = prepared('told.about', (db, at: Places<Mine & { contact: string }>) => {
  const about = db
    .selectFrom('reminder')
    .selectAll()
    .where('team_id', '=', at.team)
    .where('member_id', '=', at.me)
    .where('contact_id', '=', at.contact)
  return about
    .where('state', '=', sql.lit('open'))
    .unionAll(about.where('contact_id', 'is not', null).where('ended_at', 'is not', null))
})

const rowsSince = prepared('told.since', (db, at: Places<Mine & { since: Day }>) =>
  db
    .selectFrom('delivery')
    .innerJoin('reminder', (join) =>
      join
        .onRef('reminder.team_id', '=', 'delivery.team_id')
        .onRef('reminder.delivery_id', '=', 'delivery.id'),
    )
    .selectAll('reminder')
    .where('delivery.team_id', '=', at.team)
    .where('delivery.member_id', '=', at.me)
    .where('delivery.kind', '=', 'digest')
    .where('delivery.occurrence', '>=', at.since),
)
