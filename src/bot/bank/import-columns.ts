import { CONCERNS, FACT_TOPICS, INDUSTRIES, Locale, QUESTION_KINDS, ROLE_TYPES } from '../../coach/index.ts'
import { foldText } from '../grammar/fold-text.ts'
import { findChoice } from '../grammar/read-choice.ts'
import { en } from '../words/en/index.ts'
import { zh } from '../words/zh/index.ts'
import { MOMENTS } from './form.ts'

/** The columns of an import, each with the names it may have at the head. */
const COLUMNS = {
  kind: ['类型'],
  text: ['question', '问题'],
  language: ['语言'],
  parent: ['上级', '接在'],
  stages: ['stage', '阶段'],
  roles: ['role', '角色', '角色类型'],
  concern: ['关注点'],
  industry: ['行业'],
  fact: ['topic', '事实'],
  listenFor: ['listen for', '留意听'],
} as const

/** A column of an import. */
export type Column = keyof typeof COLUMNS

/** The column with this name, in either language. */
export function findColumn(name: string): Column | undefined {
  const wanted = foldText(name)
  const found = Object.entries(COLUMNS).find(([id, names]) => [id, ...names].map(foldText).includes(wanted))
  return found && keyIn(COLUMNS, found[0])
}

type Names = Readonly<Record<string, string>>

/** The value of a closed list that is meant, by its id or its name in either language. */
function reader<Id extends string>(ids: readonly Id[], ...names: readonly Names[]) {
  const choices = ids.map((id) => ({ id, names: names.flatMap((list) => list[id] ?? []) }))
  return (text: string): Id | undefined => findChoice(text, choices)
}

const stages = (terms: Names, lost: string): Names => ({ ...terms, lost })

/** Reads one value of the columns that hold values of closed lists. */
export const READ_VALUE = {
  kind: reader(QUESTION_KINDS, en.calls.kinds, zh.calls.kinds),
  language: reader(Locale.options, en.terms.locale, { en: '英文', zh: 'Chinese' }),
  stages: reader(MOMENTS, stages(en.terms.stage, en.bank.lost), stages(zh.terms.stage, zh.bank.lost)),
  roles: reader(ROLE_TYPES, en.terms.roleType, zh.terms.roleType),
  concern: reader(CONCERNS, en.terms.concern, zh.terms.concern),
  industry: reader(INDUSTRIES, en.terms.industry, zh.terms.industry),
  fact: reader(FACT_TOPICS, en.calls.topics, zh.calls.topics),
} as const

function keyIn<T extends object>(table: T, key: string): (keyof T & string) | undefined {
  const keys = Object.keys(table).filter((one): one is keyof T & string => one in table)
  return keys.find((one) => one === key)
}
