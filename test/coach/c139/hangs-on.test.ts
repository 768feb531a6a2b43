import { describe, expect, it } from 'vitest'
import { ELEMENTS, personFor, supportersOf } from '../../../src/coach/index.ts'
import { coach, mark, person } from './deal-fixtures.ts'

const coaches = [coach('rel', 'relations'), coach('val', 'value'), coach('res', 'resources')]
const top = person('top', { isTopDecider: true, stance: 'neutral', influence: 5 })
const fan = person('fan', { stance: 'supporter', influence: 4 })

describe('whom an element hangs on', () => {
  it.each([
    ['relations', 'rel', ['C3', 'C4', 'F3', 'W1']],
    ['value', 'val', ['C5', 'C9', 'F1']],
    ['resources', 'res', ['C1', 'C2', 'C6', 'C7', 'C8']],
    ['supporter, for active help', 'fan', ['F2']],
  ])('the %s coach speaks for what that kind knows (COACH-1)', (_, contactId, known) => {
    const people = [...coaches, top, fan]
    expect(ELEMENTS.filter((element) => personFor(element, people, []) === contactId)).toEqual(known)
  })

  it('the person named in the mark comes before everybody', () => {
    const marks = [mark('C4', 'no', { contactId: 'tom' })]
    expect(personFor('C4', [...coaches, top, fan], marks)).toBe('tom')
  })

  it('the better coach of the kind is taken, and never a weak one', () => {
    const people = [coach('a', 'relations', 3), coach('b', 'relations', 4), coach('c', 'relations', 5)]
    expect(personFor('C4', people, [])).toBe('c')
    expect(personFor('C4', people.slice(0, 1), [])).toBeUndefined()
  })

  it.each([
    ['W1', 'top'],
    ['F1', 'top'],
    ['F3', 'fan'],
    ['C6', 'fan'],
  ] as const)('without a coach %s hangs on %s', (element, contactId) => {
    expect(personFor(element, [fan, top], [])).toBe(contactId)
  })

  it('nobody is made up', () => {
    expect(personFor('W1', [person('x', { stance: 'opponent', influence: 5 })], [])).toBeUndefined()
  })
})

it('supporters come by influence, then warmth, and unknown is not neutral', () => {
  const people = [
    person('unknown'),
    person('neutral', { stance: 'neutral', influence: 5 }),
    person('warm', { stance: 'sponsor', influence: 3 }),
    person('quiet', { stance: 'mentor' }),
    person('cool', { stance: 'supporter', influence: 3 }),
    fan,
  ]
  expect(supportersOf(people).map(({ contactId }) => contactId)).toEqual(['fan', 'warm', 'cool', 'quiet'])
})

it('supporters alike in influence and warmth come by their id, whatever order they are in', () => {
  const people = ['bob', 'cid', 'ann'].map((id) => person(id, { stance: 'mentor', influence: 3 }))
  const ids = (of: typeof people) => supportersOf(of).map(({ contactId }) => contactId)
  expect([ids(people), ids(people.toReversed())]).toEqual(Array(2).fill(['ann', 'bob', 'cid']))
})

it('coaches alike in quality come by their id, whatever order they are in (COACH-1)', () => {
  const people = ['bob', 'ann', 'cid'].map((id) => coach(id, 'value', 5))
  expect(personFor('C5', people, [])).toBe('ann')
  expect(personFor('C5', people.toReversed(), [])).toBe('ann')
})
