import type { Locale } from '../../coach/index.ts'
import { en } from './en/index.ts'
import type { RefusalWords } from './refusal-words.ts'
import { spacing } from './space-names.ts'
import type { Wording } from './wording.ts'
import { zh } from './zh/index.ts'

/** Every sentence a person reads, in one language. */
export type Words = Wording<Omit<typeof en, 'refusals'>> & Readonly<{ refusals: RefusalWords }>

const CATALOGS: Readonly<Record<Locale, Words>> = { en, zh: spacing(zh) }

/** The catalog of a language. */
export function wordsFor(locale: Locale): Words {
  return CATALOGS[locale]
}
