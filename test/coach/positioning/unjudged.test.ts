import { expect, it } from 'vitest'
import { fourGridOf, readConcerns, scoreOpportunity, UNJUDGED } from '../../../src/coach/index.ts'

it('a deal that nobody judged has no score, no cell, no doubts, and nothing known of its criteria', () => {
  expect(scoreOpportunity(UNJUDGED.ratings).score).toBeUndefined()
  expect(fourGridOf(UNJUDGED.ratings)).toBeUndefined()
  expect(readConcerns(UNJUDGED.concernSigns, 'concerns').isLikely).toBe(false)
  expect(UNJUDGED).toMatchObject({ criteriaKnown: false, isProposalAsked: false, criteria: [] })
})
