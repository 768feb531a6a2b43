import { describe, expect, it } from 'vitest'
import { canSupport, findWayIn, type MetPerson, ROLE_TYPES, WAY_IN } from '../../../src/coach/index.ts'

const [GATE, OPEN, SORE, POWER] = [
  { contactId: 'gate', roleType: 'gatekeeper', isMet: true },
  { contactId: 'open', roleType: 'receptive', isMet: true },
  { contactId: 'sore', roleType: 'dissatisfied', isMet: true },
  { contactId: 'power', roleType: 'power', isMet: true },
] as const satisfies readonly MetPerson[]

describe('the way in (ROLE-5)', () => {
  it('goes from the gatekeeper to power', () => {
    expect(WAY_IN).toEqual(['gatekeeper', 'receptive', 'dissatisfied', 'power'])
  })

  it.each([
    ['nobody', [], undefined, 'gatekeeper', []],
    ['the gatekeeper', [GATE], 'gatekeeper', 'receptive', []],
    ['the receptive', [GATE, OPEN], 'receptive', 'dissatisfied', []],
    ['power alone (ROLE-6)', [POWER], 'power', 'gatekeeper', ['gatekeeper', 'receptive', 'dissatisfied']],
    ['the dissatisfied without the receptive', [GATE, SORE], 'dissatisfied', 'power', ['receptive']],
    ['all', [GATE, OPEN, SORE, POWER], 'power', undefined, []],
    ['one of unknown type', [{ contactId: 'x', isMet: true }], undefined, 'gatekeeper', []],
  ] as const)('having met %s', (...[_, people, reached, next, missed]) => {
    const way = findWayIn(people)
    expect([way.reached, way.next, way.missed]).toEqual([reached, next, missed])
  })

  it('names those of the next type who are known and not met', () => {
    const people = [GATE, { ...OPEN, isMet: false }, { ...SORE, isMet: false }]
    expect(findWayIn(people)).toEqual({
      reached: 'gatekeeper',
      next: 'receptive',
      nextIds: ['open'],
      missed: [],
    })
  })

  it('has no next step once every type was met', () => {
    const people = [GATE, OPEN, SORE, POWER, { contactId: 'new', isMet: false }]
    expect(findWayIn(people)).toStrictEqual({ reached: 'power', nextIds: [], missed: [] })
    expect(findWayIn([])).toStrictEqual({ next: 'gatekeeper', nextIds: [], missed: [] })
  })
})

it('everybody but a gatekeeper can come to support us (ROLE-6)', () => {
  expect(ROLE_TYPES.filter((roleType) => canSupport({ roleType }))).toEqual([
    'receptive',
    'dissatisfied',
    'power',
  ])
  expect(canSupport({})).toBe(false)
})
