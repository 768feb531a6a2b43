import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  BUYING_ROLES,
  type DealPerson,
  type MapFinding,
  type MapInput,
  type Mark,
  mapFindings,
  STANCES,
} from '../../../src/coach/index.ts'
import { codes, contact, map, person, TODAY, touch } from './fixtures.ts'

const mary = person('mary', { isTopDecider: true, stance: 'supporter', influence: 5 })
const tom = person('tom', { buyingRole: 'evaluator', stance: 'supporter', influence: 4 })
const ben = person('ben', { buyingRole: 'user', stance: 'opponent', influence: 2 })
const coach = { kind: 'relations', access: 2, candour: 2, motive: 2 } as const
const heard = (contactId: string, element: Mark['element'] = 'C4'): Mark => ({
  element,
  state: 'claimed',
  evidence: 'Said so',
  contactId,
  on: TODAY,
  byId: 'anna',
})

// Each finding as it fires, and what mends it.
const CASES: readonly (readonly [MapFinding['code'], Partial<MapInput>, Partial<MapInput>])[] = [
  [
    'nobody-against',
    { people: [mary, tom, person('ben')] },
    { people: [mary, tom, person('ben', { stance: 'non-supporter' })] },
  ],
  ['single-contact', { touches: [touch('mary')] }, { touches: [touch('mary'), touch('tom')] }],
  [
    'top-decider-unmet',
    { touches: [touch('tom'), touch('mary', 'greeting')] },
    { touches: [touch('tom'), touch('mary', 'call')] },
  ],
  [
    'coach-only-source',
    { people: [mary, { ...tom, coach }, ben], marks: [heard('tom')] },
    { people: [mary, { ...tom, coach }, ben], marks: [heard('tom'), heard('mary', 'C5')] },
  ],
  [
    'light-supporters',
    { people: [mary, { ...tom, influence: 2 }, ben] },
    { people: [mary, { ...tom, influence: 3 }, ben] },
  ],
  ['decider-alone', { people: [mary, { ...tom, stance: 'neutral' }] }, { people: [mary, tom] }],
  [
    'no-majority',
    { people: [mary, ben, person('kim', { stance: 'non-supporter' })] },
    { people: [mary, ben, tom] },
  ],
  [
    'no-decision-maker',
    { people: [tom, ben, person('kim', { stance: 'sponsor' })] },
    { people: [tom, ben, person('kim', { stance: 'sponsor', buyingRole: 'decider' })] },
  ],
  [
    'key-people-untouched',
    { touches: [touch('mary'), touch('tom', 'visit', addDays(TODAY, -22))] },
    { touches: [touch('mary'), touch('tom', 'visit', addDays(TODAY, -21))] },
  ],
]

