import { expect, test } from 'vitest'
import { parseDay } from '../../../src/coach/day.ts'
import { findHold, type GreetingHold, type ReadyGreeting } from '../../../src/coach/touches/greeting-hold.ts'
import { solemnOn } from '../../../src/coach/touches/solemn-day.ts'

test.each([
  ['2027-04-05', ['chinese'], 'qingming'],
  ['2027-04-05', ['qingming'], 'qingming'],
  ['2027-04-05', ['western'], undefined],
  ['2027-04-04', ['chinese'], undefined],
  ['2027-10-11', ['jewish'], 'yom_kippur'],
  ['2027-03-26', ['western'], 'good_friday'],
  ['2027-08-16', ['japanese'], 'obon_jp'],
  ['2027-08-17', ['japanese'], undefined],
  ['2027-02-06', ['chinese'], undefined],
])('on %s somebody who keeps %j has the solemn day %s', (day, keeps, id) => {
  expect(solemnOn(keeps, parseDay(day))?.id).toBe(id)
})

const ready = (keeps: readonly string[], on: string, today: string): ReadyGreeting => ({
  contact: { status: { is: 'active' }, keeps },
  occasionId: 'birthday',
  on: parseDay(on),
  today: parseDay(today),
})

test.each<[on: string, today: string, keeps: readonly string[], hold: GreetingHold | undefined]>([
  // The birthday falls on the solemn day itself: before it and on it nothing goes out, afterwards it may.
  ['2027-04-05', '2027-04-02', ['chinese'], 'on-solemn-day'],
  ['2027-04-05', '2027-04-05', ['chinese'], 'on-solemn-day'],
  ['2027-04-05', '2027-04-06', ['chinese'], undefined],
  ['2027-04-05', '2027-04-05', ['western'], undefined],
  // It falls on another day, and today is solemn.
  ['2027-04-07', '2027-04-05', ['chinese'], 'solemn-today'],
  ['2027-04-03', '2027-04-05', ['chinese'], 'solemn-today'],
  ['2027-10-11', '2027-10-11', ['jewish', 'german'], 'on-solemn-day'],
])('a birthday on %s is on %s, for somebody who keeps %j, held as %s', (...told) => {
  const [on, today, keeps, hold] = told
  expect(findHold(ready(keeps, on, today))).toBe(hold)
})
