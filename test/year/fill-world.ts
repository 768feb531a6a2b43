import {
  type Birthday,
  type NewsEvent,
  OCCASION_SETS,
  parseDay,
  type Tier,
  type Weekday,
} from '../../src/coach/index.ts'
import type { Desk, Workspace } from '../../src/store/index.ts'
import type { Random } from '../faults/random.ts'
import { type DayNumber, textOf } from './own-days.ts'
import { OWN_FESTIVALS } from './own-festivals.ts'
import { civilIn } from './own-zones.ts'
import type { OwnAccount, OwnContact, OwnMember, Portfolio, World } from './world.ts'

/** How large a workspace is to be, and the days that are simulated, both included. */
export type Size = Readonly<{ members: number; contacts: number; from: DayNumber; to: DayNumber }>

const ZONES = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Africa/Cairo',
  'Asia/Kathmandu',
] as const
const HOURS = ['07:30', '08:30', '08:30', '09:15', '11:00'] as const
const WEEKS = [
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5],
  [7, 1, 2, 3, 4],
  [1, 2, 3, 4, 5, 6],
  [1, 2, 3, 4],
  [1, 2, 3, 4, 5, 6, 7],
] as const
const MUTED = [[], [], [], [], ['festival'], ['cadence'], ['birthday'], ['greeting', 'news']] as const
const CONTACTS_AN_ACCOUNT = 5

type Filling = Readonly<{ workspace: Workspace; random: Random; size: Size; now: Date }>

/** Makes the workspace through the store's own doors, and the planner's picture of it. @param say is told how far it is */
export async function fillWorld(filling: Filling, say: (done: number) => void): Promise<World> {
  const portfolios: Portfolio[] = []
  for (let n = 0; n < filling.size.members; n += 1) {
    portfolios.push(await fillPortfolio(filling, n))
    say(n + 1)
  }
  const first = portfolios[0]?.member.id ?? ''
  const admin = filling.workspace.as({ memberId: first, role: 'admin' })
  const teamDays: World['teamDays'] = []
  for (const [month, day, weight] of [
    [2, 24, 'major'],
    [9, 15, 'minor'],
  ] as const) {
    const tiers: readonly Tier[] = ['A', 'B']
    const { value } = await admin.occasions.own.add({
      name: `Trade day ${month}`,
      tone: 'festive',
      weight,
      tiers: [...tiers],
      rule: { kind: 'solar', month, day },
    })
    teamDays.push({ id: value.id, month, day, tiers, leads: weight === 'major' ? [7, 1] : [0] })
  }
  return { portfolios, teamDays }
}

async function fillPortfolio(filling: Filling, n: number): Promise<Portfolio> {
  const { workspace, size } = filling
  const member = toMember(filling, n)
  const { id, zone, digestAt, usualDays, quietFrom, muted, country } = member
  await workspace.members.remember({ id, name: `Rep ${n}`, zone, slackAdmin: n === 0, active: true })
  await workspace.members.setSettings(id, {
    locale: 'en',
    digestAt,
    quietFrom,
    workingDays: [...usualDays],
    muted: [...muted],
    holidays: country ?? 'none',
  })
  const portfolio: Portfolio = {
    member,
    accounts: new Map(),
    contacts: new Map(),
    promises: [],
    complaints: [],
    deals: [],
    events: [],
    news: [],
    stopped: new Set(),
  }
  const desk = workspace.as({ memberId: id, role: n === 0 ? 'admin' : 'rep' })
  const share = Math.floor(size.contacts / size.members) + (n < size.contacts % size.members ? 1 : 0)
  for (let at = 0; at < share; at += CONTACTS_AN_ACCOUNT) {
    const account = await fillAccount(filling, { portfolio, desk, name: `Works ${n}-${at}` })
    for (let nth = at; nth < Math.min(share, at + CONTACTS_AN_ACCOUNT); nth += 1) {
      await fillContact(filling, { portfolio, desk, account, name: `Person ${n}x${nth}x` })
    }
    await fillOwed(filling, { portfolio, desk, account })
  }
  return portfolio
}

function toMember({ random, size }: Filling, n: number): OwnMember {
  const zone = ZONES[n % ZONES.length] ?? 'UTC'
  const usualDays = random.pick(WEEKS)
  const country = zone === 'Europe/Berlin' ? 'DE' : zone.startsWith('America/N') ? 'US' : undefined
  const middle = size.from + Math.floor((size.to - size.from) / 2)
  return {
    id: `U${String(n).padStart(5, '0')}`,
    zone,
    digestAt: random.pick(HOURS),
    quietFrom: random.pick(['18:00', '20:00', '22:00']),
    ...(country !== undefined && random.chance(0.6) && { country }),
    muted: random.pick(MUTED),
    workingDays: usualDays,
    usualDays,
    // One has a long holiday, another leaves for good.
    ...(n === 3 && { holiday: { from: middle, to: middle + 16 } }),
    ...(n === 4 && { leavesOn: middle }),
    isActive: true,
  }
}

type Place = Readonly<{ portfolio: Portfolio; desk: Desk }>

