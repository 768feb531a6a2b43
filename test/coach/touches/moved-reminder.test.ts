import { expect, test } from 'vitest'
import { parseDay } from '../../../src/coach/day.ts'
import { type Moving, movedReminder } from '../../../src/coach/touches/moved-reminder.ts'
import type { PlannedTouch } from '../../../src/coach/touches/planned.ts'

const member = { zone: 'Europe/Berlin', digestAt: '08:30', workingDays: [1, 2, 3, 4, 5] } as const

/** Eid al-Fitr 2027 is on Tuesday 9 or Wednesday 10 March. */
function reminder(lead: number, more: Partial<PlannedTouch> = {}): PlannedTouch {
  return {
    key: `festival|omar|eid_fitr|2027-03-09|${lead}`,
    kind: 'festival',
    date: lead === 7 ? parseDay('2027-03-02') : parseDay('2027-03-08'),
    occursOn: parseDay('2027-03-09'),
    lead,
    accountId: 'gulf',
    contactId: 'omar',
    memberId: 'anna',
    why: { code: 'festival', occasionId: 'eid_fitr', tone: 'festive' },
    also: [],
    ...more,
  }
}

const told = [{ occasionId: 'eid_fitr', on: parseDay('2027-03-10') }]
const moving: Moving = { told, member }

const shown = ({ date, occursOn }: PlannedTouch) => [date, occursOn]

test('a greeting moves with its day, under its own key', () => {
  const moved = movedReminder(reminder(1), moving)
  expect(shown(moved)).toEqual(['2027-03-09', '2027-03-10'])
  expect(moved.key).toBe(reminder(1).key)
})

test('a gift is told of once, and knows the day all the same', () => {
  expect(shown(movedReminder(reminder(7), moving))).toEqual(['2027-03-02', '2027-03-10'])
})

test('what was put off by hand, and what goes out with something else, stays where it is', () => {
  const snoozed = reminder(1, { key: `${reminder(1).key}#snooze-1`, date: parseDay('2027-03-11') })
  expect(shown(movedReminder(snoozed, moving))).toEqual(['2027-03-11', '2027-03-10'])
  const { key, kind, occursOn, lead, why } = reminder(1)
  const birthday = { code: 'birthday', calendar: 'solar', month: 3, day: 9 } as const
  const both = reminder(1, { why: birthday, also: [{ key, kind, occursOn, lead, why }] })
  const moved = movedReminder(both, moving)
  expect([...shown(moved), moved.also[0]?.occursOn]).toEqual(['2027-03-08', '2027-03-09', '2027-03-10'])
})

test('a day told where the contact does not live moves nothing, and neither does no news', () => {
  const elsewhere = told.map((day) => ({ ...day, zone: 'Asia/Karachi' }))
  const planned = reminder(1)
  expect(movedReminder(planned, { ...moving, told: elsewhere })).toBe(planned)
  expect(movedReminder(planned, { ...moving, told: [] })).toBe(planned)
  expect(shown(movedReminder(planned, { told: elsewhere, contactZone: 'Asia/Karachi', member }))[1]).toBe(
    '2027-03-10',
  )
})

test('a reminder goes back where it was when the told day is taken back', () => {
  const moved = movedReminder(reminder(1), moving)
  expect(movedReminder(moved, { told: [], member })).toEqual(reminder(1))
})
