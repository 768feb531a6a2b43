import type { Birthday } from '../contact.ts'
import { addDays } from '../day.ts'
import { type BirthdayOn, birthdaysBetween } from './birthday.ts'
import { birthdayKey, birthdayKeysIn } from './birthday-keys.ts'
import { type Draft, RANKS } from './draft.ts'
import { type GreetedContact, type GreetingPlan, mayGreet } from './greeted.ts'
import { BIRTHDAY_LEADS, planWindow } from './plan-window.ts'
import type { Why } from './planned.ts'

/**
 * Gives a contact's birthday reminders, earliest first: those that are wanted, and those near enough for a festival's
 * greeting to join them. Source: TCH-3.
 */
export function createBirthdayDrafts(plan: GreetingPlan): (contact: GreetedContact) => readonly Draft[] {
  const { from, to } = planWindow(plan.wanted.from, plan.wanted.to, plan)
  const keys = new Set(plan.muted.includes('birthday') ? [] : birthdayKeysIn(from, to))
  return (contact) => {
    const { birthday } = contact.sensitive
    if (birthday === undefined || !keys.has(birthdayKey(birthday))) return []
    if (plan.stopped.has(`${contact.id}|birthday`)) return []
    return birthdaysBetween(birthday, from, to)
      .filter(({ on }) => mayGreet(contact, on))
      .flatMap((kept) => toDrafts(contact, { birthday, kept, remindOn: plan.remindOn }))
  }
}

function toDrafts(
  contact: GreetedContact,
  on: Readonly<{ birthday: Birthday; kept: BirthdayOn; remindOn: GreetingPlan['remindOn'] }>,
): readonly Draft[] {
  const { birthday, kept, remindOn } = on
  const why = birthdayWhy(birthday, kept)
  return BIRTHDAY_LEADS.map((lead) => ({
    key: `birthday|${contact.id}|${kept.on}|${lead}`,
    kind: 'birthday',
    rank: RANKS.birthday,
    about: contact.id,
    date: remindOn(addDays(kept.on, -lead), contact.zone),
    occursOn: kept.on,
    lead,
    accountId: contact.accountId,
    contactId: contact.id,
    why,
  }))
}

function birthdayWhy(birthday: Birthday, { observed }: BirthdayOn): Why {
  return {
    code: 'birthday',
    calendar: birthday.calendar,
    month: birthday.month,
    ...(birthday.day === undefined ? {} : { day: birthday.day }),
    ...(birthday.calendar === 'lunar' ? { leap: birthday.leap } : {}),
    ...(observed === undefined ? {} : { observed }),
  }
}
