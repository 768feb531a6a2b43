import type { Industry } from '../account.ts'
import type { Concern, RoleType } from '../contact.ts'
import type { Day } from '../day.ts'
import type { Locale } from '../locale.ts'
import type { FactTopic, Moment, Question, QuestionKind, Wording } from './question.ts'

/** A question that a team asks in its own words. It is kept in one language and asked in that language alone. */
export type TeamQuestion = Question &
  Wording &
  Readonly<{ locale: Locale; authorId: string; addedOn: Day; retiredOn?: Day }>

/** A question as somebody filled it in, before it is known to be right. `parent` is an id of the bank or the team. */
export type QuestionDraft = Readonly<{
  id: string
  kind: QuestionKind
  locale: Locale
  text: string
  listenFor: string
  parent?: string
  fact?: FactTopic
  stages?: readonly Moment[]
  roles?: readonly RoleType[]
  concern?: Concern
  industry?: Industry
}>

/** The team's questions that may be asked in a language, in the order given. */
export function askableIn(locale: Locale, own: readonly TeamQuestion[]): readonly TeamQuestion[] {
  return own.filter((question) => question.locale === locale && question.retiredOn === undefined)
}

/** The draft as a question of its kind; what its kind has no place for is left out. */
export function toQuestion(draft: QuestionDraft): Question & Wording & Pick<TeamQuestion, 'locale'> {
  const { id, locale, text, listenFor, concern } = draft
  const common = { id, locale, text, listenFor, ...(concern && { concern }) }
  switch (draft.kind) {
    case 'S':
      return { ...common, ...placeOf(draft), kind: 'S', fact: required(draft.fact) }
    case 'P':
      return { ...common, ...placeOf(draft), kind: 'P' }
    case 'I':
    case 'N':
      return { ...common, kind: draft.kind, parent: required(draft.parent) }
  }
}

/** The question as a draft, to be changed. */
export function toDraft(question: Question & Wording & Pick<TeamQuestion, 'locale'>): QuestionDraft {
  const { id, kind, locale, text, listenFor, concern } = question
  return {
    ...{ id, kind, locale, text, listenFor, ...(concern && { concern }) },
    ...('parent' in question ? { parent: question.parent } : placeOf(question)),
    ...('fact' in question && { fact: question.fact }),
  }
}

function placeOf({ stages, roles, industry }: Pick<QuestionDraft, 'stages' | 'roles' | 'industry'>) {
  return { ...(stages && { stages }), ...(roles && { roles }), ...(industry && { industry }) }
}

/** A draft is made a question only once `draftFaults` finds nothing. */
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the draft of a question was not checked')
  return value
}
