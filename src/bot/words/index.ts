import type { Locale } from '../../coach/index.ts'
import { en } from './en/index.ts'
import type { RefusalWords } from './refusal-words.ts'
import type { Wording } from './wording.ts'
import { zh } from './zh/index.ts'

/** Every sentence a person reads, in one language. */
export type Words = Wording<Omit<typeof en, 'refusals'>> & Readonly<{ refusals: RefusalWords }>

/** The catalog of a language. */
export function wordsFor(locale: Locale): Words {
  return locale === 'zh' ? zh : en
}
