import { expect, it } from 'vitest'
import { findLastTouch, metContacts, parseDay, TOUCH_KINDS } from '../../../src/coach/index.ts'
import { touch } from './fixtures.ts'

it('somebody is met where both sides speak, whatever else was sent', () => {
  const meetings = TOUCH_KINDS.filter((kind) => metContacts([touch('mary', kind)]).has('mary'))
  expect(meetings).toEqual(['call', 'visit', 'meal', 'meeting'])
})

it('a touch with the account alone meets nobody', () => {
  expect([...metContacts([{ kind: 'visit', on: parseDay('2026-11-23') }])]).toEqual([])
})

it('the last touch is the latest day, of any kind, with that person (TCH-7)', () => {
  const touches = [
    touch('mary', 'visit', parseDay('2026-11-02')),
    touch('mary', 'greeting', parseDay('2026-11-20')),
    touch('mary', 'call', parseDay('2026-10-31')),
    touch('tom', 'visit', parseDay('2026-11-22')),
  ]
  expect(findLastTouch(touches, 'mary')).toBe('2026-11-20')
  expect(findLastTouch(touches, 'ben')).toBeUndefined()
})
