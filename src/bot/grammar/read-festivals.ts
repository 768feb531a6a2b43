import { CUSTOMS, type Custom, type Locale, OCCASIONS, Problem, type Span } from '../../coach/index.ts'
import { foldText } from './fold-text.ts'
import { nearestName } from './nearest-name.ts'
import { type Choice, findChoice } from './read-choice.ts'

/** What sets of festivals, and the customs that go with no set, are called; the usual name in each language first. */
const SET_NAMES = {
  chinese: { en: ['Chinese'], zh: ['中国', '中国节日', '中国传统节日'] },
  western: { en: ['Western'], zh: ['西方', '西方节日'] },
  korean: { en: ['Korean'], zh: ['韩国', '韩国节日'] },
  vietnamese: { en: ['Vietnamese'], zh: ['越南', '越南节日'] },
  japanese: { en: ['Japanese'], zh: ['日本', '日本节日'] },
  islamic: { en: ['Islamic', 'Muslim'], zh: ['伊斯兰', '伊斯兰节日', '穆斯林'] },
  jewish: { en: ['Jewish'], zh: ['犹太', '犹太节日', '犹太教'] },
  hindu: { en: ['Hindu'], zh: ['印度教', '印度教节日'] },
  german: { en: ['German', 'German manners'], zh: ['德国', '德国习惯', '德国人的习惯'] },
  russian: { en: ['Russian', 'Russian manners'], zh: ['俄罗斯', '俄国', '俄罗斯习惯', '俄罗斯人的习惯'] },
} as const satisfies Readonly<Record<Custom, unknown>>

const CHOICES: readonly Choice<string>[] = [
  ...CUSTOMS.map((id) => ({ id, names: [...SET_NAMES[id].en, ...SET_NAMES[id].zh] })),
  ...OCCASIONS.map(({ id, names }) => ({ id, names: [names.en, names.en.replaceAll('’', "'"), names.zh] })),
]
const NONE = /^(none|nothing|无|没有|不过)$/

/** Which field it is, in which language to offer names, and where the text stands. */
export type FestivalContext = Readonly<{ field: string; locale: Locale; span?: Span }>

/**
 * The sets and occasions that a person keeps, by id, each once, in the order typed: `chinese, Christmas`, `中国、圣诞节`;
 * `none` is an empty list.
 *
 * @throws Problem `bad-choice` for the first that is neither, with the sets and the major festivals to choose from
 */
export function readFestivals(text: string, { field, locale, span }: FestivalContext): readonly string[] {
  const found = findFestivals(text)
  if (found !== undefined) return found
  const wrong = partsOf(text).find((part) => findChoice(part, CHOICES) === undefined) ?? text
  const nearest = nearestName(
    wrong,
    CHOICES.flatMap(({ names }) => names),
  )
  throw new Problem({
    code: 'bad-choice',
    field,
    text: wrong,
    choices: offered(locale),
    ...(nearest !== undefined && { nearest }),
    ...(span && { at: span }),
  })
}

/** The same, `undefined` where any part names no festival. */
export function findFestivals(text: string): readonly string[] | undefined {
  if (NONE.test(foldText(text))) return []
  const ids = partsOf(text).map((part) => findChoice(part, CHOICES))
  const known = ids.filter((id) => id !== undefined)
  return known.length === ids.length && ids.length > 0 ? [...new Set(known)] : undefined
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[,，、;；+]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function offered(locale: Locale): readonly string[] {
  const major = OCCASIONS.filter(({ weight }) => weight === 'major').map(({ names }) => names[locale])
  return [...CUSTOMS.map((set) => SET_NAMES[set][locale][0]), ...major, '…']
}
