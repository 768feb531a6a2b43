import { describe, expect, it } from 'vitest'
import { labelDays } from './own-calendar.ts'
import { numberOf, textOf, weekdayOn } from './own-days.ts'
import { isDayOff, OWN_FESTIVALS, orthodoxEasterSunday, westernEasterSunday } from './own-festivals.ts'
import { dayOfMember, isBirthday, workdayUpTo } from './own-rules.ts'
import { civilIn, instantIn } from './own-zones.ts'
import type { OwnMember } from './world.ts'

const { labels } = labelDays('test/data', numberOf('2027-01-01'), numberOf('2028-12-31'))

function daysOf(id: string): readonly string[] {
  const festival = OWN_FESTIVALS.find((one) => one.id === id)
  return labels.filter((label) => festival?.isOn(label)).map(({ on }) => textOf(on))
}

const REP: OwnMember = {
  id: 'U1',
  zone: 'America/New_York',
  digestAt: '08:30',
  quietFrom: '20:00',
  muted: [],
  workingDays: [1, 2, 3, 4, 5],
  usualDays: [1, 2, 3, 4, 5],
  isActive: true,
}

describe('the planner that simulations are compared with', () => {
  it.each([
    ['chunjie', '2027-02-06', '2028-01-26'],
    ['chuxi', '2027-02-05', '2028-01-25'],
    ['seollal', '2027-02-07', '2028-01-27'],
    ['tet', '2027-02-06', '2028-01-26'],
    ['easter_western', '2027-03-28', '2028-04-16'],
    ['easter_orthodox', '2027-05-02', '2028-04-16'],
    ['eid_fitr', '2027-03-09', '2028-02-26'],
    ['rosh_hashanah', '2027-10-02', '2028-09-21'],
    ['purim', '2027-03-23', '2028-03-12'],
    ['diwali', '2027-10-29', '2028-10-17'],
    ['mothers_day_us_cn', '2027-05-09', '2028-05-14'],
  ])('knows the days of %s', (id, ...days) => {
    expect(daysOf(id)).toEqual(days)
  })

  it('knows Easter in years with an exception', () => {
    expect([1954, 1981, 2049].map((year) => textOf(westernEasterSunday(year)))).toEqual([
      '1954-04-18',
      '1981-04-19',
      '2049-04-18',
    ])
    expect(textOf(orthodoxEasterSunday(2026))).toBe('2026-04-12')
  })

  it.each([
    [{ calendar: 'solar', month: 2, day: 29 }, ['2027-02-28', '2028-02-29']],
    [{ calendar: 'solar', month: 2, day: 29, feb29: 'mar1' }, ['2027-03-01', '2028-02-29']],
    [{ calendar: 'solar', month: 5 }, ['2027-05-01', '2028-05-01']],
    [{ calendar: 'lunar', month: 5, day: 3, leap: true }, ['2027-06-07', '2028-06-25']],
    [{ calendar: 'lunar', month: 5, day: 3, leap: false }, ['2027-06-07', '2028-05-26']],
    [{ calendar: 'lunar', month: 12, day: 30, leap: false }, ['2027-02-05', '2028-01-25']],
  ] as const)('keeps a birthday told as %j', (birthday, days) => {
    expect(labels.filter((label) => isBirthday(birthday, label)).map(({ on }) => textOf(on))).toEqual(days)
  })

  it('tells in New York on the day before what is greeted in the morning in Shanghai', () => {
    expect(textOf(dayOfMember(REP, numberOf('2027-02-06'), 'Asia/Shanghai'))).toBe('2027-02-05')
    expect(textOf(dayOfMember(REP, numberOf('2027-02-06'), 'America/New_York'))).toBe('2027-02-06')
  })

  it('rolls a weekend and a public holiday back to a working day', () => {
    expect(textOf(workdayUpTo({ ...REP, country: 'US' }, numberOf('2027-12-26')))).toBe('2027-12-23')
    expect(textOf(workdayUpTo(REP, numberOf('2027-12-26')))).toBe('2027-12-24')
    expect(isDayOff('DE', numberOf('2027-05-17'))).toBe(true)
  })

  it('reads clocks on both sides of a change', () => {
    const day = numberOf('2027-03-28')
    expect(new Date(instantIn('Europe/Berlin', day, 510)).toISOString()).toBe('2027-03-28T06:30:00.000Z')
    expect(new Date(instantIn('Europe/Berlin', day - 1, 510)).toISOString()).toBe('2027-03-27T07:30:00.000Z')
    expect(civilIn('Asia/Kathmandu', Date.UTC(2027, 0, 1, 20))).toEqual({
      day: numberOf('2027-01-02'),
      minute: 105,
    })
    expect(weekdayOn(numberOf('2027-01-01'))).toBe(5)
  })
})
