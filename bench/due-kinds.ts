import {
  accountDayKeys,
  addDays,
  type Day,
  eventKey,
  INDUSTRIES,
  NEWS_EVENT_IDS,
  newsKeys,
  type OwnOccasion,
  parseDay,
  type Weekday,
  weeklyKey,
} from '../src/coach/index.ts'
import type { Desk } from '../src/store/index.ts'
import type { Random } from './random.ts'

// What accounts, people and the team have besides birthdays, festivals, rhythms and promises. Of a rep's 200 accounts
// half know when they were founded, a third when they first signed, a fifth when their budget begins; ten have an event
// of their own this year. Of her 2,000 contacts twenty are greeted every week and forty had news this year. She has
// thirty open deals, half of them followed up, and two open complaints.

const TODAY: Day = parseDay('2026-07-14')

/** One row, without its workspace. */
export type KindRow = Readonly<{
  table: 'account_event' | 'contact_news' | 'deal' | 'follow_up' | 'complaint' | 'day_key'
  row: Readonly<Record<string, string | number | null>>
}>

type WhoseAccount = Readonly<{ accountId: string; ownerId: string; n: number }>
type WhoseContact = Readonly<{ accountId: string; ownerId: string; contactId: string }>
type Made = Readonly<{ columns: KindRow['row']; rows: readonly KindRow[] }>

/** The rows that all others are copied from, and the team's own calendar: eight days, one of them for a few on the day that is planned. */
export async function saveKindModels(desk: Desk, accountId: string): Promise<void> {
  const [contact] = await desk.contacts.listOf(accountId)
  const contactId = contact?.id ?? ''
  await desk.occasions.events.add({ accountId, name: 'Opening of the new hall', on: TODAY })
  await desk.occasions.news.add({ accountId, contactId, event: 'promotion', on: TODAY })
  const { value: deal } = await desk.deals.add({ accountId, name: 'Second line' })
  const followed = {
    accountId,
    dealId: deal.id,
    form: 'call',
    reason: 'A similar works saves a tenth',
  } as const
  await desk.care.followUps.add({ ...followed, on: TODAY })
  await desk.care.complaints.add({ accountId, what: 'Spare parts came a week late', by: TODAY })
  for (const occasion of OWN) await desk.occasions.own.add(occasion)
}

const OWN: readonly Omit<OwnOccasion, 'id'>[] = [
  ...[2, 4, 5, 6, 10, 11].map((months, n) => ({
    name: `Day of the trade ${n}`,
    tone: 'festive' as const,
    weight: 'minor' as const,
    tiers: ['A' as const, 'B' as const],
    rule: { kind: 'solar' as const, month: months, day: 10 + n },
  })),
  // Too far off to be told of yet, and yet near.
  {
    name: 'Trade fair',
    tone: 'festive',
    weight: 'major',
    tiers: ['A', 'B'],
    rule: { kind: 'once', on: addDays(TODAY, 20) },
  },
  {
    name: 'Day of the industry',
    tone: 'festive',
    weight: 'minor',
    tiers: ['A', 'B'],
    industry: INDUSTRIES[0],
    rule: { kind: 'once', on: TODAY },
  },
]

/** The days of an account, and its keys. */
export function accountDays(random: Random, { accountId: id, ownerId: owner_id }: WhoseAccount): Made {
  const foundedOn = random.below(2) === 0 ? addDays(TODAY, -365 - random.below(9_000)) : undefined
  const contractOn = random.below(3) === 0 ? addDays(TODAY, -random.below(3_000)) : undefined
  const budgetStartMonth = random.below(5) === 0 ? 1 + random.below(12) : undefined
  const days = {
    ...(foundedOn && { foundedOn }),
    ...(contractOn && { contractOn }),
    ...(budgetStartMonth && { budgetStartMonth }),
  }
  return {
    columns: {
      founded_on: foundedOn ?? null,
      contract_on: contractOn ?? null,
      budget_start_month: budgetStartMonth ?? null,
      industry: INDUSTRIES[random.below(INDUSTRIES.length)] ?? null,
    },
    rows: accountDayKeys(days).map((key) => ({
      table: 'day_key',
      row: { owner_id, account_id: id, kind: 'account', ref_id: id, key },
    })),
  }
}

