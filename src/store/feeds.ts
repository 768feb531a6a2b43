import { createHash } from 'node:crypto'
import { storedInstant, toInstant } from './columns.ts'
import type { Reader } from './database.ts'
import { type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import type { Seat } from './seat.ts'

/** Whose calendar an address opens. */
export type FeedOwner = Readonly<{ teamId: string; memberId: string }>

/** The viewer's own calendar feed. Its secret is known to nobody but her: the store keeps a hash. */
export interface Feeds {
  /** When her address was made; `undefined` while she has none. */
  find(): Promise<Readonly<{ madeAt: Date }> | undefined>
  /** Opens her calendar to whoever knows this secret, and to nobody who knows an older one. */
  make(secret: string): Promise<Saved<undefined>>
  /** Closes it. `undefined` when it was closed. */
  revoke(): Promise<Saved<undefined> | undefined>
}

/** @param seat binds the workspace and the member */
export function createFeeds(seat: Seat): Feeds {
  const mine = { team: seat.teamId, me: seat.viewer.memberId }
  const key = { member_id: seat.viewer.memberId }
  return {
    async find() {
      const [row] = await feedOf(seat.reads, mine)
      return row?.key_hash == null ? undefined : { madeAt: storedInstant(row.made_at) }
    },

    make: (secret) =>
      seat.journal.write('feed.make', async (tx) => {
        const fields = { key_hash: hashOf(secret), made_at: toInstant(seat.now()) }
        const [row] = await feedOf(tx.reader, mine)
        if (row === undefined) await tx.insert('feed', { team_id: seat.teamId, ...key, ...fields })
        else await tx.update('feed', key, fields)
        return undefined
      }),

    async revoke() {
      const [row] = await feedOf(seat.reads, mine)
      if (row?.key_hash == null) return undefined
      return seat.journal.write('feed.revoke', async (tx) => {
        await tx.update('feed', key, { key_hash: null })
        return undefined
      })
    },
  }
}

/** Whose calendar this secret opens, in whichever workspace; `undefined` when it opens none, or none any more. */
export async function findFeedOwner(reader: Reader, secret: string): Promise<FeedOwner | undefined> {
  const [row] = await ownerOf(reader, { hash: hashOf(secret) })
  return row && { teamId: row.team_id, memberId: row.member_id }
}

/** Secrets are long and random, so that a plain hash of one tells nothing. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

const feedOf = prepared('feed.mine', (db, at: Places<{ team: string; me: string }>) =>
  db.selectFrom('feed').selectAll().where('team_id', '=', at.team).where('member_id', '=', at.me),
)

const ownerOf = prepared('feed.owner', (db, at: Places<{ hash: string }>) =>
  db.selectFrom('feed').select(['team_id', 'member_id']).where('key_hash', '=', at.hash),
)
