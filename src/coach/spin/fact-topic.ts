import { BANK } from './bank/questions.ts'
import type { FactTopic, Question } from './question.ts'

/**
 * The topic under which the answer to a situation question goes on file; none for other questions.
 *
 * @param own the team's own questions
 *
 * Source: CALL-3
 */
export function findFactTopic(questionId: string, own: readonly Question[] = []): FactTopic | undefined {
  const question = [...own, ...BANK].find(({ id }) => id === questionId)
  return question?.kind === 'S' ? question.fact : undefined
}
