import fc from 'fast-check'
import {
  bankParents,
  CONCERNS,
  draftFaults,
  FACT_TOPICS,
  INDUSTRIES,
  QUESTION_KINDS,
  type QuestionDraft,
  ROLE_TYPES,
  STAGES,
  type TeamQuestion,
  toQuestion,
} from '../../../src/coach/index.ts'
import { TODAY } from './sheet-fixtures.ts'

/** A draft of a question in English, right in itself where the kind needs neither topic nor parent. */
export function draft(id: string, more: Partial<QuestionDraft> = {}): QuestionDraft {
  return { id, kind: 'P', locale: 'en', text: `What about ${id}?`, listenFor: `Signs of ${id}`, ...more }
}

export function own(id: string, more: Partial<QuestionDraft> = {}): TeamQuestion {
  return { ...toQuestion(draft(id, more)), authorId: 'maya', addedOn: TODAY }
}

const ids = ['own-1', 'own-2', 'own-3', 'own-4', 'own-5', 'own-6'] as const
const parents = [...ids, ...bankParents('en').map(({ id }) => id)]

const anyDraft: fc.Arbitrary<QuestionDraft> = fc
  .record(
    {
      id: fc.constantFrom(...ids),
      kind: fc.constantFrom(...QUESTION_KINDS),
      locale: fc.constantFrom('en', 'zh'),
      parent: fc.constantFrom(...parents),
      fact: fc.constantFrom(...FACT_TOPICS),
      stages: fc.subarray([...STAGES, 'lost' as const]),
      roles: fc.subarray([...ROLE_TYPES]),
      concern: fc.constantFrom(...CONCERNS),
      industry: fc.constantFrom(...INDUSTRIES),
    },
    { requiredKeys: ['id', 'kind', 'locale'] },
  )
  .map(({ id, kind, ...rest }) => {
    const { parent, fact, stages, roles, industry, ...common } = rest
    const place = { ...(stages && { stages }), ...(roles && { roles }), ...(industry && { industry }) }
    if (kind === 'P') return draft(id, { ...common, ...place, kind })
    if (kind === 'S') return draft(id, { ...common, ...place, kind, fact: fact ?? 'kpi' })
    return draft(id, { ...common, kind, parent: parent ?? 'own-1' })
  })

/** A team's bank of any kind in which nothing is at fault. */
export const anyBank: fc.Arbitrary<readonly TeamQuestion[]> = fc
  .uniqueArray(anyDraft, { selector: ({ id }) => id, maxLength: 6 })
  .map((drafts) => drafts.filter((one) => draftFaults(one, drafts).length === 0))
  .map((drafts) => drafts.map((one) => ({ ...toQuestion(one), authorId: 'maya', addedOn: TODAY })))
