import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  Day,
  dayIn,
  dayOf,
  daysBetween,
  daysInMonth,
  instantOf,
  isDay,
  isZone,
  parseDay,
  partsOf,
  timeIn,
  weekdayOf,
} from '../../src/coach/day.ts'
import { readTable } from './touches/csv.ts'

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => parseDay(date.toISOString().slice(0, 10)))

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-00',
  '12026-11-21',
  '2026-11-021',
  '2026-04-31',
  '2026-4-1',
  '26-04-01',
  '2026-11-21T00:00',
  '',
])('never takes %j for a day', (text) => {
  expect(isDay(text)).toBe(false)
  expect(Day.safeParse(text).success).toBe(false)
  expect(() => parseDay(text)).toThrow('bad-day')
})

test.each(['2024-02-29', '2000-02-29', '2026-12-31', '1900-02-28'])('takes %s for a day', (text) => {
  expect(parseDay(text)).toBe(text)
  expect(Day.parse(text)).toBe(text)
})

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2026-11-21', 77, '2027-02-06'],
  ['2011-12-29', 1, '2011-12-30'],
])('%s and %i days are %s', (day, count, sum) => {
  expect(addDays(parseDay(day), count)).toBe(sum)
})

test('adding days and counting them are each other’s way back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count)
    }),
  )
})

test('the weekday moves on by one each day, and 21 November 2026 is a Saturday', () => {
  expect(weekdayOf(parseDay('2026-11-21'))).toBe(6)
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1)
    }),
  )
})

test('a day is made of its numbers', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: date } = partsOf(day)
      expect(dayOf(year, month, date)).toBe(day)
    }),
  )
})

test.each([
  [2026, 2, 29],
  [2026, 13, 1],
  [2026, 4, 31],
])('numbers that make no day are refused: %i-%i-%i', (year, month, day) => {
  expect(() => dayOf(year, month, day)).toThrow(RangeError)
})

test('numbers that make no day are named', () => {
  expect(() => dayOf(2026, 2, 29)).toThrow('There is no day 2026-02-29')
})

test('an early year is written with four digits', () => {
  expect(dayOf(476, 9, 4)).toBe('0476-09-04')
})

test.each([
  [2024, 2, 29],
  [2026, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 11, 30],
  [2026, 12, 31],
])('month %i-%i has %i days', (year, month, length) => {
  expect(daysInMonth(year, month)).toBe(length)
})

test('a day begins inside a quarter of an hour where a zone kept such an offset', () => {
  // Monrovia was 44 minutes and a half behind Greenwich until 1972.
  const days = ['1970-01-01T00:44:00Z', '1970-01-01T00:44:59Z'].map((at) =>
    dayIn('Africa/Monrovia', new Date(at)),
  )
  expect(days).toEqual(['1969-12-31', '1970-01-01'])
})

test('the day of an instant is the same however many were asked for since', () => {
  const midnight = Date.UTC(2027, 1, 5, 16)
  const around = [midnight - 1, midnight].map((at) => new Date(at))
  const ask = () => around.map((at) => dayIn('Asia/Shanghai', at))
  const first = ask()
  for (let quarter = 1; quarter <= 2_500; quarter += 1) dayIn('UTC', new Date(midnight + quarter * 900_000))
  expect([first, ask()]).toEqual(Array(2).fill(['2027-02-05', '2027-02-06']))
})

test('one instant is a different day and hour in different zones', () => {
  const instant = new Date('2027-02-06T01:00:00Z')
  const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati']
  expect(zones.map((zone) => `${dayIn(zone, instant)} ${timeIn(zone, instant)}`)).toEqual([
    '2027-02-06 09:00',
    '2027-02-05 20:00',
    '2027-02-06 15:00',
  ])
})

test.each([
  ['Asia/Shanghai', true],
  ['America/Argentina/Buenos_Aires', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['', false],
])('%j is a zone: %s', (name, known) => {
  expect(isZone(name)).toBe(known)
})

type PublishedCase = Readonly<{ zone: string; local: string; instant: string; knownSince: string }>

/** `knownSince` is the oldest time zone data tried that knows the case; empty where none was tried that does not. */
const cases: readonly PublishedCase[] = readTable('dst-reminder-cases').map((row) => ({
  zone: row['zone'] ?? '',
  local: row['local_wall_time'] ?? '',
  instant: row['expected_instant_compatible'] ?? '',
  knownSince: row['sources_differing(tzdata)'] === '' ? '' : oldestRelease(row['sources_agreeing'] ?? ''),
}))

function oldestRelease(sources: string): string {
  const releases = [...sources.matchAll(/\((\d{4}[a-z])\)/g)].map(([, release = '']) => release)
  return releases.sort()[0] ?? ''
}

// Laws change: this Node cannot know what was decided after its time zone data was published.
const knowable = cases.filter(({ knownSince }) => knownSince <= (process.versions['tz'] ?? ''))

test.each(knowable)('$local in $zone is $instant', ({ zone, local, instant }) => {
  const [day = '', time = ''] = local.split('T')
  expect(instantOf(parseDay(day), time, zone)).toEqual(new Date(instant))
})

test('all published cases are tested but those that only newer time zone data can know', () => {
  const young = cases.filter(({ knownSince }) => knownSince !== '')
  expect(cases).toHaveLength(32)
  expect(young.map(({ zone, knownSince }) => `${zone} ${knownSince}`)).toEqual([
    'Africa/Casablanca 2026c',
    'Africa/Casablanca 2026c',
    'America/Vancouver 2026c',
    'America/Winnipeg 2026f',
  ])
})

test('a time in a gap is brought forward, a repeated one is the earlier', () => {
  const at = (day: string, time: string) => instantOf(parseDay(day), time, 'America/New_York')
  expect(timeIn('America/New_York', at('2027-03-14', '02:30'))).toBe('03:30')
  expect(at('2027-11-07', '01:30')).toEqual(new Date('2027-11-07T05:30:00Z'))
})
