import type { InputBlock } from '@slack/types'
import { type Birthday, type Contact, LUNAR_CALENDARS, type LunarCalendar } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { checkInput, manyInput, selectInput, textInput } from '../forms/inputs.ts'
import { interestInputs } from '../people/interest-fields.ts'
import { typedBirthday } from '../words/format-birthday.ts'
import { festivalOptions } from './festival-names.ts'
import { TEXT_MOST } from './read-contact.ts'

/** Fields of plain text in the personal part; block ids of the form. */
export const OWN_TEXTS = ['likes', 'family', 'giftsForbidden', 'avoid'] as const

/** What only the account's team reads. */
export function ownInputs(ask: Ask, contact: Contact | undefined): readonly InputBlock[] {
  const { labels, birthdayHint } = ask.words.contacts
  const own = contact?.sensitive
  const keeps = own?.keeps ?? []
  return [
    textInput({
      id: 'birthday',
      label: labels.birthday,
      hint: birthdayHint,
      optional: true,
      initial: own?.birthday && typedBirthday(ask.locale, own.birthday),
      most: 60,
    }),
    selectInput({
      id: 'lunarCalendar',
      label: labels.lunarCalendar,
      options: LUNAR_CALENDARS.map((value) => ({ value, text: ask.words.contacts.lunarCalendars[value] })),
      initial: calendarOf(own?.birthday),
    }),
    checkInput({
      id: 'birthdayRule',
      label: ask.words.contacts.birthdayRule,
      optional: true,
      options: Object.entries(ask.words.contacts.birthdayRules).map(([value, text]) => ({ value, text })),
      initial: ruleOf(own?.birthday),
    }),
    manyInput({
      id: 'festivals',
      label: labels.festivals,
      optional: true,
      hint: ask.words.contacts.keepsHint,
      options: festivalOptions(ask, keeps),
      initial: keeps,
    }),
    textInput({
      id: 'keepsSource',
      label: labels.keepsSource,
      hint: ask.words.contacts.keepsSourceHint,
      optional: true,
      initial: own?.keepsSource,
      most: TEXT_MOST,
    }),
    ...OWN_TEXTS.map((field) =>
      textInput({ id: field, label: labels[field], optional: true, initial: own?.[field], most: TEXT_MOST }),
    ),
    ...interestInputs(ask, own),
  ]
}

/** Where a birthday departs from how such dates are usually kept. Source: TCH-5. */
function ruleOf(birthday: Birthday | undefined): readonly string[] {
  const rule = birthday?.calendar === 'lunar' ? birthday.leapPolicy : birthday?.feb29
  return rule === undefined ? [] : [rule]
}

function calendarOf(birthday: Birthday | undefined): LunarCalendar {
  return (birthday?.calendar === 'lunar' && birthday.lunarCalendar) || 'chinese'
}
