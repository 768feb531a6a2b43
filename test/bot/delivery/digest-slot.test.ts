import { expect, it } from 'vitest'
import { closingOf, type Hours, latestDigestSlot, quietUntil } from '../../../src/bot/delivery/digest-slot.ts'
import { MEMBER_DEFAULTS, parseDay } from '../../../src/coach/index.ts'

const hours = (zone: string, more: Partial<Hours> = {}): Hours => ({ ...MEMBER_DEFAULTS, zone, ...more })
const at = (text: string): Date => new Date(text)

it.each([
  ['before the hour on Monday: Friday', '2026-11-23T07:29:00Z', '2026-11-20', false],
  ['on the minute', '2026-11-23T07:30:00Z', '2026-11-23', true],
  ['in the afternoon', '2026-11-23T15:00:00Z', '2026-11-23', true],
  ['when quiet hours have begun', '2026-11-23T19:00:00Z', '2026-11-23', false],
  ['on Sunday: Friday', '2026-11-22T12:00:00Z', '2026-11-20', false],
])('finds the latest digest %s', (...[, now, day, isOpen]) => {
  expect(latestDigestSlot(hours('Europe/Berlin'), at(now))).toMatchObject({ day, isOpen })
})

it.each([
  ['New York springs forward', 'America/New_York', '02:30', '2026-03-08', '2026-03-08T07:30:00.000Z'],
  [
    'New York falls back, the first time it is 01:30',
    'America/New_York',
    '01:30',
    '2026-11-01',
    '2026-11-01T05:30:00.000Z',
  ],
  ['Apia has its own day', 'Pacific/Apia', '08:30', '2026-11-23', '2026-11-22T19:30:00.000Z'],
  ['Lord Howe shifts half an hour', 'Australia/Lord_Howe', '02:15', '2026-10-04', '2026-10-03T15:45:00.000Z'],
])('keeps the hour of the wall clock where %s', (...[, zone, digestAt, day, instant]) => {
  const member = hours(zone, { digestAt, workingDays: [1, 2, 3, 4, 5, 6, 7], quietFrom: '20:00' })
  const found = latestDigestSlot(member, new Date(at(instant).getTime() + 60_000))
  expect(found).toMatchObject({ day, at: at(instant), isLate: false })
})

it('marks it late only when more than a quarter of an hour has passed', () => {
  const slot = (now: string) => latestDigestSlot(hours('UTC'), at(now))?.isLate
  expect([slot('2026-11-23T08:45:00Z'), slot('2026-11-23T08:45:01Z')]).toEqual([false, true])
})

it('never plans for somebody without working days', () => {
  expect(latestDigestSlot(hours('UTC', { workingDays: [] }), at('2026-11-23T12:00:00Z'))).toBeUndefined()
})

it('closes at midnight for somebody whose digest comes after her quiet hours have begun', () => {
  const member = hours('Asia/Shanghai', { digestAt: '21:00' })
  expect(closingOf(member, parseDay('2026-11-23'))).toEqual(at('2026-11-23T16:00:00Z'))
})

it.each([
  ['the evening', '20:00', '08:00', '2026-11-23T21:00:00Z', '2026-11-24T08:00:00Z'],
  ['the night', '20:00', '08:00', '2026-11-23T03:00:00Z', '2026-11-23T08:00:00Z'],
  ['the day', '20:00', '08:00', '2026-11-23T12:00:00Z', undefined],
  ['a quiet lunch', '12:00', '13:00', '2026-11-23T12:30:00Z', '2026-11-23T13:00:00Z'],
  ['the morning before a quiet lunch', '12:00', '13:00', '2026-11-23T11:00:00Z', undefined],
  ['no quiet hours at all', '00:00', '00:00', '2026-11-23T03:00:00Z', undefined],
])('knows when quiet hours end in %s', (...[, quietFrom, quietTo, now, until]) => {
  const found = quietUntil(hours('UTC', { quietFrom, quietTo }), at(now))
  expect(found).toEqual(until === undefined ? undefined : at(until))
})
