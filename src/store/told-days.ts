import { leads, Problem, SensitiveFile, type ToldDay } from '../coach/index.ts'
import type { ToldDayTable } from './coaching-schema.ts'
import { present, storedJson, toInstant } from './columns.ts'
import type { Reader } from './database.ts'
import { type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import type { Seat } from './seat.ts'

/** A told day as it is kept, and who told it. */
export type StoredToldDay = ToldDay & Readonly<{ id: string; byId: string }>

/** The days of festivals that the team confirmed or supplied. Everybody reads them. */
export interface ToldDays {
  /** In the order they were told, so that of several the later stands; the newest 500. */
  list(): Promise<readonly StoredToldDay[]>
  /** For one zone anybody tells, for everybody those who lead. @throws Problem `managers-only` */
  tell(day: ToldDay): Promise<Saved<StoredToldDay>>
  /** Whether anybody at an account in use keeps one of these occasions and sets. Opens every file that may. */
  isAnyKept(ids: readonly string[]): Promise<boolean>
}

const PAGE = 500

/** What a team told, in the order it was told; the newest 500. */
export async function readToldDays(reader: Reader, teamId: string): Promise<readonly StoredToldDay[]> {
  const rows = await newestTold(reader, { team: teamId })
  return rows.map(toToldDay).toReversed()
}

/** @param seat binds the workspace and the viewer */
export function createToldDays(seat: Seat): ToldDays {
  return {
    list: () => readToldDays(seat.reads, seat.teamId),

    tell: (day) =>
      seat.journal.write('day.tell', async (tx) => {
        if (day.zone === undefined && !leads(seat.viewer)) throw new Problem({ code: 'managers-only' })
        const row: ToldDayTable = {
          team_id: seat.teamId,
          id: seat.newId(),
          occasion_id: day.occasionId,
          on_day: day.on,
          zone: day.zone ?? null,
          by_id: seat.viewer.memberId,
          at: toInstant(seat.now()),
        }
        await tx.insert('told_day', row)
        return toToldDay(row)
      }),

    async isAnyKept(ids) {
      let after = ''
      for (;;) {
        const rows = await keepersAfter(seat.reads, { team: seat.teamId, after })
        const files = rows.map(({ sensitive }) => storedJson(SensitiveFile, seat.sealing.unseal(sensitive)))
        if (files.some(({ keeps }) => keeps.some((id) => ids.includes(id)))) return true
        if (rows.length < PAGE) return false
        after = rows.at(-1)?.id ?? ''
      }
    },
  }
}

const newestTold = prepared('told-day.newest', (db, at: Places<{ team: string }>) =>
  db
    .selectFrom('told_day')
    .selectAll()
    .where('team_id', '=', at.team)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(500),
)

const keepersAfter = prepared('told-day.keepers', (db, at: Places<{ team: string; after: string }>) =>
  db
    .selectFrom('contact')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'contact.team_id').onRef('account.id', '=', 'contact.account_id'),
    )
    .select(['contact.id', 'contact.sensitive'])
    .where('contact.team_id', '=', at.team)
    .where('contact.keeps_any', '=', 1)
    .where('account.archived_on', 'is', null)
    .where('contact.id', '>', at.after)
    .orderBy('contact.id')
    .limit(500),
)

function toToldDay(row: ToldDayTable): StoredToldDay {
  return {
    id: row.id,
    occasionId: row.occasion_id,
    on: row.on_day,
    byId: row.by_id,
    ...present({ zone: row.zone }),
  }
}
