import { describe, expect, it } from 'vitest'
import {
  Birthday,
  ContactStatus,
  MemberSettings,
  Problem,
  Role,
  SensitiveFile,
  TeamSettings,
} from '../../src/coach/index.ts'

describe('a birthday as told (TCH-5)', () => {
  it.each([
    ['a solar day', { calendar: 'solar', month: 12, day: 31 }],
    ['a solar month alone', { calendar: 'solar', month: 1 }],
    ['29 February, kept in March', { calendar: 'solar', month: 2, day: 29, year: 1988, feb29: 'mar1' }],
    ['29 February, kept in February', { calendar: 'solar', month: 2, day: 29, feb29: 'feb28' }],
    ['a lunar day', { calendar: 'lunar', month: 12, day: 30, leap: false }],
    [
      'the first lunar day',
      { calendar: 'lunar', month: 1, day: 1, leap: true, leapPolicy: 'leap-if-exists' },
    ],
    [
      'a lunar day of the Koreans',
      { calendar: 'lunar', month: 8, day: 15, leap: false, lunarCalendar: 'korean' },
    ],
    [
      'a lunar day kept in the ordinary month',
      { calendar: 'lunar', month: 6, day: 9, leap: true, leapPolicy: 'regular-only' },
    ],
  ])('may be %s', (_, birthday) => {
    expect(Birthday.parse(birthday)).toEqual(birthday)
  })

  it.each([
    ['month 0', { calendar: 'solar', month: 0 }],
    ['month 13', { calendar: 'solar', month: 13 }],
    ['day 0', { calendar: 'solar', month: 5, day: 0 }],
    ['day 32', { calendar: 'solar', month: 5, day: 32 }],
    ['another day for 29 February', { calendar: 'solar', month: 2, day: 29, feb29: 'feb27' }],
    ['lunar month 0', { calendar: 'lunar', month: 0, day: 1, leap: false }],
    ['lunar month 13', { calendar: 'lunar', month: 13, day: 1, leap: false }],
    ['lunar day 0', { calendar: 'lunar', month: 5, day: 0, leap: false }],
    ['lunar day 31', { calendar: 'lunar', month: 5, day: 31, leap: false }],
    ['a lunar month that may be a leap one', { calendar: 'lunar', month: 5, day: 3 }],
    ['another calendar', { calendar: 'julian', month: 5, day: 3 }],
  ])('is never %s', (_, birthday) => {
    expect(Birthday.safeParse(birthday).success).toBe(false)
  })
})

describe('what is known of a person', () => {
  it.each([
    { is: 'active' },
    { is: 'mourning' },
    { is: 'mourning', until: '2027-01-01' },
    { is: 'left' },
    { is: 'deceased' },
    { is: 'do-not-contact' },
  ])('%j is a status', (status) => {
    expect(ContactStatus.parse(status)).toEqual(status)
  })

  it('a status is one of those, and mourning ends on a day that exists', () => {
    expect(ContactStatus.safeParse({ is: 'asleep' }).success).toBe(false)
    expect(ContactStatus.safeParse({ is: 'mourning', until: '2027-02-30' }).success).toBe(false)
  })

  it('a file without customs keeps none', () => {
    expect(SensitiveFile.parse({})).toEqual({ keeps: [] })
  })

  it('a file keeps what was told, an interest with whether it is met', () => {
    const file = {
      birthday: { calendar: 'solar', month: 5 },
      keeps: ['chinese'],
      keepsSource: 'Told Anna in May',
      likes: 'tea',
      family: 'two sons',
      interests: 'chess',
      personalInterest: { what: 'a quiet year' },
      organisationalInterest: { what: 'fewer stops', isMet: true },
      giftsForbidden: 'house rule',
      avoid: 'politics',
      consent: 'by mail',
    }
    expect(SensitiveFile.parse(file)).toEqual(file)
  })
})

describe('settings', () => {
  it.each([
    ['no digest on day 0', { workingDays: [0] }],
    ['none on day 8', { workingDays: [8] }],
    ['half a day is no day', { workingDays: [1.5] }],
    ['no third language', { locale: 'fr' }],
    ['complaints are never muted (SAT-3)', { muted: ['complaint'] }],
  ])('of a member: %s', (_, settings) => {
    expect(MemberSettings.safeParse(settings).success).toBe(false)
  })

  it.each(['rep', 'manager', 'admin'])('make a member a %s', (role) => {
    expect(Role.parse(role)).toBe(role)
  })

  it('make nobody a guest', () => {
    expect(Role.safeParse('guest').success).toBe(false)
  })

  it.each([
    { locale: 'en', holidays: 'CN' },
    { holidays: 'DE', quietFrom: '21:00', quietTo: '07:00' },
  ])('of a member may be %j', (chosen) => {
    expect(MemberSettings.parse(chosen)).toEqual(chosen)
  })

  it('of a member are what she chose, from Monday to Sunday', () => {
    const chosen = {
      locale: 'zh',
      zone: 'Asia/Shanghai',
      workingDays: [1, 7],
      muted: ['birthday', 'cadence'],
    }
    expect(MemberSettings.parse(chosen)).toEqual(chosen)
  })

  it.each([
    ['a currency has three letters', { currency: 'EURO' }],
    ['a cadence has both intervals', { cadence: { A: { ideal: 7 } } }],
    ['a cadence is for a tier', { cadence: { E: { ideal: 7, longest: 9 } } }],
    ['nobody follows up every two days (FUP-2)', { followUp: { ideal: 2, longest: 30 } }],
    ['nor after a whole season (FUP-2)', { followUp: { ideal: 91, longest: 180 } }],
    ['silence is not longer than half a year (FUP-2)', { followUp: { ideal: 90, longest: 181 } }],
    ['no factor weighs less than nothing', { weights: { scale: -1 } }],
    ['no factor weighs six', { weights: { scale: 6 } }],
    ['nothing outside the factors weighs', { weights: { luck: 3 } }],
    ['evidence holds a day at least (C139-9)', { staleAfterDays: 0 }],
    ['evidence holds a year at most (C139-9)', { staleAfterDays: 366 }],
  ])('of a team: %s', (_, settings) => {
    expect(TeamSettings.safeParse(settings).success).toBe(false)
  })

  it.each([
    { currency: 'EUR', cadence: { B: { ideal: 14, longest: 30 } }, festivals: ['chunjie'] },
    {
      cadence: {
        A: { ideal: 7, longest: 14 },
        C: { ideal: 30, longest: 60 },
        D: { ideal: 90, longest: 180 },
      },
    },
    { followUp: { ideal: 3, longest: 180 }, escalation: true },
    { followUp: { ideal: 90, longest: 180 }, staleAfterDays: 1 },
    { weights: { scale: 0 }, staleAfterDays: 365 },
    { weights: { scale: 5 } },
  ])('of a team may be %j', (chosen) => {
    expect(TeamSettings.parse(chosen)).toEqual(chosen)
  })
})

describe('a problem', () => {
  it('carries what was refused, and is known by its code', () => {
    const refusal = { code: 'too-long', what: 'note', most: 3000 } as const
    const problem = new Problem(refusal)
    expect(problem.refusal).toBe(refusal)
    expect([problem.name, problem.message]).toEqual(['Problem', 'too-long'])
  })
})
