import {
  type Account,
  anniversariesBetween,
  type Contact,
  concerns,
  lookBackOn,
  mayGreet,
  mayTellNews,
  type OwnOccasion,
  ownOccasionsBetween,
  type PlannedTouch,
  partsOf,
  type Why,
  weekdayOf,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

type Found = Readonly<{ account: Account; contact: Contact | undefined }>
type Because<C extends Why['code']> = Extract<Why, { code: C }>

/** Whether a day that a team, a customer or a person has of its own is still what it was when it was planned. */
export async function standsOccasion(ask: Ask, planned: PlannedTouch, found: Found): Promise<boolean> {
  const { why, occursOn } = planned
  const { account, contact } = found
  switch (why.code) {
    case 'anniversary':
      return isAnniversary(account, planned, why)
    case 'budget':
      return account.budgetStartMonth === why.month && partsOf(occursOn).month === why.month
    case 'occasion':
      return isOccasion(ask, { account, planned, why })
    case 'greeting':
      return contact?.weeklyOn === weekdayOf(occursOn) && mayGreet(contact, occursOn)
    case 'news':
      return contact !== undefined && (await isNews(ask, { contact, planned, why }))
    default:
      return false
  }
}

function isAnniversary(
  account: Account,
  { occursOn }: PlannedTouch,
  { of }: Because<'anniversary'>,
): boolean {
  const since = of === 'company_anniversary' ? account.foundedOn : account.contractOn
  const window = { from: occursOn, to: occursOn }
  return since !== undefined && anniversariesBetween(since, window).length > 0
}

async function isOccasion(
  { desk }: Ask,
  { account, planned, why }: Readonly<{ account: Account; planned: PlannedTouch; why: Because<'occasion'> }>,
): Promise<boolean> {
  if (why.of === 'account') {
    const event = await desk.occasions.events.find(why.occasionId)
    return event?.on === planned.occursOn
  }
  const own = await desk.occasions.own.find(why.occasionId)
  return own !== undefined && concerns(own, account) && fallsOn(own, planned)
}

function fallsOn(own: OwnOccasion, { occursOn }: PlannedTouch): boolean {
  return ownOccasionsBetween([own], { from: occursOn, to: occursOn }).length > 0
}

async function isNews(
  { desk }: Ask,
  { contact, planned, why }: Readonly<{ contact: Contact; planned: PlannedTouch; why: Because<'news'> }>,
): Promise<boolean> {
  const news = await desk.occasions.news.find(why.newsId)
  if (news === undefined || !mayTellNews(contact, news)) return false
  return planned.occursOn === (why.look === 'now' ? news.on : lookBackOn(news))
}