/** The own event of one account in twenty, some time in the year. */
export function eventsOf(random: Random, { accountId, ownerId, n }: WhoseAccount): readonly KindRow[] {
  if (random.below(20) > 0) return []
  const [id, on] = [`e${n}`, addDays(TODAY, random.below(365) - 180)]
  const row = { owner_id: ownerId, account_id: accountId, kind: 'event', ref_id: id, key: eventKey({ on }) }
  return [
    { table: 'account_event', row: { id, account_id: accountId, on_day: on } },
    { table: 'day_key', row },
  ]
}

/** The weekly greeting of one contact in a hundred. */
export function weeklyOf(random: Random, { accountId, ownerId, contactId }: WhoseContact): Made {
  if (random.below(100) > 0) return { columns: { weekly_on: null }, rows: [] }
  const weekday = WEEKDAYS[random.below(WEEKDAYS.length)] ?? 5
  const whose = { owner_id: ownerId, account_id: accountId, kind: 'contact', ref_id: contactId }
  return {
    columns: { weekly_on: weekday },
    rows: [{ table: 'day_key', row: { ...whose, key: weeklyKey(weekday) } }],
  }
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 7]

/** What happened to one contact in fifty within the last year. */
export function newsOf(random: Random, { accountId, ownerId, contactId }: WhoseContact): readonly KindRow[] {
  if (random.below(50) > 0) return []
  const event = NEWS_EVENT_IDS[random.below(NEWS_EVENT_IDS.length)] ?? 'good-news'
  const [id, on] = [`n-${contactId}`, addDays(TODAY, -random.below(365))]
  const told = JSON.stringify({ event })
  const whose = { owner_id: ownerId, account_id: accountId, kind: 'news', ref_id: id }
  return [
    { table: 'contact_news', row: { id, account_id: accountId, contact_id: contactId, told, on_day: on } },
    ...newsKeys({ event, on }).map((key): KindRow => ({ table: 'day_key', row: { ...whose, key } })),
  ]
}

/** A deal at one account in five, one in four of them closed; half were followed up. One complaint in forty, half solved. */
export function careOf(random: Random, { accountId, ownerId, n }: WhoseAccount): readonly KindRow[] {
  return [...dealOf(random, { accountId, ownerId, n }), ...complaintOf(random, { accountId, ownerId, n })]
}

function dealOf(random: Random, { accountId, ownerId, n }: WhoseAccount): readonly KindRow[] {
  if (random.below(5) > 0) return []
  const id = `d${n}`
  const closedOn = random.below(4) === 0 ? addDays(TODAY, -random.below(300)) : null
  const owned = { id, account_id: accountId, owner_id: ownerId, name: `Line ${n}`, name_key: `line ${n}` }
  const lastOn = addDays(TODAY, -random.below(20))
  const count = random.below(2) * (1 + random.below(6))
  const followUps = Array.from({ length: count }, (_, nth): KindRow => {
    const on = addDays(lastOn, -15 * nth)
    const row = { id: `f${n}-${nth}`, account_id: accountId, deal_id: id, on_day: on, by_id: ownerId }
    return { table: 'follow_up', row }
  })
  return [{ table: 'deal', row: { ...owned, closed_on: closedOn } }, ...followUps]
}

function complaintOf(random: Random, { accountId, ownerId, n }: WhoseAccount): readonly KindRow[] {
  if (random.below(40) > 0) return []
  const raised = addDays(TODAY, -random.below(10))
  const by = addDays(raised, 3 + random.below(10))
  const closed = random.below(2) === 0 ? addDays(raised, 2) : null
  const row = { account_id: accountId, owner_id: ownerId, raised_on: raised, by_day: by, closed_on: closed }
  return [{ table: 'complaint', row: { id: `q${n}`, ...row } }]
}
