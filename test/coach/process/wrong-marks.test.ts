import { expect, it } from 'vitest'
import { countWrongMarks, EVEN_WEIGHTS, weightsOf } from '../../../src/coach/index.ts'

it('counts wrong marks, the most frequent first and ties in reading order (ST-13)', () => {
  const reviews = [
    { wrongMarks: [{ element: 'F1', confirmedById: 'tom' }, { element: 'C6' }] },
    { wrongMarks: [{ element: 'F1' }, { element: 'C2' }] },
    { wrongMarks: [] },
  ] as const
  expect(countWrongMarks(reviews)).toEqual([
    { element: 'F1', deals: 2, confirmed: 1 },
    { element: 'C2', deals: 1, confirmed: 0 },
    { element: 'C6', deals: 1, confirmed: 0 },
  ])
})

it('weighs a factor by 1 where a team says nothing of it', () => {
  expect(weightsOf()).toEqual(EVEN_WEIGHTS)
  expect(weightsOf({ scale: 0 })).toEqual({ ...EVEN_WEIGHTS, scale: 0 })
})
