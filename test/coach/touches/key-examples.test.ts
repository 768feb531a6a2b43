import { describe, expect, test } from 'vitest'
import { parseDay } from '../../../src/coach/day.ts'
import { accountKeys, contactKeys, dueKeys, readAccountKey } from '../../../src/coach/touches/due-keys.ts'
import { accountDayKeys, eventKey, newsKeys, weeklyKey } from '../../../src/coach/touches/occasion-keys.ts'
import { member } from './samples.ts'

const TUESDAY = parseDay('2026-07-14')
const FRIDAY = parseDay('2026-07-17')
const wordsOn = (day: string, more: Partial<Parameters<typeof dueKeys>[0]> = {}) =>
  dueKeys({ from: parseDay(day), to: parseDay(day), member, ...more }).contacts.filter((key) =>
    key.startsWith('near|keeps|'),
  )

describe('the keys of a contact', () => {
  const sensitive = {
    birthday: { calendar: 'solar', month: 11, day: 3 } as const,
    keeps: ['christmas', 'chinese', 'christmas'],
  }
  test.each([
    ['active', { is: 'active' }, true],
    ['mourning', { is: 'mourning' }, true],
    ['gone', { is: 'left' }, false],
    ['dead', { is: 'deceased' }, false],
    ['left in peace', { is: 'do-not-contact' }, false],
  ] as const)('who is %s: %o %s', (...[_, status, isFound]) => {
    const keys = ['near|birthday|1103', 'near|keeps|christmas', 'near|keeps|chinese']
    expect(contactKeys({ status, sensitive })).toEqual(isFound ? keys : [])
  })

  test('with a zone of her own are others, and without a birthday fewer', () => {
    const file = { status: { is: 'active' }, sensitive: { keeps: ['jewish'], birthday: undefined } } as const
    expect(contactKeys({ ...file, zone: 'Asia/Tokyo' })).toEqual(['far|keeps|jewish'])
    expect(contactKeys(file)).toEqual(['near|keeps|jewish'])
  })
})

describe('the key of an account', () => {
  const createdOn = parseDay('2026-01-05')
  test.each([
    ['tier and last touch', { tier: 'A', createdOn }, parseDay('2026-06-01'), 'rhythm|A|2026-06-01|'],
    ['tier, never touched', { tier: 'B', createdOn }, undefined, 'rhythm|B|2026-01-05|'],
    ['a rhythm of its own', { tier: 'A', cadenceDays: 10, createdOn }, TUESDAY, 'rhythm|own|2026-07-24|'],
  ] as const)('by %s, and everything can be read back from it', (...[_, account, lastTouchOn, start]) => {
    const [key = '', ...others] = accountKeys(account, lastTouchOn)
    expect([key.startsWith(start), others]).toEqual([true, []])
    const read = { account: { id: 'a0', ...account }, ...(lastTouchOn && { lastTouchOn }) }
    expect(readAccountKey('a0', key)).toStrictEqual(read)
  })

  test('is none without tier and rhythm', () => {
    expect(accountKeys({ createdOn }, undefined)).toEqual([])
  })
})

describe('the keys asked for', () => {
  test('on a Tuesday are of birthdays today and the next three days, a zone away a little more', () => {
    const { contacts } = dueKeys({ from: TUESDAY, to: TUESDAY, member })
    const solar = contacts.filter((key) => /birthday\|\d{3}$/.test(key))
    expect(solar).toEqual([
      ...[714, 715, 716, 717].map((key) => `near|birthday|${key}`),
      ...[713, 714, 715, 716, 717, 718, 719].map((key) => `far|birthday|${key}`),
    ])
  })

  test('on a Friday reach over the weekend', () => {
    const { contacts, upTo } = dueKeys({ from: FRIDAY, to: FRIDAY, member })
    const last = contacts.filter((key) => /near\|birthday\|\d{3}$/.test(key)).at(-1)
    expect([last, upTo]).toEqual(['near|birthday|722', '2026-07-20'])
  })

  test('are of rhythms that are over, the team’s before ours', () => {
    const ends = (team: Parameters<typeof dueKeys>[0]['team']) =>
      dueKeys({ from: TUESDAY, to: TUESDAY, member, ...(team && { team }) }).accountRanges.map(
        ({ from, to }) => to.slice(from.length, from.length + 'YYYY-MM-DD'.length),
      )
    expect(ends(undefined)).toEqual(['2026-06-30', '2026-06-14', '2026-05-15', '2026-03-16', '2026-07-14'])
    const cadence = { A: { ideal: 9, longest: 5.5 } }
    expect(ends({ cadence })[0]).toBe('2026-07-09')
  })

  test.each([
    ['a week before', '2026-12-18', ['christmas', 'western']],
    ['longer before', '2026-12-15', []],
    ['on the eve', '2026-12-24', ['christmas', 'western']],
    ['a day late', '2026-12-28', []],
  ])('are of a great festival, %s: %s %j', (...[_, day, words]) => {
    const team = { festivals: ['christmas'] }
    expect(wordsOn(day, { team })).toEqual(words.map((word) => `near|keeps|${word}`))
    expect(wordsOn(day, { team, member: { ...member, muted: ['festival'] } })).toEqual([])
  })

  test.each([
    ['2026-09-09', 1],
    ['2026-09-08', 0],
  ])('are of a small festival near its day only: Teachers’ Day on %s %i', (day, count) => {
    const words = wordsOn(day, { team: { festivals: ['jiaoshi'] } })
    expect(words.filter((word) => word === 'near|keeps|jiaoshi')).toHaveLength(count)
  })

  test('are of what was told to be near, muted or not', () => {
    const told = [{ occasionId: 'eid_fitr', on: parseDay('2026-07-20') }]
    const words = ['near|keeps|eid_fitr', 'near|keeps|islamic']
    expect(wordsOn('2026-07-14', { told, team: { festivals: ['christmas'] } })).toEqual(words)
    const far = [{ occasionId: 'eid_fitr', on: parseDay('2026-07-22') }]
    expect(wordsOn('2026-07-14', { told: far, team: { festivals: ['christmas'] } })).toEqual([])
    const past = [{ occasionId: 'eid_fitr', on: parseDay('2026-07-13') }]
    expect(wordsOn('2026-07-14', { told: past, team: { festivals: ['christmas'] } })).toEqual([])
  })
})

describe('the keys of what an account and a contact have of their own', () => {
  test('are month and day, the budget year’s three months before it, and the last digit of the year, each once', () => {
    const day = parseDay('2001-05-18')
    const contractOn = parseDay('2011-05-18')
    expect(accountDayKeys({ foundedOn: day, contractOn, budgetStartMonth: 1 })).toEqual([
      'year|05-18',
      'year|10-01',
      'round|1|05-18',
    ])
    expect(accountDayKeys({ budgetStartMonth: 4 })).toEqual(['year|01-01'])
    expect(accountDayKeys({})).toEqual([])
  })

  test('are the day of an event, the two days of news, and a weekday', () => {
    expect(eventKey({ on: TUESDAY })).toBe('day|2026-07-14')
    expect(newsKeys({ event: 'loss', on: TUESDAY })).toEqual(['news|2026-07-14', 'news|2026-08-13'])
    expect([weeklyKey(3), weeklyKey(3, 'Asia/Tokyo')]).toEqual(['week|near|3', 'week|far|3'])
  })
})
