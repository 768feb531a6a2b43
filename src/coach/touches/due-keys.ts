import type { Account } from '../account.ts'
import { addDays, type Day } from '../day.ts'
import { birthdayKey, birthdayKeysIn } from './birthday-keys.ts'
import { CADENCE } from './cadence.ts'
import type { GreetedContact } from './greeted.ts'
import { OCCASIONS } from './occasion-data.ts'
import { expandKeeps, findOccasion, occasionsBetween } from './occasions.ts'
import type { TouchPlan } from './plan.ts'
import {
  BIRTHDAY_LEADS,
  type DayWindow,
  FESTIVAL_LEADS,
  lastNominalDay,
  ZONE_EARLY_DAYS,
  ZONE_LATE_DAYS,
} from './plan-window.ts'

/**
 * What a store is asked for, so that it reads only rows from which something may be planned. It may name more than is
 * due, and never misses anything: what is due is for `planTouches` alone to say.
 */
export type DueKeys = Readonly<{
  /** Keys of contacts, see `contactKeys`. */
  contacts: readonly string[]
  /** Keys of accounts, see `accountKeys`. */
  accounts: readonly string[]
  /** Stretches of keys of accounts, both ends included. */
  accountRanges: readonly Readonly<{ from: string; to: string }>[]
  /** The last day of promises and the like. */
  upTo: Day
}>

/** To be raised when a key is written differently: every stored one is then made anew. */
export const DUE_KEYS_VERSION = 1

/**
 * The keys under which a contact is found when something may be due: her birthday and each word of what she keeps, as
 * they were told, so that no key ever goes out of date. Without keys where nobody is to be greeted any more.
 */
export function contactKeys({
  zone,
  status,
  sensitive,
}: Pick<GreetedContact, 'zone' | 'status' | 'sensitive'>): readonly string[] {
  if (status.is !== 'active' && status.is !== 'mourning') return []
  const where = zone === undefined ? NEAR : FAR
  const { birthday, keeps } = sensitive
  return [
    ...(birthday === undefined ? [] : [`${where}birthday|${birthdayKey(birthday)}`]),
    ...new Set(keeps.map((word) => `${where}keeps|${word}`)),
  ]
}

/**
 * The keys under which an account is found when something may be due: the day its rhythm counts from, by the tier that
 * gives the rhythm; with a rhythm of its own, the day on which that is over.
 */
export function accountKeys(
  { tier, cadenceDays, createdOn }: Pick<Account, 'tier' | 'cadenceDays' | 'createdOn'>,
  lastTouchOn: Day | undefined,
): readonly string[] {
  const since = lastTouchOn ?? createdOn
  if (cadenceDays !== undefined) return [`rhythm|own|${addDays(since, cadenceDays)}`]
  return tier === undefined ? [] : [`rhythm|${tier}|${since}`]
}

/** A contact with a zone of her own may be reminded of a day or two before or after the others. */
const NEAR = 'near|'
const FAR = 'far|'

/** The keys of everything that may be dated from `plan.from` to `plan.to`, or is greeted later than its reminder says. */
export function dueKeys(plan: Pick<TouchPlan, 'from' | 'to' | 'member' | 'team' | 'told'>): DueKeys {
  const last = lastNominalDay(plan.to, plan.member)
  const near = { from: plan.from, to: last }
  const far = { from: addDays(plan.from, -ZONE_LATE_DAYS), to: addDays(last, ZONE_EARLY_DAYS) }
  return {
    contacts: [...greetingKeys(plan, near, NEAR), ...greetingKeys(plan, far, FAR)],
    accounts: [],
    accountRanges: rhythmRanges(plan, last),
    upTo: addDays(last, 1),
  }
}

function greetingKeys(
  { member, team, told = [] }: Pick<TouchPlan, 'member' | 'team' | 'told'>,
  window: DayWindow,
  where: string,
): readonly string[] {
  const births = birthdayKeysIn(window.from, addDays(window.to, BIRTHDAY_LEADS[0]))
  const words = member.muted.includes('festival') ? [] : wordsIn(window, told, team?.festivals)
  return [...births.map((key) => `${where}birthday|${key}`), ...words.map((word) => `${where}keeps|${word}`)]
}

/** Every word by which somebody may keep an occasion that has a reminder from `from` to `to`, or had one and is to come. */
function wordsIn(
  window: DayWindow,
  told: NonNullable<TouchPlan['told']>,
  teamFestivals: readonly string[] | undefined,
): readonly string[] {
  const upTo = addDays(window.to, FESTIVAL_LEADS.major[0])
  const toldIds = told.filter(({ on }) => on >= window.from && on <= upTo).map(({ occasionId }) => occasionId)
  return [...new Set([...ourWordsIn(window, teamFestivals), ...toldIds.flatMap(wordsOf)])]
}

function ourWordsIn(
  { from, to }: DayWindow,
  teamFestivals: readonly string[] | undefined,
): readonly string[] {
  const asked = `${from}|${to}|${teamFestivals?.join() ?? '*'}`
  const known = wordsByWindow.get(asked)
  if (known !== undefined) return known
  const ids = teamFestivals === undefined ? OCCASIONS.map(({ id }) => id) : expandKeeps(teamFestivals)
  const [minorUpTo, majorUpTo] = [addDays(to, 1), addDays(to, FESTIVAL_LEADS.major[0])]
  const words = occasionsBetween(ids, from, majorUpTo)
    .filter(({ occasion, on }) => occasion.weight === 'major' || on <= minorUpTo)
    .flatMap(({ occasion }) => wordsOf(occasion.id))
  if (wordsByWindow.size >= REMEMBERED) wordsByWindow.clear()
  wordsByWindow.set(asked, words)
  return words
}

// Everybody's day is planned over the same few windows.
const REMEMBERED = 50
const wordsByWindow = new Map<string, readonly string[]>()

function wordsOf(id: string): readonly string[] {
  return [id, ...(findOccasion(id)?.sets ?? [])]
}

function rhythmRanges({ team }: Pick<TouchPlan, 'team'>, last: Day): DueKeys['accountRanges'] {
  const tiers = Object.entries({ ...CADENCE, ...team?.cadence }).map(([tier, { ideal, longest }]) => ({
    from: `rhythm|${tier}|`,
    to: `rhythm|${tier}|${addDays(last, -Math.floor(Math.min(ideal, longest)))}`,
  }))
  return [...tiers, { from: 'rhythm|own|', to: `rhythm|own|${last}` }]
}
