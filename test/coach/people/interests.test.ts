import { expect, it } from 'vitest'
import { BUYING_POINT_TEXTS, BUYING_POINTS, findPlace } from '../../../src/coach/index.ts'

const met = { what: 'a calm plant', isMet: true }
const unmet = { ...met, isMet: false }

it.each([
  ['partner', met, met],
  ['friend', met, unmet],
  ['supplier', unmet, met],
  ['outsider', unmet, unmet],
] as const)('a %s is told by which interests are met', (place, personal, organisational) => {
  expect(findPlace({ personal, organisational })).toBe(place)
})

it.each([
  ['nothing', {}],
  ['the personal one alone', { personal: met }],
  ['the organisation’s alone', { organisational: unmet }],
  ['both, one not judged', { personal: { what: 'a promotion' }, organisational: met }],
])('a person of whom we know %s has no place yet (BUY-5)', (_, interests) => {
  expect(findPlace(interests)).toBeUndefined()
})

it('there are five buying points, each with a name of its own (CRIT-1)', () => {
  expect(new Set(BUYING_POINTS.map((point) => BUYING_POINT_TEXTS[point].zh)).size).toBe(5)
})
