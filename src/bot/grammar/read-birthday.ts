import { Birthday, type Locale, type LunarCalendar, Problem, type Span } from '../../coach/index.ts'
import { findLunarBirthday } from './birthday-lunar.ts'
import { findSolarBirthday } from './birthday-solar.ts'
import { foldText } from './fold-text.ts'

/** Says the calendar in so many words; what follows is read in that calendar alone. */
const LUNAR_MARK = /^(?:农历|阴历|旧历|lunar) ?:? ?/
/** By whose lunar calendar, before the mark: `Korean lunar:8-15`, `韩国农历八月十五`. */
const OWN_CALENDAR = /^(korean|韩国|vietnamese|越南|chinese|中国) ?(?=农历|阴历|旧历|lunar)/
const CALENDARS: Readonly<Record<string, LunarCalendar>> = {
  korean: 'korean',
  韩国: 'korean',
  vietnamese: 'vietnamese',
  越南: 'vietnamese',
}
const SOLAR_MARK = /^(?:公历|阳历|新历|solar) ?:? ?/

/**
 * The birthday as it was told: `08-15`, `1980-08-15`, `15 Aug`, `8月15日`, `农历八月十五`, `农历闰六月三十`, `腊月廿三`,
 * `lunar:8-15`, `lunar:leap6-30`, `Korean lunar:8-15`; a month alone (`August`, `8月`) too. Bare `八月十五` is refused: without `农历` or `日` it
 * could be either calendar, and so is `5/6` in English.
 *
 * @throws Problem `bad-birthday`
 */
export function readBirthday(text: string, context: Readonly<{ locale: Locale; span?: Span }>): Birthday {
  const found = Birthday.safeParse(findBirthday(text, context.locale))
  if (found.success) return found.data
  throw new Problem({ code: 'bad-birthday', text: text.trim(), ...(context.span && { at: context.span }) })
}

/** The same, `undefined` where there is no birthday to read. */
export function findBirthday(text: string, locale: Locale): Birthday | undefined {
  const typed = foldText(text)
  const whose = OWN_CALENDAR.exec(typed)
  const phrase = typed.slice(whose?.[0].length ?? 0)
  const lunarCalendar = CALENDARS[whose?.[1] ?? '']
  const found = LUNAR_MARK.test(phrase)
    ? findLunarBirthday(phrase.replace(LUNAR_MARK, ''), 'told')
    : findUnmarked(phrase, locale)
  return found?.calendar === 'lunar' && lunarCalendar ? { ...found, lunarCalendar } : found
}

function findUnmarked(phrase: string, locale: Locale): Birthday | undefined {
  if (SOLAR_MARK.test(phrase))
    return findSolarBirthday(phrase.replace(SOLAR_MARK, ''), { locale, told: true })
  return findLunarBirthday(phrase, 'guess') ?? findSolarBirthday(phrase, { locale, told: false })
}
