import type { Locale } from '../member.ts'
import { BANK, WORDINGS } from './bank/questions.ts'
import type { CallContext } from './call-context.ts'
import { rankByFit } from './fit.ts'
import type { Question, Wording } from './question.ts'
import { askableIn, type TeamQuestion } from './team-bank.ts'

/** The questions that one sheet chooses from: the team's own and the general bank, in one language. */
export type QuestionPool = Readonly<{
  /** The team's before the bank's, each best fit first; equal ones in the order they are kept. */
  rank<Q extends Question>(isOf: (question: Question) => question is Q, call: CallContext): readonly Q[]
  /** @throws Error for an id that is in neither */
  wordingOf(id: string): Wording
}>

// Looked up by an id that may be of a team's own question, which the tables do not know.
const WORDS: Readonly<Record<Locale, ReadonlyMap<string, Wording>>> = {
  en: new Map(Object.entries(WORDINGS.en)),
  zh: new Map(Object.entries(WORDINGS.zh)),
}

/** Source: SPIN, the question bank: a team's own rank first. */
export function poolOf(locale: Locale, team: readonly TeamQuestion[] = []): QuestionPool {
  const own = askableIn(locale, team)
  return {
    rank: (isOf, call) => [...rankByFit(asked(own, isOf), call), ...rankByFit(asked(BANK, isOf), call)],
    wordingOf(id) {
      const wording = own.find((question) => question.id === id) ?? WORDS[locale].get(id)
      if (wording === undefined) throw new Error(`no question has the id ${id}`)
      return wording
    },
  }
}

/** The questions of a kind, whatever bank they are of. */
function asked<Q extends Question>(
  questions: readonly Question[],
  isOf: (question: Question) => question is Q,
): readonly Q[] {
  return questions.filter(isOf)
}
