import type { Occurrence } from './occurrence.ts'
import type { DayLabel } from './own-calendar.ts'
import { type DayNumber, textOf, weekdayOn } from './own-days.ts'
import { OWN_FESTIVALS } from './own-festivals.ts'
import { isBirthday, isGreeted } from './own-rules.ts'
import type { OwnContact } from './world.ts'

/** What a person is greeted for on one day. `nominal` is the day on her clock for which a member is to be told. */
export type Greeting = Occurrence & Readonly<{ nominal: DayNumber; contact: OwnContact; isGift: boolean }>

const BIRTHDAY_LEADS = [3, 0]
const GIFT = 7

/** Everything that a person could be greeted for on these days, whatever becomes of her, found day by day; by `nominal`. */
export function greetingsOf(contact: OwnContact, labels: readonly DayLabel[]): readonly Greeting[] {
  const found = labels.flatMap((label) => [
    ...birthdayOn(contact, label),
    ...festivalsOn(contact, label),
    ...weeklyOn(contact, label),
  ])
  return found.sort((one, other) => one.nominal - other.nominal)
}

function birthdayOn(contact: OwnContact, label: DayLabel): readonly Greeting[] {
  const { id, birthday } = contact
  if (birthday === undefined || !isBirthday(birthday, label)) return []
  const day = textOf(label.on)
  return BIRTHDAY_LEADS.map((lead) => ({
    ...common(contact, label.on, lead),
    key: `birthday|${id}|${day}|${lead}`,
    kind: 'birthday',
    subject: `birthday|${id}|${day}`,
    stop: `${id}|birthday`,
  }))
}

function festivalsOn(contact: OwnContact, label: DayLabel): readonly Greeting[] {
  const { id, keeps } = contact
  if (keeps.length === 0) return []
  const kept = OWN_FESTIVALS.filter(
    (festival) =>
      [festival.id, ...festival.sets].some((word) => keeps.includes(word)) && festival.isOn(label),
  )
  const day = textOf(label.on)
  return kept.flatMap((festival) =>
    festival.leads.map((lead) => ({
      ...common(contact, label.on, lead),
      key: `festival|${id}|${festival.id}|${day}|${lead}`,
      kind: 'festival',
      subject: `festival|${id}|${festival.id}|${day}`,
      stop: `${id}|${festival.id}`,
      isGift: lead === GIFT,
    })),
  )
}

function weeklyOn(contact: OwnContact, { on }: DayLabel): readonly Greeting[] {
  const { id } = contact
  if (contact.weeklyOn !== weekdayOn(on)) return []
  const names = { key: `weekly|${id}|${textOf(on)}`, subject: `weekly|${id}`, stop: `${id}|weekly` }
  return [{ ...common(contact, on, 0), ...names, kind: 'greeting' }]
}

function common(contact: OwnContact, on: DayNumber, lead: number) {
  const day = textOf(on)
  return {
    contact,
    whom: contact.id,
    accountId: contact.accountId,
    on,
    lead,
    nominal: on - lead,
    isLasting: false,
    isWish: true,
    isGift: false,
    holds: () => isGreeted(contact, day),
  }
}
