import type { Occurrence } from './occurrence.ts'
import { type DayNumber, dateOf, dayNumber, textOf } from './own-days.ts'
import { isGreeted, workdayUpTo, yearlyDay } from './own-rules.ts'
import {
  NEWS,
  type OwnAccount,
  type OwnComplaint,
  type OwnDeal,
  type OwnNews,
  type OwnPromise,
  type Portfolio,
  type World,
} from './world.ts'

/** An occurrence and the working day on which it is told. */
export type Dated = Readonly<{ what: Occurrence; date: DayNumber }>

const RHYTHMS = { A: [14, 21], B: [30, 45], C: [60, 90], D: [120, 180] } as const
const FOLLOW_UP = [14, 21] as const
const CROSSED = ['ideal', 'longest'] as const
const ROUND_LEADS = [30, 7, 1]
const EVENT_LEADS = [7, 0]

/** Everything of a member's that is no greeting: rhythms, promises, complaints, deals, anniversaries, events, news. */
export function dutiesOf(portfolio: Portfolio, world: World, day: DayNumber): readonly Dated[] {
  const accounts = [...portfolio.accounts.values()]
  return [
    ...accounts.flatMap((account) => [
      ...rhythm(portfolio, account),
      ...anniversaries(portfolio, account, day),
      ...teamDays(portfolio, { account, world, day }),
    ]),
    ...portfolio.promises.filter(({ isOpen }) => isOpen).flatMap((promise) => promised(portfolio, promise)),
    ...portfolio.complaints
      .filter(({ isOpen }) => isOpen)
      .flatMap((complaint) => complained(portfolio, complaint)),
    ...portfolio.deals.flatMap((deal) => followed(portfolio, deal)),
    ...portfolio.events.flatMap(({ id, accountId, on }) =>
      EVENT_LEADS.map((lead) =>
        before(portfolio, {
          ...ofAccount(accountId, on, lead),
          key: `event|${id}|${textOf(on)}|${lead}`,
          kind: 'occasion',
          subject: `${id}|${accountId}|${on}`,
          stop: `${accountId}|${id}`,
        }),
      ),
    ),
    ...portfolio.news.flatMap((news) => told(portfolio, news)),
  ]
}

function before({ member }: Portfolio, what: Occurrence): Dated {
  return { what, date: workdayUpTo(member, what.on - what.lead) }
}

/** After `days` from what it counts from; never on that day or before. */
function after({ member }: Portfolio, what: Occurrence, since: DayNumber): Dated {
  let day = what.on
  while (workdayUpTo(member, day) <= since) day += 1
  return { what, date: workdayUpTo(member, day) }
}

function ofAccount(accountId: string, on: DayNumber, lead: number) {
  return { whom: accountId, accountId, on, lead, isLasting: false, isWish: true, holds: () => true }
}

function daysFor({ tier, cadenceDays }: OwnAccount): readonly [number, number] | undefined {
  if (cadenceDays !== undefined) return [cadenceDays, Math.round(cadenceDays * 1.5)]
  return tier && RHYTHMS[tier]
}

function rhythm(portfolio: Portfolio, account: OwnAccount): readonly Dated[] {
  const days = daysFor(account)
  if (days === undefined) return []
  const { id } = account
  const since = account.lastTouch ?? account.createdOn
  return CROSSED.map((crossed, i) => {
    const asksFor = days[i] ?? 0
    const what = {
      ...ofAccount(id, since + asksFor, 0),
      key: `cadence|${id}|${textOf(since)}|${crossed}`,
      kind: 'cadence',
      subject: `cadence|${id}`,
      stop: `${id}|cadence`,
      isLasting: true,
      isWish: false,
      holds: () => {
        const now = daysFor(account)?.[i]
        return (account.lastTouch ?? account.createdOn) === since && now !== undefined && now <= asksFor
      },
    }
    return after(portfolio, what, since)
  })
}

function followed(portfolio: Portfolio, deal: OwnDeal): readonly Dated[] {
  const { id, accountId, lastOn } = deal
  if (lastOn === undefined) return []
  const isAnswered = () => (portfolio.accounts.get(accountId)?.lastTouch ?? 0) > lastOn
  return CROSSED.flatMap((crossed, i) => {
    if (crossed === 'longest' && isAnswered()) return []
    const what = {
      ...ofAccount(accountId, lastOn + (FOLLOW_UP[i] ?? 0), 0),
      key: `follow-up|${id}|${textOf(lastOn)}|${crossed}`,
      kind: 'follow-up',
      subject: `follow-up|${id}`,
      stop: `follow-up|${id}`,
      isLasting: true,
      isWish: false,
      holds: () => deal.lastOn === lastOn && !(crossed === 'longest' && isAnswered()),
    }
    return [after(portfolio, what, lastOn)]
  })
}

