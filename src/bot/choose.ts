import { Problem, type Span } from '../coach/index.ts'
import type { Ask } from './ask.ts'
import { nearestName } from './grammar/nearest-name.ts'
import { findChoice } from './grammar/read-choice.ts'
import { en } from './words/en/index.ts'
import { zh } from './words/zh/index.ts'

/** The closed lists of the method whose values can be typed by id, or by their name in either language. */
export type ListName = Exclude<keyof typeof en.terms, 'stanceUnknown' | 'field' | 'weekday' | 'zone'>

/** The ids of a list. */
export type IdOf<L extends ListName> = keyof (typeof en.terms)[L] & string

/** A piece of the typed line. */
export type Typed = Readonly<{ text: string; span?: Span }>

/**
 * The value of `list` that was typed.
 *
 * @throws Problem `bad-choice` naming the values, and the nearest, in the member's language
 */
export function choose<L extends ListName>({ words }: Ask, list: L, { text, span }: Typed): IdOf<L> {
  const found = findIn(list, text)
  if (found !== undefined) return found
  const names = Object.values(words.terms[list])
  const nearest = nearestName(text, names)
  throw new Problem({
    code: 'bad-choice',
    field: words.terms.field[list],
    text,
    choices: names,
    ...(nearest === undefined ? {} : { nearest }),
    ...(span === undefined ? {} : { at: span }),
  })
}

/** The value of `list` that `text` names, if any. */
export function findIn<L extends ListName>(list: L, text: string): IdOf<L> | undefined {
  const english: Readonly<Record<string, string>> = en.terms[list]
  const chinese: Readonly<Record<string, string>> = zh.terms[list]
  const ids = Object.keys(english).filter((id): id is IdOf<L> => id in en.terms[list])
  return findChoice(
    text,
    ids.map((id) => ({ id, names: [english[id] ?? id, chinese[id] ?? id] })),
  )
}
