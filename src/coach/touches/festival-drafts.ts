import { addDays, type Day, daysBetween } from '../day.ts'
import { type Draft, RANKS } from './draft.ts'
import { canCongratulate } from './etiquette.ts'
import { type GreetedContact, type GreetingPlan, mayGreet } from './greeted.ts'
import { OCCASIONS } from './occasion-data.ts'
import { confidenceOf, expandKeeps, keepsOccasion, type OccasionOn, startsAtSunset } from './occasions.ts'
import { FESTIVAL_LEADS, festivalWindow, NEAR_DAYS } from './plan-window.ts'
import { toldBetween } from './told-days.ts'

/** One lead of one festival, and the day on which a member is reminded of it for contacts of one zone. */
type Reminding = OccasionOn & Readonly<{ lead: number; date: Day }>

/**
 * Gives a contact's wanted festival reminders, in no order. Beside a birthday a greeting goes out with it. Solemn
 * occasions never make one. Source: TCH-2, TCH-3, TCH-9.
 */
export function createFestivalDrafts(
  plan: GreetingPlan,
): (contact: GreetedContact, birthdays: readonly Draft[]) => readonly Draft[] {
  const remindingsIn = createRemindings(plan)
  return (contact, birthdays) => {
    const { all, wanted } = remindingsIn(contact.zone)
    return (birthdays.length === 0 ? wanted : all)
      .filter((reminding) => isKept(reminding, contact, plan.stopped))
      .map((reminding) => toDraft(contact, { ...reminding, date: dateBeside(birthdays, reminding) }))
  }
}

/** Worked out once for each zone: on most days there is nothing wanted, and a contact without a birthday costs nothing. */
function createRemindings(plan: GreetingPlan) {
  const { wanted, remindOn } = plan
  const festivalsIn = createFestivals(plan)
  const byZone = new Map<string | undefined, Readonly<Record<'all' | 'wanted', readonly Reminding[]>>>()
  return (zone: string | undefined) => {
    const known = byZone.get(zone)
    if (known !== undefined) return known
    const all = festivalsIn(zone).flatMap((festival) =>
      leadsOf(festival).map((lead) => {
        return { ...festival, lead, date: remindOn(addDays(festival.on, -lead), zone) }
      }),
    )
    const found = { all, wanted: all.filter(({ date }) => date >= wanted.from && date <= wanted.to) }
    byZone.set(zone, found)
    return found
  }
}

const ALL_IDS = OCCASIONS.map(({ id }) => id)

function createFestivals(plan: GreetingPlan): (zone: string | undefined) => readonly OccasionOn[] {
  const { wanted, muted, teamFestivals, told = [] } = plan
  if (muted.includes('festival')) return () => []
  const window = festivalWindow(wanted.from, wanted.to, plan)
  const ids = teamFestivals === undefined ? ALL_IDS : expandKeeps(teamFestivals)
  return (zone = plan.zone) =>
    toldBetween(ids, window, { told, zone }).filter(({ occasion }) => canCongratulate(occasion))
}

/**
 * Days ahead of a festival. One that begins at sunset is greeted in the morning before, unless it is sure only then that
 * it begins: such a reminder keeps its lead when the day is told, or it would come twice. Source: TCH-3; etiquette table, jewish-sunset.
 */
function leadsOf({ occasion }: OccasionOn): readonly number[] {
  const isSighted = confidenceOf(occasion) === 'plus-minus-1'
  if (occasion.weight === 'minor' && startsAtSunset(occasion) && !isSighted) return [1]
  return FESTIVAL_LEADS[occasion.weight]
}

function isKept(
  { occasion, on }: OccasionOn,
  contact: GreetedContact,
  stopped: ReadonlySet<string>,
): boolean {
  if (!keepsOccasion(contact.sensitive.keeps, occasion) || !mayGreet(contact, on)) return false
  return !stopped.has(`${contact.id}|${occasion.id}`)
}

function toDraft(contact: GreetedContact, { occasion, on, expected = on, lead, date }: Reminding): Draft {
  const greeting = occasion.weight === 'major' ? RANKS.majorGreeting : RANKS.minorGreeting
  return {
    key: `festival|${contact.id}|${occasion.id}|${expected}|${lead}`,
    kind: 'festival',
    rank: isGift(lead) ? RANKS.gift : greeting,
    about: contact.id,
    date,
    occursOn: on,
    lead,
    accountId: contact.accountId,
    contactId: contact.id,
    why: { code: 'festival', occasionId: occasion.id, tone: occasion.tone },
  }
}

/**
 * A festival's greeting near a birthday goes out with it: on the day of the birthday's reminder that is nearest to its
 * own and not after the festival, the earlier of two as near. A gift a week ahead stays where it is.
 */
function dateBeside(birthdays: readonly Draft[], { on, lead, date }: Reminding): Day {
  if (isGift(lead)) return date
  const distance = (day: Day) => Math.abs(daysBetween(day, date))
  // Birthdays come earliest first and the sort is stable, so of two as near the earlier stays in front.
  const [nearest] = birthdays
    .filter(({ occursOn }) => Math.abs(daysBetween(occursOn, on)) <= NEAR_DAYS)
    .map((birthday) => birthday.date)
    .filter((day) => day <= on)
    .sort((one, other) => distance(one) - distance(other))
  return nearest ?? date
}

function isGift(lead: number): boolean {
  return lead > FESTIVAL_LEADS.major[1]
}
