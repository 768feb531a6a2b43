import type { Locale } from '../locale.ts'
import { BANK, WORDINGS } from './bank/questions.ts'
import type { CallContext } from './call-context.ts'
import { rankByFit } from './fit.ts'
import type { ChainedQuestion, Question, Wording } from './question.ts'
import { askableIn, type TeamQuestion } from './team-bank.ts'

/** The questions that one sheet chooses from: the team's own and the general bank, in one language. */
export type QuestionPool = Readonly<{
  /** The team's before the bank's, each best fit first; equal ones in the order they are kept. */
  rank<Q extends Question>(isOf: (question: Question) => question is Q, call: CallContext): readonly Q[]
  /** The same of the questions that go on from one question. */
  rankChildren(parent: string, kind: ChainedQuestion['kind'], call: CallContext): readonly ChainedQuestion[]
  /** @throws Error for an id that is in neither */
  wordingOf(id: string): Wording
}>

// Looked up by an id that may be of a team's own question, which the tables do not know.
const WORDS: Readonly<Record<Locale, ReadonlyMap<string, Wording>>> = {
  en: new Map(Object.entries(WORDINGS.en)),
  zh: new Map(Object.entries(WORDINGS.zh)),
}

/** The bank's questions by the one that they go on from, in the order of the bank. */
const CHILDREN = byParent(asked(BANK, isChained))

/** Source: SPIN, the question bank: a team's own rank first. */
export function poolOf(locale: Locale, team: readonly TeamQuestion[] = []): QuestionPool {
  const own = askableIn(locale, team)
  return {
    rank: (isOf, call) => [...rankByFit(asked(own, isOf), call), ...rankByFit(asked(BANK, isOf), call)],
    rankChildren(parent, kind, call) {
      const isKind = (child: ChainedQuestion): boolean => child.kind === kind
      const ofTeam = own.flatMap((question) => (isChained(question) ? [question] : []))
      return [
        ...rankByFit(
          ofTeam.filter((child) => child.parent === parent && isKind(child)),
          call,
        ),
        ...rankByFit((CHILDREN.get(parent) ?? []).filter(isKind), call),
      ]
    },
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

function isChained(question: Question): question is ChainedQuestion {
  return 'parent' in question
}

function byParent(questions: readonly ChainedQuestion[]): ReadonlyMap<string, readonly ChainedQuestion[]> {
  const children = new Map<string, ChainedQuestion[]>()
  for (const question of questions) {
    const siblings = children.get(question.parent) ?? []
    siblings.push(question)
    children.set(question.parent, siblings)
  }
  return children
}
