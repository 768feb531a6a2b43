import { expect, it } from 'vitest'
import { approachTo, STANCES } from '../../../src/coach/index.ts'
import { person } from './fixtures.ts'

const CODES = {
  mentor: 'deepen',
  sponsor: 'deepen',
  supporter: 'deepen',
  neutral: 'win',
  'non-supporter': 'win',
  opponent: 'go-around',
} as const

it.each(STANCES)('contact follows the stance (BUY-4): %s', (stance) => {
  expect(approachTo(person('a', { stance }), []).code).toBe(CODES[stance])
})

it('an unknown stance is found out first, never won like a neutral one (BUY-5)', () => {
  expect(approachTo(person('a'), [])).toEqual({ code: 'find-out' })
})

it('a settled opponent is neutralised through those for us, the weightiest first (BUY-4)', () => {
  const foe = person('foe', { stance: 'opponent' })
  const people = [
    foe,
    person('fan', { stance: 'supporter', influence: 2 }),
    person('boss', { stance: 'sponsor', influence: 5 }),
    person('kim', { stance: 'neutral', influence: 5 }),
  ]
  expect(approachTo(foe, people)).toEqual({ code: 'go-around', throughIds: ['boss', 'fan'] })
})
