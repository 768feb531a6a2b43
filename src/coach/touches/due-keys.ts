import { type Account, TIERS, type Tier } from '../account.ts'
import { addDays, type Day } from '../day.ts'
import { remembering } from '../remembered.ts'
import { birthdayKey, birthdayKeysIn } from './birthday-keys.ts'
import { CADENCE, type PlannedAccount } from './cadence.ts'
import { canCongratulate } from './etiquette.ts'
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
  /** Stretches of keys of accounts, both ends included; see `accountKeys`. */
  accountRanges: readonly Readonly<{ from: string; to: string }>[]
  /** The last day of promises and the like. */
  upTo: Day
}>

/** To be raised when a key, or what stands beside it, is written differently: every stored one is then made anew. */
export const DUE_KEYS_VERSION = 2

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
 * The key under which an account is found when its rhythm may be over, and which says all that planning needs of it: by the
 * tier that gives the rhythm, the day it counts from; with a rhythm of its own, the day on which that is over.
 */
export function accountKeys(
  { tier, cadenceDays, createdOn }: Pick<Account, 'tier' | 'cadenceDays' | 'createdOn'>,
  lastTouchOn: Day | undefined,
): readonly string[] {
  const since = lastTouchOn ?? createdOn
  const file = [tier ?? '', cadenceDays ?? '', createdOn, lastTouchOn ?? ''].join('|')
  if (cadenceDays !== undefined) return [`rhythm|own|${addDays(since, cadenceDays)}|${file}`]
  return tier === undefined ? [] : [`rhythm|${tier}|${since}|${file}`]
}

/** What a key of `accountKeys` says. @throws Error when it is none */
export function readAccountKey(
  id: string,
  key: string,
): Readonly<{ account: PlannedAccount; lastTouchOn?: Day }> {
  const [, , , tier = '', cadenceDays = '', createdOn = '', lastTouchOn = ''] = key.split('|')
  if (createdOn === '') throw new Error(`no account is found under "${key}"`)
  // The key was made of days.
  const account: { -readonly [K in keyof PlannedAccount]: PlannedAccount[K] } = {
    id,
    createdOn: createdOn as Day,
  }
  if (isTier(tier)) account.tier = tier
  if (cadenceDays !== '') account.cadenceDays = Number(cadenceDays)
  return lastTouchOn === '' ? { account } : { account, lastTouchOn: lastTouchOn as Day }
}

function isTier(text: string): text is Tier {
  return TIERS.some((tier) => tier === text)
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
    accountRanges: rhythmRanges(plan, last),
    upTo: addDays(last, 1),
  }
}

type Asked = Pick<TouchPlan, 'member' | 'team' | 'told'>

/** A reminder from `from` to `to`, or one that was before and whose day is to come. */
function greetingKeys(
  { member, team, told = [] }: Asked,
  window: DayWindow,
  where: string,
): readonly string[] {
  const festivals = member.muted.includes('festival') ? [] : team?.festivals
  const upTo = addDays(window.to, FESTIVAL_LEADS.major[0])
  const moved = told.filter(({ on }) => on >= window.from && on <= upTo)
  const words = new Set(moved.flatMap(({ occasionId }) => wordsOf(occasionId)))
  return [...ourKeysIn(window, festivals, where), ...[...words].map((word) => `${where}keeps|${word}`)]
}

function ourKeysIn(
  window: DayWindow,
  festivals: readonly string[] | undefined,
  where: string,
): readonly string[] {
  const asked = `${window.from}|${window.to}|${festivals?.join() ?? '*'}|${where}`
  return remembered(asked, () => {
    const births = birthdayKeysIn(window.from, addDays(window.to, BIRTHDAY_LEADS[0]))
    return [
      ...births.map((key) => `${where}birthday|${key}`),
      ...wordsIn(window, festivals).map((word) => `${where}keeps|${word}`),
    ]
  })
}

// Everybody's day is planned over the same few windows.
const remembered = remembering<readonly string[]>(50)

/** Every word by which somebody may keep an occasion of ours. */
function wordsIn({ from, to }: DayWindow, festivals: readonly string[] | undefined): readonly string[] {
  const ids = festivals === undefined ? OCCASIONS.map(({ id }) => id) : expandKeeps(festivals)
  const [minorUpTo, majorUpTo] = [addDays(to, 1), addDays(to, FESTIVAL_LEADS.major[0])]
  const near = occasionsBetween(ids, from, majorUpTo)
    .filter(({ occasion }) => canCongratulate(occasion))
    .filter(({ occasion, on }) => occasion.weight === 'major' || on <= minorUpTo)
  return [...new Set(near.flatMap(({ occasion }) => wordsOf(occasion.id)))]
}

function wordsOf(id: string): readonly string[] {
  return [id, ...(findOccasion(id)?.sets ?? [])]
}

/** Comes after whatever else a key says. */
const AFTER = '|~'

function rhythmRanges({ team }: Pick<TouchPlan, 'team'>, last: Day): DueKeys['accountRanges'] {
  const tiers = Object.entries({ ...CADENCE, ...team?.cadence }).map(([tier, { ideal, longest }]) => ({
    from: `rhythm|${tier}|`,
    to: `rhythm|${tier}|${addDays(last, -Math.floor(Math.min(ideal, longest)))}${AFTER}`,
  }))
  return [...tiers, { from: 'rhythm|own|', to: `rhythm|own|${last}${AFTER}` }]
}
