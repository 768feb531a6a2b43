import { addDays, type CallPlan, type Day, type PlannedTouch, type ToldDay } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { listFresh } from '../delivery/fresh.ts'
import { planMember } from '../delivery/plan-member.ts'
import { subjectsOf } from '../delivery/subject.ts'
import { reminderSentences } from '../today/reminder-sentence.ts'
import type { FeedEvent } from './feed-event.ts'

/** How far ahead a calendar looks. */
const AHEAD_DAYS = 92
const CALL_MINUTES = 60

/**
 * What is coming for one member, by day: every birthday, festival, promise and rhythm once, on its own day whatever its lead
 * times, without what she has ended, whatever it was merged into; and her planned calls.
 */
export async function listComing(ask: Ask): Promise<readonly FeedEvent[]> {
  const until = addDays(ask.today, AHEAD_DAYS)
  const [planned, open, told, calls] = await Promise.all([
    planMember(ask.workspace, ask.member, { from: ask.today, to: until }),
    ask.desk.reminders.listOpen(until),
    ask.desk.toldDays.list(),
    ask.desk.calls.listComing(ask.now),
  ])
  const fresh = await listFresh(ask, planned, ask.today)
  const wanted = [...open.map((reminder) => reminder.planned), ...fresh]
  const days = new Map<string, Day>()
  const events: FeedEvent[] = []
  for (const one of wanted.flatMap(apart).toSorted(compareDays)) {
    const [id = one.key] = subjectsOf(one)
    if (days.has(id) || dayOf(one) < ask.today) continue
    days.set(id, dayOf(one))
    events.push(await toEvent(ask, one, { id, told }))
  }
  return [...events, ...(await Promise.all(calls.map((call) => toCall(ask, call)))).flat()]
}

/** A calendar has a day for each thing, so what was merged into one reminder comes apart. */
function apart(planned: PlannedTouch): readonly PlannedTouch[] {
  return [{ ...planned, also: [] }, ...planned.also.map((part) => ({ ...planned, ...part, also: [] }))]
}

/** A rhythm and what follows it stand on the working day on which they are told; everything else has a day of its own. */
function dayOf({ date, kind, occursOn }: PlannedTouch): Day {
  return kind === 'cadence' || kind === 'follow-up' || occursOn < date ? date : occursOn
}

function compareDays(one: PlannedTouch, other: PlannedTouch): number {
  return dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0
}

async function toEvent(
  { desk, locale, member, words }: Ask,
  planned: PlannedTouch,
  { id, told }: Readonly<{ id: string; told: readonly ToldDay[] }>,
): Promise<FeedEvent> {
  const on = dayOf(planned)
  const [account, contact] = await Promise.all([
    desk.accounts.find(planned.accountId),
    planned.contactId === undefined ? undefined : desk.contacts.find(planned.contactId),
  ])
  const about = {
    ...(account && { account }),
    ...(contact && { contact }),
    told: { told, zone: contact?.zone ?? member.zone },
  }
  // Told as it is on its day: somebody reads it there.
  const [summary = '', ...rest] = reminderSentences({ words, locale, today: on }, planned, about)
  return { id, on, summary, description: rest.join('\n') }
}

async function toCall({ desk, words }: Ask, call: CallPlan): Promise<readonly FeedEvent[]> {
  if (call.at === undefined) return []
  const account = await desk.accounts.find(call.accountId)
  const description = call.goal === undefined ? '' : words.feed.goal(call.goal)
  const summary = words.feed.call(account?.name ?? words.delivery.someone)
  return [{ id: `call|${call.id}`, at: call.at, minutes: CALL_MINUTES, summary, description }]
}
