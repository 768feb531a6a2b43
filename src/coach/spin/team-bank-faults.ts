import type { Locale } from '../locale.ts'
import { BANK, WORDINGS } from './bank/questions.ts'
import type { QuestionKind } from './question.ts'
import { SLOTS } from './slots.ts'
import type { QuestionDraft } from './team-bank.ts'

/** How long the words of a question may be, and what to listen for. */
export const QUESTION_LETTERS = 200

/** Everything that can be wrong with a question of the team's own. Source: SPIN-4, SPIN-5, the question bank. */
export const DRAFT_FAULTS = [
  'no-text',
  'long-text',
  'two-questions',
  'open-slot',
  'asked-already',
  'long-listen-for',
  'no-fact',
  'fact-not-asked',
  'no-parent',
  'unknown-parent',
  'not-on-problem',
  'not-on-implication',
  'parent-in-other-language',
  'parent-not-asked',
  'place-of-chain',
] as const
export type DraftFaultCode = (typeof DRAFT_FAULTS)[number]

/** What is wrong, and with which part of the draft. */
export type DraftFault = Readonly<{
  code: DraftFaultCode
  field: 'text' | 'listenFor' | 'fact' | 'parent' | 'stages'
}>

/** A question that others may hang on or repeat: one of the team's, or one of the same batch. */
type Beside = Pick<QuestionDraft, 'id' | 'kind' | 'locale' | 'text'>

/** A question of the general bank as something to hang on, in the words of one language; problems and implications only. */
export type BankParent = Readonly<{ id: string; kind: 'P' | 'I'; text: string }>

/** The questions of the general bank that another can hang on, in the order of the bank. Source: SPIN-4. */
export function bankParents(locale: Locale): readonly BankParent[] {
  return BANK.flatMap(({ id, kind }) =>
    kind === 'P' || kind === 'I' ? [{ id, kind, text: WORDINGS[locale][id].text }] : [],
  )
}

/**
 * What is wrong with a draft, one fault a part; empty when it may be kept.
 *
 * @param beside the team's own questions that are asked, without the draft itself
 *
 * Source: SPIN-2, SPIN-4, SPIN-5
 */
export function draftFaults(draft: QuestionDraft, beside: readonly Beside[]): readonly DraftFault[] {
  const others = beside.filter(({ id }) => id !== draft.id)
  const found: readonly (DraftFault | undefined)[] = [
    at('text', textFault(draft, others)),
    at('listenFor', draft.listenFor.length > QUESTION_LETTERS ? 'long-listen-for' : undefined),
    at('fact', factFault(draft)),
    at('parent', parentFault(draft, others)),
    at('stages', isChained(draft) && hasPlace(draft) ? 'place-of-chain' : undefined),
  ]
  return found.filter((fault) => fault !== undefined)
}

function at(field: DraftFault['field'], code: DraftFaultCode | undefined): DraftFault | undefined {
  return code === undefined ? undefined : { code, field }
}

function textFault({ text, locale }: QuestionDraft, others: readonly Beside[]): DraftFaultCode | undefined {
  const open = [...text.matchAll(/\{([^}]*)\}/g)].some(([, name]) => !SLOTS.some((slot) => slot === name))
  if (text.trim() === '') return 'no-text'
  if (text.length > QUESTION_LETTERS) return 'long-text'
  if (/[?？].*[?？]/s.test(text)) return 'two-questions'
  if (open) return 'open-slot'
  const isTwin = others.some((other) => other.locale === locale && sameWords(other.text, text))
  return isTwin ? 'asked-already' : undefined
}

/** Whether two questions are worded alike, whatever their case and spaces. */
export function sameWords(one: string, other: string): boolean {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')
  return fold(one) === fold(other)
}

function factFault({ kind, fact }: QuestionDraft): DraftFaultCode | undefined {
  if (kind === 'S') return fact === undefined ? 'no-fact' : undefined
  return fact === undefined ? undefined : 'fact-not-asked'
}

function parentFault(draft: QuestionDraft, others: readonly Beside[]): DraftFaultCode | undefined {
  const { kind, parent, locale } = draft
  if (!isChained(draft)) return parent === undefined ? undefined : 'parent-not-asked'
  if (parent === undefined) return 'no-parent'
  const own = others.find(({ id }) => id === parent)
  const found: QuestionKind | undefined = own?.kind ?? BANK.find(({ id }) => id === parent)?.kind
  if (found === undefined) return 'unknown-parent'
  if (kind === 'I' && found !== 'P') return 'not-on-problem'
  if (kind === 'N' && found !== 'I') return 'not-on-implication'
  return own !== undefined && own.locale !== locale ? 'parent-in-other-language' : undefined
}

function isChained({ kind }: QuestionDraft): boolean {
  return kind === 'I' || kind === 'N'
}

function hasPlace({ stages = [], roles = [], industry }: QuestionDraft): boolean {
  return stages.length > 0 || roles.length > 0 || industry !== undefined
}