describe('what the map tells (BUY-7)', () => {
  it('is nothing on a map in good order', () => {
    expect(mapFindings(map())).toEqual([])
  })

  it.each(CASES)('%s fires with its reason and goes away when that is mended', (code, broken, mended) => {
    expect([codes(broken).includes(code), codes(mended).includes(code)]).toEqual([true, false])
  })

  it('begins with what is urgent: nobody known can say yes', () => {
    expect(mapFindings(map({ people: [tom, person('kim')], touches: [] }))).toEqual([
      { code: 'no-decision-maker', isUrgent: true, contactIds: [] },
      { code: 'nobody-against', contactIds: ['kim'] },
    ])
  })

  it('names whom each finding is about, and the figures behind it', () => {
    const neutral = person('kim', { stance: 'neutral', influence: 4 })
    const people = [
      mary,
      { ...tom, influence: 1 },
      neutral,
      person('lee', { stance: 'opponent', influence: 5 }),
    ]
    const touches = [touch('mary'), touch('kim', 'call', addDays(TODAY, -30))]
    expect(mapFindings(map({ people, touches, since: addDays(TODAY, -40) }))).toEqual([
      { code: 'light-supporters', contactIds: ['tom'] },
      { code: 'decider-alone', contactIds: ['kim', 'lee'], deciderIds: ['mary'], count: 2, of: 3 },
      { code: 'key-people-untouched', contactIds: ['tom', 'kim'], longestDays: 21, days: [40, 30] },
    ])
  })

  it.each([
    [
      'half of the key people held back',
      [mary, tom, person('kim', { stance: 'neutral', influence: 4 })],
      false,
    ],
    ['more than half did', [mary, person('kim', { stance: 'neutral', influence: 4 })], true],
    ['those who did are not key', [mary, person('kim', { stance: 'neutral', influence: 3 })], false],
    ['the decider is not for us', [{ ...mary, stance: 'neutral' }, tom], false],
  ] as const)('calls a decider alone or not: %s', (...[_, people, isAlone]) => {
    expect(codes({ people }).includes('decider-alone')).toBe(isAlone)
  })

  it.each([
    ['two for us, one against', [mary, tom, ben], false],
    ['as many for us as against', [mary, ben], true],
    ['neutrals alone', [person('kim', { stance: 'neutral' })], true],
  ] as const)('counts the sides: %s', (...[_, people, isFound]) => {
    expect(codes({ people }).includes('no-majority')).toBe(isFound)
  })

  it.each([
    ['somebody who is no coach', [heard('mary')], false],
    ['nobody named', [], false],
    ['a coach, on what was never judged', [{ ...heard('tom'), state: 'unknown' }], false],
    ['a coach, who said no', [{ ...heard('tom'), state: 'no' }], true],
    ['a coach, on two elements', [heard('tom'), heard('tom', 'C5')], true],
  ] as const)('knows a coach for the only source or not: %s', (...[_, marks, isFound]) => {
    const people = [mary, { ...tom, coach }, ben]
    expect(codes({ people, marks }).includes('coach-only-source')).toBe(isFound)
  })

  it('finds one contact where only one person is known, met or not', () => {
    expect(mapFindings(map({ people: [mary], touches: [] }))).toContainEqual({
      code: 'single-contact',
      contactIds: ['mary'],
      onMap: 1,
    })
  })

  it('says how supporters and opponents stand', () => {
    const people = [mary, ben, person('kim', { stance: 'non-supporter' })]
    expect(mapFindings(map({ people }))).toContainEqual({
      code: 'no-majority',
      contactIds: ['ben', 'kim'],
      supporters: 1,
      against: 2,
    })
  })

  it('asks for no contact with a settled opponent (BUY-4), nor with who asked for none', () => {
    const people = [mary, person('lee', { stance: 'opponent', influence: 5 }), tom]
    const contacts = [contact('tom', { status: { is: 'do-not-contact' } })]
    expect(codes({ people, contacts, since: addDays(TODAY, -90), touches: [touch('mary')] })).not.toContain(
      'key-people-untouched',
    )
  })

  it.each(['left', 'deceased'] as const)('takes a decider who is %s off the map', (is) => {
    expect(codes({ contacts: [contact('mary', { status: { is } })] })).toContain('no-decision-maker')
  })

  it('says nothing of the rhythm where the account has none', () => {
    const { longestDays: _, ...rest } = map({ since: addDays(TODAY, -900), touches: [] })
    expect(mapFindings(rest).map(({ code }) => code)).not.toContain('key-people-untouched')
  })
})

const anyPerson: fc.Arbitrary<Partial<DealPerson>> = fc.record(
  {
    stance: fc.constantFrom(...STANCES),
    buyingRole: fc.constantFrom(...BUYING_ROLES),
    influence: fc.integer({ min: 1, max: 5 }),
    isTopDecider: fc.boolean(),
  },
  { requiredKeys: ['isTopDecider'] },
)

describe('an unknown stance (BUY-5)', () => {
  it.each(['decider-alone', 'light-supporters'] as const)('never brings %s', (code) => {
    const people = [mary, person('a'), person('b', { influence: 5 }), person('c', { stance: 'sponsor' })]
    expect(codes({ people })).not.toContain(code)
  })

  it('brings no count of sides while nobody is judged', () => {
    expect(codes({ people: [person('a', { isTopDecider: true }), person('b')] })).not.toContain('no-majority')
  })

  it('changes no finding about sides when one more person of unknown stance comes onto the map', () => {
    const sides = ['decider-alone', 'no-majority', 'light-supporters']
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 6 }), (parts) => {
        const people = parts.map((part, index) => person(`p${index}`, part))
        const found = (all: readonly DealPerson[]) =>
          mapFindings(map({ people: all })).filter(({ code }) => sides.includes(code))
        expect(found([...people, person('new', { influence: 5 })])).toEqual(found(people))
      }),
    )
  })
})
