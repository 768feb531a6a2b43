import { z } from 'zod'
import { type AccountEvent, type ContactNews, NEWS_EVENT_IDS } from '../coach/index.ts'
import { storedJson } from './columns.ts'
import type { AccountEventTable, ContactNewsTable } from './occasion-schema.ts'
import type { Sealing } from './sealing.ts'

const Told = z.object({ event: z.enum(NEWS_EVENT_IDS), what: z.string().exactOptional() })

/** An event's row as the domain knows it. */
export function toAccountEvent(row: AccountEventTable): AccountEvent {
  return { id: row.id, accountId: row.account_id, name: row.name, on: row.on_day }
}

/** A row of news as the domain knows it. */
export function toContactNews(row: ContactNewsTable, sealing: Sealing): ContactNews {
  return {
    id: row.id,
    accountId: row.account_id,
    contactId: row.contact_id,
    on: row.on_day,
    ...storedJson(Told, sealing.unseal(row.told)),
  }
}
