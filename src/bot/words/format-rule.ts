import type { Locale, OwnOccasion } from '../../coach/index.ts'
import { formatBirthday } from './format-birthday.ts'
import type { Words } from './index.ts'

/** On which day something comes every year: `lunar 8th month, day 15`, `second Fri of May`, `5月第二个周五`; empty where its date says it. */
export function formatRule(words: Words, locale: Locale, rule: OwnOccasion['rule']): string {
  switch (rule.kind) {
    case 'once':
    case 'solar':
      return ''
    case 'lunar':
      return formatBirthday(locale, {
        calendar: 'lunar',
        lunarCalendar: rule.calendar,
        month: rule.month,
        day: rule.day,
        leap: false,
      })
    case 'nth-weekday': {
      const month = formatBirthday(locale, { calendar: 'solar', month: rule.month })
      const weekday = words.terms.weekday[rule.weekday - 1] ?? ''
      return words.occasions.nthWeekday({ nth: rule.nth, weekday, month })
    }
  }
}
