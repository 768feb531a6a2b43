import { expect, test } from 'vitest'
import { parseDay, type Weekday } from '../../../src/coach/day.ts'
import { createReminderDays, workingDayUpTo } from '../../../src/coach/touches/reminder-days.ts'
import { greeted, member, planFrom } from './samples.ts'

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

test.each([
  ['2026-11-20', [1, 2, 3, 4, 5], '2026-11-20'],
  ['2026-11-21', [1, 2, 3, 4, 5], '2026-11-20'],
  ['2026-11-22', [1, 2, 3, 4, 5], '2026-11-20'],
  ['2026-11-21', [7, 1, 2, 3, 4], '2026-11-19'],
  ['2026-11-21', [7], '2026-11-15'],
  ['2026-11-21', [], '2026-11-21'],
])('%s with the working days %j comes on %s', (day, workingDays, date) => {
  expect(workingDayUpTo(parseDay(day), { workingDays })).toBe(date)
})

// 6 February 2027 is a Saturday, so these members work every day.
test.each([
  ['America/New_York', 'Asia/Shanghai', '2027-02-05'],
  ['Asia/Shanghai', 'America/New_York', '2027-02-06'],
  ['Asia/Shanghai', 'Asia/Hong_Kong', '2027-02-06'],
  ['Asia/Shanghai', 'Asia/Tokyo', '2027-02-05'],
  ['Pacific/Honolulu', 'Pacific/Kiritimati', '2027-02-05'],
  ['Pacific/Pago_Pago', 'Pacific/Kiritimati', '2027-02-04'],
  ['Pacific/Kiritimati', 'Pacific/Honolulu', '2027-02-07'],
  ['Asia/Shanghai', 'Mars/Olympus', '2027-02-06'],
])(
  'a member in %s greets a contact in %s on %s, before her morning of the 6th',
  (zone, contactZone, date) => {
    const remindOn = createReminderDays({ ...member, zone, workingDays: everyDay })
    expect(remindOn(parseDay('2027-02-06'), contactZone)).toBe(date)
  },
)

test('a late digest greets people of the own zone, and of one beside it, on the very day', () => {
  const remindOn = createReminderDays({ ...member, digestAt: '10:30', workingDays: everyDay })
  const day = parseDay('2027-02-06')
  expect([remindOn(day), remindOn(day, 'Asia/Hong_Kong')]).toEqual([day, day])
})

test('the working-day rule comes after the zone', () => {
  const contacts = [{ ...greeted(['chunjie']), zone: 'Asia/Shanghai' }]
  const parts = { contacts, member: { ...member, zone: 'America/New_York' } }
  expect(planFrom('2027-01-25', '2027-02-10', parts).map(({ date }) => date)).toEqual([
    '2027-01-29',
    '2027-02-04',
  ])
})

test('where a whole day is missing from a zone, the reminder still comes before it', () => {
  const remindOn = createReminderDays({ ...member, zone: 'UTC', workingDays: everyDay })
  expect(remindOn(parseDay('2011-12-30'), 'Pacific/Apia')).toBe('2011-12-30')
})

test('two days between the zones still find a birthday, and the festival’s greeting that waits for it', () => {
  const birthday = { calendar: 'solar', month: 2, day: 9 } as const
  const contacts = [{ ...greeted(['chunjie'], birthday), zone: 'Pacific/Kiritimati' }]
  const parts = { contacts, member: { ...member, zone: 'Pacific/Pago_Pago', workingDays: everyDay } }
  const days = ['2027-02-03', '2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07']
  expect(days.map((day) => planFrom(day, day, parts).map(({ lead, also }) => [lead, also.length]))).toEqual([
    [],
    [[3, 1]],
    [],
    [],
    [[0, 0]],
  ])
})
