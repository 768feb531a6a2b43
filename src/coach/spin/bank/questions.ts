import type { Locale } from '../../locale.ts'
import type { Question, Wording } from '../question.ts'
import { EN_NEEDS } from './en-needs.ts'
import { EN_PACKS } from './en-packs.ts'
import { EN_ROLES } from './en-roles.ts'
import { EN_SITUATION } from './en-situation.ts'
import { EN_STAGES } from './en-stages.ts'
import { NEEDS } from './structure-needs.ts'
import { PACKS } from './structure-packs.ts'
import { ROLES } from './structure-roles.ts'
import { SITUATION } from './structure-situation.ts'
import { STAGES } from './structure-stages.ts'
import { ZH_NEEDS } from './zh-needs.ts'
import { ZH_PACKS } from './zh-packs.ts'
import { ZH_ROLES } from './zh-roles.ts'
import { ZH_SITUATION } from './zh-situation.ts'
import { ZH_STAGES } from './zh-stages.ts'

/** Every question's id, the same in both languages. */
export type QuestionId = (
  | typeof PACKS
  | typeof SITUATION
  | typeof NEEDS
  | typeof ROLES
  | typeof STAGES
)[number]['id']

/** A question whose parent, where it has one, is known to exist. */
export type BankQuestion = Question<QuestionId>

/** All questions; the order breaks ties. Industry packs first. Source: SPIN, the question bank. */
export const BANK: readonly BankQuestion[] = [...PACKS, ...SITUATION, ...STAGES, ...ROLES, ...NEEDS]

/** The words of every question in every language. */
export const WORDINGS: Readonly<Record<Locale, Readonly<Record<QuestionId, Wording>>>> = {
  en: { ...EN_PACKS, ...EN_SITUATION, ...EN_NEEDS, ...EN_ROLES, ...EN_STAGES },
  zh: { ...ZH_PACKS, ...ZH_SITUATION, ...ZH_NEEDS, ...ZH_ROLES, ...ZH_STAGES },
}
