import { z } from 'zod'
import {
  type AccountEvent,
  type ContactNews,
  ContactStatus,
  Day,
  type FollowedDeal,
  NEWS_EVENT_IDS,
  type OccasionAccount,
  type OccasionContact,
  type OccasionFile,
  type Weekday,
} from '../coach/index.ts'
import { isWeekday, storedJson } from './columns.ts'
import type { DayKeyTable } from './occasion-schema.ts'
import { rememberedJson } from './remembered-json.ts'
import type { Sealing } from './sealing.ts'

// What stands beside the keys of days: as much of the row behind a key as planning needs, and no more.

/** What planning needs of a person; nearly everybody is active and has no zone of her own. */
const Person = z.object({
  zone: z.string().exactOptional(),
  status: ContactStatus.default({ is: 'active' }),
})

const DAY_FILES = {
  account: z.object({
    foundedOn: Day.exactOptional(),
    contractOn: Day.exactOptional(),
    budgetStartMonth: z.number().exactOptional(),
  }),
  event: z.object({ name: z.string(), on: Day }),
  news: Person.extend({ contactId: z.string(), event: z.enum(NEWS_EVENT_IDS), on: Day }),
  deal: z.object({ name: z.string(), count: z.number(), lastOn: Day }),
  contact: Person.extend({ weeklyOn: z.custom<Weekday>((value) => isWeekday(Number(value))) }),
} as const

// Many have the same weekday, or the same month.
const readAccountFile = rememberedJson(DAY_FILES.account)
const readContactFile = rememberedJson(DAY_FILES.contact)

type Kind = DayKeyTable['kind']

/** Everything that keys of one kind say. */
export type DayFileOf<K extends Kind> = z.input<(typeof DAY_FILES)[K]>

/** A key with what stands beside it, as it is stored. */
export type FiledKey = Pick<DayKeyTable, 'ref_id' | 'account_id' | 'file'>

type KindedKey = FiledKey & Pick<DayKeyTable, 'kind'>

/** What is stored beside a key. News is sealed: it is for the account's own team alone. */
export function toDayFile<K extends Kind>(kind: K, file: DayFileOf<K>, { seal }: Sealing): string {
  const text = JSON.stringify(file)
  return kind === 'news' ? seal(text) : text
}

/** What the key of a followed deal says. */
export function readDealFile({ ref_id: dealId, account_id: accountId, file }: FiledKey): FollowedDeal {
  return { dealId, accountId, ...storedJson(DAY_FILES.deal, file) }
}

/** What the keys of one member say; accounts in no order, and as often as they were found. */
export function readDayFiles(keys: readonly KindedKey[], { unseal }: Sealing): Omit<OccasionFile, 'own'> {
  const accounts: OccasionAccount[] = []
  const contacts = new Map<string, OccasionContact>()
  const events = new Map<string, AccountEvent>()
  const news = new Map<string, ContactNews>()
  for (const { kind, ref_id: id, account_id: accountId, file } of keys) {
    switch (kind) {
      case 'account':
        accounts.push({ id, ...readAccountFile(file) })
        break
      case 'event':
        accounts.push({ id: accountId })
        events.set(id, { id, accountId, ...storedJson(DAY_FILES.event, file) })
        break
      case 'news': {
        const { contactId, event, on, ...person } = storedJson(DAY_FILES.news, unseal(file))
        news.set(id, { id, accountId, contactId, event, on })
        contacts.set(contactId, { id: contactId, accountId, ...person, ...contacts.get(contactId) })
        break
      }
      case 'contact':
        contacts.set(id, { id, accountId, ...readContactFile(file) })
        break
      case 'deal':
        throw new Error(`"${id}" is a deal, which is no occasion`)
    }
  }
  return { accounts, contacts: byId(contacts), events: byId(events), news: byId(news) }
}

function byId<T extends Readonly<{ id: string }>>(found: ReadonlyMap<string, T>): readonly T[] {
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}
