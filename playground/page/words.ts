import { english } from './words-en.ts'
import type { Words } from './words-type.ts'
import { chinese } from './words-zh.ts'

/** The page's words for a Slack locale: Chinese for `zh…`, else English. */
export function wordsFor(locale: string): Words {
  return locale.toLowerCase().startsWith('zh') ? chinese : english
}
