import {
  addDays,
  type Day,
  INDUSTRIES,
  NEWS_EVENT_IDS,
  type OwnOccasion,
  parseDay,
  type Weekday,
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
  table: 'account_event' | 'contact_news' | 'deal' | 'follow_up' | 'complaint'
  row: Readonly<Record<string, string | number | null>>
}>

type WhoseAccount = Readonly<{ accountId: string; ownerId: string; n: number }>
type WhoseContact = Readonly<{ accountId: string; contactId: string }>

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

type Columns = KindRow['row']

/** The days of an account. */
export function accountDays(random: Random): Columns {
  const foundedOn = random.below(2) === 0 ? addDays(TODAY, -365 - random.below(9_000)) : null
  const contractOn = random.below(3) === 0 ? addDays(TODAY, -random.below(3_000)) : null
  const budgetStartMonth = random.below(5) === 0 ? 1 + random.below(12) : null
  return {
    founded_on: foundedOn,
    contract_on: contractOn,
    budget_start_month: budgetStartMonth,
    industry: INDUSTRIES[random.below(INDUSTRIES.length)] ?? null,
  }
}

/** The own event of one account in twenty, some time in the year. */
export function eventsOf(random: Random, { accountId, n }: WhoseAccount): readonly KindRow[] {
  if (random.below(20) > 0) return []
  const on = addDays(TODAY, random.below(365) - 180)
  return [{ table: 'account_event', row: { id: `e${n}`, account_id: accountId, on_day: on } }]
}

/** The weekday on which one contact in a hundred is greeted every week. */
export function weeklyOf(random: Random): Weekday | null {
  if (random.below(100) > 0) return null
  return WEEKDAYS[random.below(WEEKDAYS.length)] ?? 5
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 7]

/** What happened to one contact in fifty within the last year. */
export function newsOf(random: Random, { accountId, contactId }: WhoseContact): readonly KindRow[] {
  if (random.below(50) > 0) return []
  const event = NEWS_EVENT_IDS[random.below(NEWS_EVENT_IDS.length)] ?? 'good-news'
  const [id, on] = [`n-${contactId}`, addDays(TODAY, -random.below(365))]
  const told = JSON.stringify({ event })
  return [
    { table: 'contact_news', row: { id, account_id: accountId, contact_id: contactId, told, on_day: on } },
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