async function fillAccount(
  { random, size, now }: Filling,
  { portfolio, desk, name }: Place & Readonly<{ name: string }>,
): Promise<OwnAccount> {
  const ownerId = portfolio.member.id
  const tier = random.pick(['A', 'B', 'B', 'C', 'C', 'D', undefined] as const)
  const years = (least: number) =>
    size.from - Math.round(365.25 * random.between(least, 30)) + random.between(0, 365)
  const facts = {
    ...(tier && { tier }),
    ...(random.chance(0.05) && { cadenceDays: random.between(5, 50) }),
    ...(random.chance(0.2) && { budgetStartMonth: random.between(1, 12) }),
  }
  const foundedOn = random.chance(0.25) ? years(1) : undefined
  const contractOn = random.chance(0.25) ? years(1) : undefined
  const { value } = await desk.accounts.add({
    name,
    ...facts,
    ...(foundedOn !== undefined && { foundedOn: parseDay(textOf(foundedOn)) }),
    ...(contractOn !== undefined && { contractOn: parseDay(textOf(contractOn)) }),
  })
  const account: OwnAccount = {
    id: value.id,
    name,
    ownerId,
    ...facts,
    createdOn: civilIn(portfolio.member.zone, now.getTime()).day,
    ...(foundedOn !== undefined && { foundedOn }),
    ...(contractOn !== undefined && { contractOn }),
  }
  portfolio.accounts.set(account.id, account)
  if (random.chance(0.7)) {
    account.lastTouch = size.from - random.between(1, 60)
    await desk.touches.add({ accountId: account.id, kind: 'call', on: parseDay(textOf(account.lastTouch)) })
  }
  return account
}

async function fillContact(
  { random }: Filling,
  { portfolio, desk, account, name }: Place & Readonly<{ account: OwnAccount; name: string }>,
): Promise<void> {
  const birthday = random.chance(0.55) ? makeBirthday(random) : undefined
  const set = random.chance(0.32) ? random.pick(['chinese', 'western', ...OCCASION_SETS]) : undefined
  const single = random.chance(0.1) ? random.pick(OWN_FESTIVALS).id : undefined
  const contact: OwnContact = {
    id: '',
    name,
    accountId: account.id,
    ...(birthday && { birthday }),
    keeps: [set, single].flatMap((word) => word ?? []),
    ...(random.chance(0.15) && { zone: random.pick(ZONES) }),
    ...(random.chance(0.005) && { weeklyOn: random.between(1, 7) }),
    status: random.chance(0.02) ? { is: 'left' } : { is: 'active' },
  }
  const { value } = await desk.contacts.add({
    accountId: account.id,
    name,
    status: contact.status,
    ...(contact.zone !== undefined && { zone: contact.zone }),
    ...(contact.weeklyOn !== undefined && { weeklyOn: toWeekday(contact.weeklyOn) }),
    sensitive: { keeps: [...contact.keeps], ...(birthday && { birthday }) },
  })
  portfolio.contacts.set(value.id, { ...contact, id: value.id })
}

function toWeekday(day: number): Weekday {
  const found = ([1, 2, 3, 4, 5, 6, 7] as const).find((each) => each === day)
  if (found === undefined) throw new Error(`${day} is no weekday`)
  return found
}

function makeBirthday(random: Random): Birthday {
  const month = random.between(1, 12)
  if (random.chance(0.55)) {
    if (random.chance(0.03)) return { calendar: 'solar', month }
    if (random.chance(0.04)) {
      return { calendar: 'solar', month: 2, day: 29, ...(random.chance(0.4) && { feb29: 'mar1' as const }) }
    }
    return { calendar: 'solar', month, day: random.between(1, 28) }
  }
  const leap = random.chance(0.15)
  return {
    calendar: 'lunar',
    month: leap ? random.between(3, 7) : month,
    day: random.chance(0.1) ? 30 : random.between(1, 29),
    leap,
    ...(leap && random.chance(0.3) && { leapPolicy: 'regular-only' as const }),
    ...(random.chance(0.5) && { lunarCalendar: random.pick(['korean', 'vietnamese', 'chinese'] as const) }),
  }
}

/** What is owed, what the customer has of its own, and what happened to people, through the year. */
async function fillOwed(
  filling: Filling,
  { portfolio, desk, account }: Place & Readonly<{ account: OwnAccount }>,
): Promise<void> {
  const { random, size } = filling
  const accountId = account.id
  const someDay = () => random.between(size.from + 2, size.to)
  const people = [...portfolio.contacts.values()].filter((contact) => contact.accountId === accountId)
  const someone = () => random.pick(people).id
  for (let left = random.between(0, 2); left > 0; left -= 1) {
    const by = someDay()
    const owed = {
      accountId,
      direction: random.pick(['we-owe', 'they-owe'] as const),
      ...(random.chance(0.6) && { contactId: someone() }),
    }
    const { value } = await desk.promises.add({ ...owed, what: `a sample ${by}`, by: parseDay(textOf(by)) })
    portfolio.promises.push({ ...owed, id: value.id, by, isOpen: true })
  }
  if (random.chance(0.2)) {
    const on = someDay()
    const { value } = await desk.occasions.events.add({ accountId, name: 'A fair', on: parseDay(textOf(on)) })
    portfolio.events.push({ id: value.id, accountId, on })
  }
  if (random.chance(0.15)) {
    const [on, event, contactId] = [
      someDay(),
      random.pick(['wedding', 'promotion', 'illness', 'loss'] as const),
      someone(),
    ]
    const { value } = await desk.occasions.news.add({
      accountId,
      contactId,
      event: event satisfies NewsEvent,
      on: parseDay(textOf(on)),
    })
    portfolio.news.push({ id: value.id, accountId, contactId, event, on })
  }
  if (random.chance(0.1)) {
    const { value } = await desk.deals.add({ accountId, name: `Deal ${account.name}` })
    portfolio.deals.push({ id: value.id, accountId })
  }
}
