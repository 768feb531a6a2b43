import { Problem } from '../coach/index.ts'
import type { Ask } from './ask.ts'
import type { OptionValue } from './grammar/line-options.ts'

/** Yes or no, in either language; `field` names the option. @throws Problem `bad-choice` */
export function readYes({ words }: Ask, { text, valueSpan }: OptionValue, field: string): boolean {
  if (/^(yes|y|true|on|是|对|开|开启)$/i.test(text)) return true
  if (/^(no|n|false|off|否|不|关|关闭)$/i.test(text)) return false
  const { yes, no } = words.core
  throw new Problem({ code: 'bad-choice', field, text, choices: [yes, no], at: valueSpan })
}
