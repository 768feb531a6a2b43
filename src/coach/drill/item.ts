import { QUESTION_KINDS, type QuestionKind } from '../spin/question.ts'
import type { MethodTopic, RuleId } from './rules.ts'

/** What an option is known by: a letter, true or false, or the kind of a sentence. */
export type DrillKey = Letter | Truth | QuestionKind

type Letter = 'a' | 'b' | 'c' | 'd'
type Truth = 'true' | 'false'

/** One right option, or several; `rule` names the rule it asks about, or the topic where that has no number. */
export type ChoiceItem = Readonly<{
  id: string
  kind: 'single' | 'several'
  rule: RuleId | MethodTopic
  keys: readonly Letter[]
  right: readonly Letter[]
}>

/** A statement that holds or does not. */
export type TruthItem = Readonly<{
  id: string
  kind: 'truth'
  rule: RuleId | MethodTopic
  right: readonly [Truth]
}>

/** A sentence said in a call: which kind of question is it? Source: SPIN-8. */
export type SentenceItem = Readonly<{
  id: string
  kind: 'sentence'
  rule: RuleId | MethodTopic
  right: readonly [QuestionKind]
}>

/** A practice question without its words. */
export type DrillItem = ChoiceItem | TruthItem | SentenceItem

type ChoiceText<K extends string> = Readonly<{
  ask: string
  options: Readonly<Record<K, string>>
  why: Readonly<Record<K, string>>
}>
type TruthText = Readonly<{ ask: string; why: string }>
type SentenceText = Readonly<{ ask: string; why: Readonly<Record<QuestionKind, string>> }>

type TextOf<I> = I extends { kind: 'truth' }
  ? TruthText
  : I extends { kind: 'sentence' }
    ? SentenceText
    : I extends { keys: readonly (infer K extends string)[] }
      ? ChoiceText<K>
      : never

/**
 * The words of a list of questions in one language, by id: what is asked, the options, and for each option why it is
 * right or not. For a true or false statement one explanation says both.
 */
export type DrillTexts<T extends readonly DrillItem[]> = {
  readonly [I in T[number] as I['id']]: TextOf<I>
}

/** The words of any question. */
export type DrillText = ChoiceText<string> | TruthText | SentenceText

const TRUTHS: readonly DrillKey[] = ['true', 'false']

/** The options of a question, in the order shown. */
export function keysOf(item: DrillItem): readonly DrillKey[] {
  switch (item.kind) {
    case 'single':
    case 'several':
      return item.keys
    case 'truth':
      return TRUTHS
    case 'sentence':
      return QUESTION_KINDS
  }
}

/** Whether exactly the right options were chosen; the order does not count. */
export function isRight({ right }: DrillItem, chosen: readonly string[]): boolean {
  const all = new Set(chosen)
  return all.size === right.length && right.every((key) => all.has(key))
}

/** Why an option is right or not; `undefined` for what is no option. */
export function whyOf(text: DrillText, key: string): string | undefined {
  if (typeof text.why === 'string') return text.why
  return new Map(Object.entries(text.why)).get(key)
}