function anniversaries(portfolio: Portfolio, account: OwnAccount, day: DayNumber): readonly Dated[] {
  const { id, foundedOn, contractOn, budgetStartMonth: month } = account
  const { year } = dateOf(day)
  const years = [year - 1, year, year + 1]
  const of = (name: string, since: DayNumber | undefined) =>
    since === undefined
      ? []
      : years.flatMap((each) => anniversary(portfolio, { id, name, since, year: each }))
  const budgets =
    month === undefined ? [] : years.map((each) => budget(portfolio, id, dayNumber(each, month, 1)))
  return [...of('company_anniversary', foundedOn), ...of('contract_anniversary', contractOn), ...budgets]
}

function anniversary(
  portfolio: Portfolio,
  { id, name, since, year }: Readonly<{ id: string; name: string; since: DayNumber; year: number }>,
): readonly Dated[] {
  const count = year - dateOf(since).year
  if (count < 1) return []
  const on = yearlyDay(since, year)
  const leads = count === 5 || count % 10 === 0 ? ROUND_LEADS : [0]
  return leads.map((lead) =>
    before(portfolio, {
      ...ofAccount(id, on, lead),
      key: `${name}|${id}|${textOf(on)}|${lead}`,
      kind: 'anniversary',
      subject: `${name}|${id}|${on}`,
      stop: `${id}|${name}`,
    }),
  )
}

function budget(portfolio: Portfolio, id: string, on: DayNumber): Dated {
  const { year, month } = dateOf(on)
  const planning = month > 3 ? dayNumber(year, month - 3, 1) : dayNumber(year - 1, month + 9, 1)
  return before(portfolio, {
    ...ofAccount(id, on, on - planning),
    key: `budget|${id}|${textOf(on)}`,
    kind: 'occasion',
    subject: `budget|${id}|${on}`,
    stop: `${id}|budget`,
    isWish: false,
  })
}

function teamDays(
  portfolio: Portfolio,
  { account, world, day }: Readonly<{ account: OwnAccount; world: World; day: DayNumber }>,
): readonly Dated[] {
  const isConcerned = (tiers: readonly string[]) => account.tier !== undefined && tiers.includes(account.tier)
  const { year } = dateOf(day)
  return world.teamDays
    .filter(({ tiers }) => isConcerned(tiers))
    .flatMap((team) =>
      [year - 1, year, year + 1].flatMap((each) => {
        const on = dayNumber(each, team.month, team.day)
        return team.leads.map((lead) =>
          before(portfolio, {
            ...ofAccount(account.id, on, lead),
            key: `own|${team.id}|${account.id}|${textOf(on)}|${lead}`,
            kind: 'occasion',
            subject: `${team.id}|${account.id}|${on}`,
            stop: `${account.id}|${team.id}`,
            holds: () => isConcerned(team.tiers),
          }),
        )
      }),
    )
}

function promised(portfolio: Portfolio, promise: OwnPromise): readonly Dated[] {
  const { id, accountId, contactId, by, direction } = promise
  const leads = direction === 'we-owe' ? [1, 0] : [0]
  return leads.map((lead) =>
    before(portfolio, {
      ...ofAccount(accountId, by, lead),
      whom: contactId ?? id,
      key: `promise|${id}|${textOf(by)}|${lead}`,
      kind: 'promise',
      subject: `promise|${id}`,
      stop: '',
      isLasting: true,
      isWish: false,
      holds: () => promise.isOpen,
    }),
  )
}

function complained(portfolio: Portfolio, complaint: OwnComplaint): readonly Dated[] {
  const { id, accountId, raisedOn, by, answers } = complaint
  const first = answers === 0 && raisedOn < by - 1 ? [raisedOn] : []
  return [...first, by - 1, by].map((day) => {
    const what = {
      ...ofAccount(accountId, by, by - day),
      whom: id,
      key: `complaint|${id}|${textOf(by)}|${textOf(day)}`,
      kind: 'complaint',
      subject: `complaint|${id}`,
      stop: '',
      isLasting: true,
      isWish: false,
      holds: () => complaint.isOpen && complaint.by === by,
    }
    return { what, date: Math.max(raisedOn, workdayUpTo(portfolio.member, day)) }
  })
}

function told(portfolio: Portfolio, { id, contactId, accountId, event, on }: OwnNews): readonly Dated[] {
  const contact = portfolio.contacts.get(contactId)
  const known = NEWS[event]
  if (contact === undefined || known === undefined) return []
  const day = textOf(on)
  const holds = () =>
    known.isGlad
      ? isGreeted(contact, day)
      : contact.status.is === 'active' || contact.status.is === 'mourning'
  return (['now', 'back'] as const).map((look) => {
    const about = look === 'now' ? on : on + known.backDays
    const what = {
      ...ofAccount(accountId, about, 0),
      whom: contactId,
      key: `news|${id}|${day}|${look}`,
      kind: 'news',
      subject: `news|${id}`,
      stop: `news|${id}`,
      isWish: known.isGlad,
      holds,
    }
    return look === 'back' ? before(portfolio, what) : after(portfolio, what, on - 1)
  })
}
