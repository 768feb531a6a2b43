import type { ModalView } from '@slack/types'
import {
  HOLIDAY_CALENDARS,
  type HolidayCalendar,
  Locale,
  MEMBER_DEFAULTS,
  MemberSettings,
  MUTABLE_REASONS,
} from '../../coach/index.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { checkInput, form, selectInput, textInput, timeInput } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'
import type { Words } from '../words/index.ts'
import { settingsMessage } from './message.ts'
import { readZone } from './read-settings.ts'

/** The callback id of the settings form. */
export const SETTINGS_FORM = 'settings'

const AUTO = 'auto'

/** The form of the member's own settings. */
export function settingsForm({ words, member }: Ask, settings: MemberSettings): ModalView {
  const w = words.settings
  const languages = [
    { value: AUTO, text: w.languageAuto },
    ...Locale.options.map((value) => ({ value, text: words.terms.locale[value] })),
  ]
  const days = words.terms.weekday.map((text, i) => ({ value: String(i + 1), text }))
  const kinds = MUTABLE_REASONS.map((value) => ({ value, text: words.terms.kind[value] }))
  return form(
    {
      id: SETTINGS_FORM,
      title: w.title,
      blocks: [
        selectInput({
          id: 'language',
          label: w.language,
          options: languages,
          initial: settings.locale ?? AUTO,
        }),
        textInput({
          id: 'zone',
          label: w.zone,
          hint: w.zoneHint,
          optional: true,
          initial: settings.zone,
          most: 60,
        }),
        timeInput({ id: 'digest', label: w.digest, initial: member.digestAt }),
        checkInput({ id: 'days', label: w.days, options: days, initial: member.workingDays.map(String) }),
        selectInput({
          id: 'holidays',
          label: w.holidays,
          hint: w.holidaysHint,
          options: holidayOptions(words),
          initial: settings.holidays ?? AUTO,
        }),
        timeInput({ id: 'quiet-from', label: w.quietFrom, initial: member.quietFrom }),
        timeInput({ id: 'quiet-to', label: w.quietTo, initial: member.quietTo }),
        checkInput({ id: 'mute', label: w.mute, options: kinds, initial: member.muted, optional: true }),
        checkInput({
          id: 'drill',
          label: w.drill,
          options: [{ value: 'yes', text: w.drillYes }],
          initial: member.drill ? ['yes'] : [],
          optional: true,
        }),
      ],
    },
    words,
  )
}

function holidayOptions(words: Words): readonly Readonly<{ value: string; text: string }>[] {
  const known = [...HOLIDAY_CALENDARS, 'none'] as const
  return [
    { value: AUTO, text: words.settings.holidaysAuto },
    ...known.map((value) => ({ value, text: words.terms.holidays[value] })),
  ]
}

function isHolidays(text: string | undefined): text is HolidayCalendar | 'none' {
  return text === 'none' || HOLIDAY_CALENDARS.some((calendar) => calendar === text)
}

/** Saves the settings form. */
export const submitSettings: SubmitHandler = async (ask, { form: values }) => {
  const errors = new FieldErrors(ask.words)
  const typed = values['zone']?.value
  const zone = typed === undefined ? undefined : errors.read('zone', () => readZone({ text: typed }))
  const wrong = errors.answer()
  if (wrong !== undefined) return wrong
  const { members } = ask.workspace
  const before = (await members.find(ask.member.id))?.settings ?? {}
  const saved = await members.setSettings(ask.member.id, settingsIn(values, zone))
  return { kind: 'done', message: settingsMessage(saved, before) }
}

function settingsIn(values: FormValues, zone: string | undefined): MemberSettings {
  const [language, holidays] = [values['language']?.value, values['holidays']?.value]
  return MemberSettings.parse({
    ...(language === undefined || language === AUTO ? {} : { locale: language }),
    ...(zone === undefined ? {} : { zone }),
    digestAt: values['digest']?.time ?? MEMBER_DEFAULTS.digestAt,
    workingDays: (values['days']?.values ?? []).map(Number),
    ...(isHolidays(holidays) ? { holidays } : {}),
    quietFrom: values['quiet-from']?.time ?? MEMBER_DEFAULTS.quietFrom,
    quietTo: values['quiet-to']?.time ?? MEMBER_DEFAULTS.quietTo,
    muted: values['mute']?.values ?? [],
    drill: values['drill']?.values?.includes('yes') ?? false,
  })
}
