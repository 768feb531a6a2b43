import type { Locale } from '../../coach/index.ts'

const LISTS: Readonly<Record<Locale, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  zh: new Intl.ListFormat('zh-Hans', { type: 'conjunction' }),
}

/** Names as people list them: `Tom, Mary and Lei`, `王芳、陈工和李总`; empty for none. */
export function formatList(locale: Locale, names: readonly string[]): string {
  return LISTS[locale].format(names)
}
