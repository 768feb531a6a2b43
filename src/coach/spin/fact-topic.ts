import { BANK } from './bank/questions.ts'
import type { FactTopic } from './question.ts'

/** The topic under which the answer to a situation question goes on file; none for other questions. Source: CALL-3. */
export function findFactTopic(questionId: string): FactTopic | undefined {
  const question = BANK.find(({ id }) => id === questionId)
  return question?.kind === 'S' ? question.fact : undefined
}
