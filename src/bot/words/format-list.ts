import type { Locale } from '../../coach/index.ts'
import { spaceNames } from './space-names.ts'

const LISTS: Readonly<Record<Locale, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  zh: new Intl.ListFormat('zh-Hans', { type: 'conjunction' }),
}

/** Names as people list them: `Tom, Mary and Lei`, `王芳、陈工和李总`, `C5 和 F2`; empty for none. */
export function formatList(locale: Locale, names: readonly string[]): string {
  const list = LISTS[locale].format(names)
  return locale === 'zh' ? spaceNames(list, names) : list
}
