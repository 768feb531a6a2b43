import { addDays, type Day } from '../day.ts'
import { type Draft, RANKS } from './draft.ts'
import { type GreetedContact, mayGreet } from './greeted.ts'
import { NEWS_EVENTS } from './news-events.ts'
import type { ContactNews, OccasionContact, OccasionPlan } from './occasion-file.ts'
import { zonedWindow } from './occasion-window.ts'
import { weeklyGreetings } from './weekly-greetings.ts'

/** The reminders of what happened to a contact, and those of her weekly greeting, as drafts in no order. */
export function planContactDays(contact: OccasionContact, plan: OccasionPlan): readonly Draft[] {
  const news = plan.news.filter(({ contactId }) => contactId === contact.id)
  return [...news.flatMap((one) => newsDrafts(contact, one, plan)), ...weeklyDrafts(contact, plan)]
}

/** The day on which somebody asks gently how it went on. */
export function lookBackOn({ event, on }: Pick<ContactNews, 'event' | 'on'>): Day {
  return addDays(on, NEWS_EVENTS[event].backDays)
}

/**
 * Joy waits while somebody mourns, and grief does not; neither reaches who has left, died or asked for peace. Source: TCH-2.
 */
export function mayTellNews({ status }: Pick<GreetedContact, 'status'>, { event, on }: ContactNews): boolean {
  if (NEWS_EVENTS[event].tone === 'festive') return mayGreet({ status }, on)
  return status.is === 'active' || status.is === 'mourning'
}

function newsDrafts(contact: OccasionContact, news: ContactNews, plan: OccasionPlan): readonly Draft[] {
  if (plan.stopped.has(`news|${news.id}`) || !mayTellNews(contact, news)) return []
  const now = { look: 'now', on: news.on, date: firstWorkingDay(news.on, plan) } as const
  const back = { look: 'back', on: lookBackOn(news), date: plan.remindOn(lookBackOn(news)) } as const
  return [now, back].map(({ look, on, date }) => ({
    ...ofContact(contact),
    key: `news|${news.id}|${news.on}|${look}`,
    kind: 'news',
    rank: RANKS.news,
    date,
    occursOn: on,
    lead: 0,
    why: { code: 'news', newsId: news.id, event: news.event, look },
  }))
}

/** What was heard on a Saturday is told of on Monday: the working day before is over. */
function firstWorkingDay(on: Day, { workingDays, remindOn }: OccasionPlan): Day {
  if (workingDays.length === 0) return on
  let day = on
  while (remindOn(day) < on) day = addDays(day, 1)
  return remindOn(day)
}

function weeklyDrafts(contact: OccasionContact, plan: OccasionPlan): readonly Draft[] {
  const { id, accountId, zone, weeklyOn } = contact
  if (weeklyOn === undefined || plan.stopped.has(`${id}|weekly`)) return []
  const { wanted, remindOn } = plan
  const drafts: Draft[] = []
  for (const on of weeklyGreetings(weeklyOn, zonedWindow(plan.window))) {
    const date = remindOn(on, zone)
    if (date < wanted.from || date > wanted.to || !mayGreet(contact, on)) continue
    drafts.push({
      about: id,
      accountId,
      contactId: id,
      key: `weekly|${id}|${on}`,
      kind: 'greeting',
      rank: RANKS.weekly,
      date,
      occursOn: on,
      lead: 0,
      why: { code: 'greeting' },
    })
  }
  return drafts
}

function ofContact({ id, accountId }: OccasionContact): Pick<Draft, 'about' | 'accountId' | 'contactId'> {
  return { about: id, accountId, contactId: id }
}
