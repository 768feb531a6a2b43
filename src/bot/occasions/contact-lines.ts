import type { Contact, ContactNews } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatDay } from '../words/format-day.ts'
import type { Words } from '../words/index.ts'

const LISTED = 3

/** What happened to somebody, each on a line, newest first. */
export function newsLines({ words, locale, today }: Ask, news: readonly ContactNews[]): readonly string[] {
  return news
    .slice(0, LISTED)
    .map(({ event, on, what = '' }) =>
      words.occasions.news.line(words.terms.newsEvent[event], formatDay(locale, on, today), what),
    )
}

/** On which weekday somebody is greeted every week, where it is turned on. */
export function weeklyLines(words: Words, { weeklyOn }: Pick<Contact, 'weeklyOn'>): readonly string[] {
  return weeklyOn === undefined ? [] : [words.occasions.weekly.line(words.terms.weekday[weeklyOn - 1] ?? '')]
}
