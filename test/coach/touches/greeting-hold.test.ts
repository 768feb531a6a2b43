import { expect, test } from 'vitest'
import type { ContactStatus } from '../../../src/coach/contact.ts'
import { parseDay } from '../../../src/coach/day.ts'
import { findHold, type ReadyGreeting } from '../../../src/coach/touches/greeting-hold.ts'

const on = parseDay('2027-03-09')
const ready: ReadyGreeting = {
  contact: { status: { is: 'active' }, keeps: [] },
  occasionId: 'birthday',
  on,
  today: on,
}

test.each<[ContactStatus, string | undefined]>([
  [{ is: 'active' }, undefined],
  [{ is: 'left' }, 'left'],
  [{ is: 'deceased' }, 'deceased'],
  [{ is: 'do-not-contact' }, 'do-not-contact'],
  [{ is: 'mourning' }, 'mourning'],
  [{ is: 'mourning', until: on }, 'mourning'],
  [{ is: 'mourning', until: parseDay('2027-03-08') }, undefined],
])('a greeting to a contact who is %j is held back as %s', (status, hold) => {
  expect(findHold({ ...ready, contact: { ...ready.contact, status } })).toBe(hold)
})

test.each(['qingming', 'zhongyuan', 'good_friday', 'yom_kippur', 'obon_jp', 'hung_kings'])(
  'a congratulation on %s never goes out',
  (occasionId) => {
    expect(findHold({ ...ready, occasionId })).toBe('solemn-day')
  },
)

test('a German is never wished a happy birthday before the day', () => {
  const contact = { ...ready.contact, keeps: ['german'] }
  const today = parseDay('2027-03-08')
  expect(findHold({ ...ready, contact, today })).toBe('too-early')
  expect(findHold({ ...ready, contact })).toBeUndefined()
  expect(findHold({ ...ready, contact, today: parseDay('2027-03-10') })).toBeUndefined()
})

test('others may be wished it on the Friday before', () => {
  expect(findHold({ ...ready, today: parseDay('2027-03-05') })).toBeUndefined()
})

test('Eid waits until its day is confirmed', () => {
  const eid: ReadyGreeting = { ...ready, occasionId: 'eid_fitr', confidence: 'plus-minus-1' }
  expect(findHold(eid)).toBe('unconfirmed')
  expect(findHold({ ...eid, confidence: 'told' })).toBeUndefined()
})

test('who has died is held back before anything else', () => {
  const contact = { status: { is: 'deceased' }, keeps: ['german'] } as const
  expect(findHold({ ...ready, contact, occasionId: 'yom_kippur', confidence: 'plus-minus-1' })).toBe(
    'deceased',
  )
})

test.each([
  ['eid_fitr', '2027-03-12', undefined],
  ['eid_fitr', '2027-03-13', 'over'],
  ['ochugen_jp', '2027-03-23', undefined],
  ['birthday', '2027-03-23', undefined],
  ['birthday', '2027-03-24', 'over'],
])('a greeting for %s of 9 March is held back on %s as %s', (occasionId, day, hold) => {
  expect(findHold({ ...ready, occasionId, today: parseDay(day) })).toBe(hold)
})
