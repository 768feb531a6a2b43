import { describe, expect, it } from 'vitest'
import {
  CHANGE_APPEALS,
  CHANGE_ATTITUDES,
  CLOSENESS,
  CONCERNS,
  dimensionsOf,
  likelyConcern,
  NEED_LEVELS,
  STANCES,
} from '../../../src/coach/index.ts'

describe('the five dimensions', () => {
  it('are five, and all unknown of somebody nobody has judged (BUY-5)', () => {
    expect(dimensionsOf({})).toEqual([
      { id: 'need' },
      { id: 'change' },
      { id: 'concern' },
      { id: 'closeness' },
      { id: 'attitude' },
    ])
  })

  it('run from the centre out', () => {
    const file = {
      needLevel: 'survival',
      changeAttitude: 'innovator',
      concern: 'technology',
      closeness: 'regular',
    } as const
    expect(dimensionsOf(file, { stance: 'opponent' })).toEqual([
      { id: 'need', level: 'survival', at: 1 / 6 },
      { id: 'change', level: 'innovator', at: 1 },
      { id: 'concern', level: 'technology', at: 0.5 },
      { id: 'closeness', level: 'regular', at: 0.75 },
      { id: 'attitude', level: 'opponent', at: 1 / 6 },
    ])
  })

  it.each([
    ['DIM-1', () => NEED_LEVELS.map((needLevel) => dimensionsOf({ needLevel })[0].at)],
    [
      'DIM-2',
      () => CHANGE_ATTITUDES.map((changeAttitude) => dimensionsOf({ changeAttitude })[1].at).toReversed(),
    ],
    ['DIM-3', () => CONCERNS.map((concern) => dimensionsOf({ concern })[2].at)],
    ['DIM-4', () => CLOSENESS.map((closeness) => dimensionsOf({ closeness })[3].at)],
    ['DIM-5', () => STANCES.map((stance) => dimensionsOf({}, { stance })[4].at).toReversed()],
  ])('%s has a place of its own for each level, never the centre, up to the rim', (_, place) => {
    const places = place()
    expect(places).toEqual(places.map((__, index) => (index + 1) / places.length))
  })
})

it('a conservative is told of a standard, a pragmatist of a complete solution (DIM-2)', () => {
  expect(CHANGE_APPEALS.conservative.en).toMatch(/standard/)
  expect(CHANGE_APPEALS.pragmatist.zh).toMatch(/完整/)
})

it.each([
  [
    'as noted',
    { concern: 'finance', personClass: 'user-management' },
    { concern: 'finance', isGuess: false },
  ],
  [
    'business for the head of a using department',
    { personClass: 'user-management' },
    { concern: 'business', isGuess: true },
  ],
  ['nothing for anybody else', { personClass: 'user' }, undefined],
] as const)('the likely concern is %s (DIM-3)', (...[_, file, concern]) => {
  expect(likelyConcern(file)).toEqual(concern)
})
