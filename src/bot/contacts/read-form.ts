import {
  type Birthday,
  type Contact,
  type ContactStatus,
  LUNAR_CALENDARS,
  type LunarCalendar,
  parseDay,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { findIn } from '../choose.ts'
import type { FieldErrors } from '../forms/field-errors.ts'
import { readBirthday } from '../grammar/read-birthday.ts'
import type { FormValues } from '../incoming.ts'
import { typedBirthday } from '../words/format-birthday.ts'

/** A submitted form, whom it was opened for, and where its faults are kept. */
export type Reading = Readonly<{ values: FormValues; errors: FieldErrors; before: Contact | undefined }>

/**
 * The birthday as told, with what was ticked for years that have no such date. A text that was left as it stood keeps
 * what it does not say. Source: TCH-5.
 */
export function birthdayIn(
  { locale }: Ask,
  values: FormValues,
  before: Contact | undefined,
): Birthday | undefined {
  const text = values['birthday']?.value
  if (text === undefined) return undefined
  const known = before?.sensitive?.birthday
  const isKept = known !== undefined && typedBirthday(locale, known) === text
  const told = isKept ? known : readBirthday(text, { locale })
  const rules = values['birthdayRule']?.values ?? []
  if (told.calendar === 'lunar') {
    const { leapPolicy: _, lunarCalendar: saidCalendar, ...date } = told
    const lunarCalendar = (isKept ? undefined : saidCalendar) ?? chosenCalendar(values)
    return {
      ...date,
      ...(told.leap && rules.includes('regular-only') && { leapPolicy: 'regular-only' as const }),
      ...(lunarCalendar !== 'chinese' && { lunarCalendar }),
    }
  }
  const { feb29: _, ...date } = told
  return told.month === 2 && told.day === 29 && rules.includes('mar1') ? { ...date, feb29: 'mar1' } : date
}

/** What the person keeps, and how we know: asked for wherever it changes. Source: TCH-2; etiquette table, privacy-religion. */
export function keepsIn(
  { words }: Ask,
  { values, errors, before }: Reading,
): Readonly<{ keeps: readonly string[]; keepsSource?: string }> {
  const keeps = values['festivals']?.values ?? []
  const keepsSource = values['keepsSource']?.value?.trim()
  const { keeps: known = [], keepsSource: knownSource } = before?.sensitive ?? {}
  const isChanged = keeps.some((id) => !known.includes(id)) || knownSource !== undefined
  if (keeps.length > 0 && !keepsSource && isChanged)
    errors.say('keepsSource', words.contacts.keepsSourceNeeded)
  return keeps.length > 0 && keepsSource ? { keeps, keepsSource } : { keeps }
}

/** The status chosen; the end of mourning goes with mourning alone. */
export function statusIn({ words }: Ask, { values, errors }: Reading): ContactStatus {
  const is = findIn('status', values['status']?.value ?? '') ?? 'active'
  const until = values['mourningUntil']?.day
  if (is === 'mourning') return until === undefined ? { is } : { is, until: parseDay(until) }
  if (until !== undefined) errors.say('mourningUntil', words.contacts.untilNeeded)
  return { is }
}

function chosenCalendar(values: FormValues): LunarCalendar {
  const chosen = values['lunarCalendar']?.value
  return LUNAR_CALENDARS.find((calendar) => calendar === chosen) ?? 'chinese'
}
