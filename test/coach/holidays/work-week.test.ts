import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, parseDay, type Weekday } from '../../../src/coach/day.ts'
import { calendarOfZone } from '../../../src/coach/holidays/calendar-of-zone.ts'
import { HOLIDAY_CALENDARS } from '../../../src/coach/holidays/calendars.ts'
import {
  holidaysKnownUntil,
  isMakeUpDay,
  isPublicHoliday,
  worksOn,
} from '../../../src/coach/holidays/work-week.ts'
import { REST_DAYS } from '../../../src/coach/touches/plan-window.ts'
import { workingDayUpTo } from '../../../src/coach/touches/reminder-days.ts'

const OFFICE: readonly Weekday[] = [1, 2, 3, 4, 5]

/** The days off of a whole year as governments and chambers of commerce publish them, weekends aside. */
const PUBLISHED = {
  'DE 2026': '01-01 04-03 04-06 05-01 05-14 05-25 12-25',
  'DE 2027': '01-01 03-26 03-29 05-06 05-17',
  'FR 2026': '01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25',
  'FR 2027': '01-01 03-29 05-06 05-17 07-14 11-01 11-11',
  'GB 2026': '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  'GB 2027': '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  'GB 2028': '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  'US 2026': '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
  'US 2027': '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  'CN 2026':
    '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
  'CN 2027': '',
} as const

test.each(Object.entries(PUBLISHED))('%s has no work on %s', (whose, days) => {
  const [country = '', year = ''] = whose.split(' ')
  const calendar = HOLIDAY_CALENDARS.find((one) => one === country)
  if (calendar === undefined) throw new Error(`no calendar ${country}`)
  const first = parseDay(`${year}-01-01`)
  const all = Array.from({ length: 366 }, (_, n) => addDays(first, n)).filter((day) => day.startsWith(year))
  const off = all.filter(
    (day) =>
      worksOn({ workingDays: OFFICE }, day) && !worksOn({ workingDays: OFFICE, holidays: calendar }, day),
  )
  expect(off.map((day) => day.slice(5)).join(' ')).toBe(days)
})

test('the make-up days of 2026 are worked, by whoever works from Monday to Friday', () => {
  const first = parseDay('2026-01-01')
  const made = Array.from({ length: 365 }, (_, n) => addDays(first, n)).filter((day) =>
    isMakeUpDay('CN', day),
  )
  expect(made).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
  const saturday = parseDay('2026-02-14')
  expect(worksOn({ workingDays: OFFICE, holidays: 'CN' }, saturday)).toBe(true)
  expect(worksOn({ workingDays: [1, 2, 3], holidays: 'CN' }, saturday)).toBe(false)
  expect(worksOn({ workingDays: OFFICE }, saturday)).toBe(false)
})

test('how far a calendar is known is told, and after it weekdays are ordinary ones', () => {
  expect(holidaysKnownUntil('CN')).toBe('2026-12-31')
  const after = Array.from({ length: 800 }, (_, n) => addDays(parseDay('2027-01-01'), n))
  expect(after.filter((day) => isPublicHoliday('CN', day) || isMakeUpDay('CN', day))).toEqual([])
  expect(holidaysKnownUntil('DE')).toBeUndefined()
})

// The zones of each country in the time zone database, and names that it keeps from before.
const ZONES = [
  ['CN', 'Asia/Shanghai Asia/Urumqi Asia/Chongqing Asia/Harbin Asia/Kashgar PRC'],
  ['DE', 'Europe/Berlin Europe/Busingen'],
  ['FR', 'Europe/Paris'],
  ['GB', 'Europe/London GB'],
  ['US', 'America/New_York America/Detroit America/Kentucky/Louisville America/Indiana/Indianapolis'],
  ['US', 'America/Indiana/Knox America/Chicago America/Menominee America/North_Dakota/Center America/Denver'],
  ['US', 'America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka'],
  ['US', 'America/Metlakatla America/Yakutat America/Nome America/Adak Pacific/Honolulu US/Eastern'],
  [
    undefined,
    'Asia/Hong_Kong Asia/Taipei UTC Europe/Vienna America/Toronto America/Mexico_City Pacific/Guam',
  ],
] as const

test.each(ZONES)('the holidays of %s are kept in %s', (calendar, zones) => {
  const found = zones.split(' ').map((zone) => [zone, calendarOfZone(zone)])
  expect(found).toEqual(zones.split(' ').map((zone) => [zone, calendar]))
})

test('an arrangement holds to the last day of December and of each month', () => {
  expect(isPublicHoliday('CN', parseDay('2023-12-31'))).toBe(true)
  expect(isPublicHoliday('CN', parseDay('2025-01-31'))).toBe(true)
})

test('whoever works on any weekday is never without a working day for longer than plans reach', () => {
  const week = fc.record({
    workingDays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    holidays: fc.constantFrom(...HOLIDAY_CALENDARS),
  })
  const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(parseDay('2002-02-01'), n))
  fc.assert(
    fc.property(week, day, (one, on) => {
      const worked = workingDayUpTo(on, one)
      expect(worksOn(one, worked)).toBe(true)
      expect(daysBetween(worked, on)).toBeLessThanOrEqual(REST_DAYS)
    }),
    { numRuns: 2000 },
  )
})

test('no reminder hides in the gap between a year and the next: New Year’s Day on a Saturday is kept before it', () => {
  expect(isPublicHoliday('US', parseDay('2027-12-31'))).toBe(true)
  expect(isPublicHoliday('US', parseDay('2028-12-31'))).toBe(false)
})
