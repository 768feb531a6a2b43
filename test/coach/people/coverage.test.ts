import { expect, it } from 'vitest'
import { classCoverage, PERSON_CLASSES } from '../../../src/coach/index.ts'
import { contact, touch } from './fixtures.ts'

it('all six classes are shown, the empty ones without any trust', () => {
  const { classes, ...sums } = classCoverage({ contacts: [], touches: [] })
  expect(classes).toStrictEqual(
    PERSON_CLASSES.map((personClass) => ({ personClass, contactIds: [], metIds: [] })),
  )
  expect(sums).toEqual({ trust: 0, knownClasses: 0, unplacedIds: [] })
})

it.each([
  ['none', 0],
  ['little', 1 / 3],
  ['regular', 2 / 3],
  ['close', 1],
] as const)('closeness %s is a trust of %d (DIM-4)', (closeness, trust) => {
  const [cover] = classCoverage({
    contacts: [contact('a', { personClass: 'decision', closeness })],
    touches: [],
  }).classes
  expect(cover).toEqual({ personClass: 'decision', contactIds: ['a'], metIds: [], trust })
})

it('a class trusts us through whoever is closest; a stranger more does not lower it', () => {
  const contacts = [
    contact('a', { personClass: 'user', closeness: 'close' }),
    contact('b', { personClass: 'user', closeness: 'none' }),
    contact('c', { personClass: 'user' }),
    contact('d', { personClass: 'operator', closeness: 'little' }),
  ]
  expect(classCoverage({ contacts, touches: [] })).toMatchObject({ trust: 1 + 1 / 3, knownClasses: 2 })
})

it('unknown closeness is no trust, and not a trust of nought (BUY-5)', () => {
  const { classes, knownClasses } = classCoverage({
    contacts: [contact('a', { personClass: 'decision' })],
    touches: [touch('a')],
  })
  expect(classes[0]).toEqual({ personClass: 'decision', contactIds: ['a'], metIds: ['a'] })
  expect(knownClasses).toBe(0)
})

it('a gift or a greeting is no meeting', () => {
  const contacts = [contact('a', { personClass: 'decision' })]
  const touches = [touch('a', 'gift'), touch('a', 'greeting'), touch('a', 'message')]
  expect(classCoverage({ contacts, touches }).classes[0]?.metIds).toEqual([])
})

it('who left covers nothing, and who has no class is named', () => {
  const contacts = [
    contact('a', { personClass: 'decision', status: { is: 'left' } }),
    contact('b', { status: { is: 'deceased' } }),
    contact('c'),
    contact('d', { personClass: 'user' }),
  ]
  const { classes, unplacedIds } = classCoverage({ contacts, touches: [] })
  expect([classes[0]?.contactIds, unplacedIds]).toEqual([[], ['c']])
})
