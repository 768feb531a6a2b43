import { type Day, OwnOccasion, Problem } from '../coach/index.ts'
import type { Reader } from './database.ts'
import { type Places, prepared } from './prepared.ts'
import { rememberedJson } from './remembered-json.ts'
import type { Saved } from './saved.ts'
import { type Seat, todayAt } from './seat.ts'

/** The team's own calendar. Everybody reads it, admins write it. */
export interface OwnOccasions {
  find(id: string): Promise<OwnOccasion | undefined>
  /** In the order they were added; at most 100. */
  list(): Promise<readonly OwnOccasion[]>
  /** @throws Problem `admins-only`, `too-many` */
  add(occasion: Omit<OwnOccasion, 'id'>): Promise<Saved<OwnOccasion>>
  /** Takes it out of the calendar. @throws Problem `admins-only`, `gone` */
  retire(id: string, on: Day): Promise<Saved<OwnOccasion>>
}

/** How many occasions a team may have at a time. */
const MOST = 100

/** @param seat binds the workspace and the viewer */
export function createOwnOccasions(seat: Seat): OwnOccasions {
  return {
    async find(id) {
      return (await readOwnOccasions(seat.reads, seat.teamId)).find((occasion) => occasion.id === id)
    },

    list: () => readOwnOccasions(seat.reads, seat.teamId),

    add: (occasion) =>
      seat.journal.write('occasion.add', async (tx) => {
        requireAdmin(seat)
        const known = await readOwnOccasions(tx.reader, seat.teamId)
        if (known.length >= MOST) throw new Problem({ code: 'too-many', most: MOST })
        const added = OwnOccasion.parse({ ...occasion, id: `own:${seat.newId().toLowerCase()}` })
        await tx.insert('team_occasion', {
          team_id: seat.teamId,
          id: added.id,
          name: added.name,
          occasion: JSON.stringify(added),
          author_id: seat.viewer.memberId,
          added_on: await todayAt(seat, tx.reader),
          retired_on: null,
        })
        return added
      }),

    retire: (id, on) =>
      seat.journal.write('occasion.retire', async (tx) => {
        requireAdmin(seat)
        const known = await readOwnOccasions(tx.reader, seat.teamId)
        const occasion = known.find((one) => one.id === id)
        if (occasion === undefined) throw new Problem({ code: 'gone', kind: 'occasion' })
        await tx.update('team_occasion', { id }, { retired_on: on })
        return occasion
      }),
  }
}

/** The team's own calendar, in the order it was made. */
export async function readOwnOccasions(reader: Reader, teamId: string): Promise<readonly OwnOccasion[]> {
  const rows = await occasionsInUse(reader, { team: teamId })
  return rows.map(({ occasion }) => readOccasion(occasion))
}

function requireAdmin({ viewer }: Seat): void {
  if (viewer.role !== 'admin') throw new Problem({ code: 'admins-only' })
}

const readOccasion = rememberedJson<OwnOccasion>(OwnOccasion)

const occasionsInUse = prepared('occasion.in-use', (db, at: Places<{ team: string }>) =>
  db
    .selectFrom('team_occasion')
    .select('occasion')
    .where('team_id', '=', at.team)
    .where('retired_on', 'is', null)
    .orderBy('added_on')
    .orderBy('id')
    .limit(100),
)
