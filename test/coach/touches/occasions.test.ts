import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, parseDay } from '../../../src/coach/day.ts'
import { OCCASIONS } from '../../../src/coach/touches/occasion-data.ts'
import { expandKeeps, findOccasion, occasionsBetween } from '../../../src/coach/touches/occasions.ts'
import { twoStretches } from './birthdays.ts'

const ids = OCCASIONS.map(({ id }) => id)

function daysOf(id: string, year: number): readonly string[] {
  return occasionsBetween([id], parseDay(`${year}-01-01`), parseDay(`${year}-12-31`)).map(({ on }) => on)
}

test.each([
  ['chunjie', 2027, ['2027-02-06']],
  ['chuxi', 2027, ['2027-02-05']],
  ['zhongqiu', 2033, ['2033-09-08']],
  ['christmas', 2026, ['2026-12-25']],
  ['christmas_orthodox', 2027, ['2027-01-07']],
  ['laodong', 2027, ['2027-05-01']],
  // Lunar 12/8 is near the turn of the year: there are years without it and years with two.
  ['laba', 2023, []],
  ['laba', 2022, ['2022-01-10', '2022-12-30']],
])('%s of %i is on %j', (id, year, days) => {
  expect(daysOf(id, year)).toEqual(days)
})

test('every id stands once and has both names', () => {
  expect(new Set(ids).size).toBe(ids.length)
  expect(
    OCCASIONS.filter(({ names }) => !/[A-Z]/.test(names.en) || !/\p{Script=Han}/u.test(names.zh)),
  ).toEqual([])
})

test('solemn are the days of the dead, of atonement and of the forebears', () => {
  const solemn = OCCASIONS.filter(({ tone }) => tone === 'solemn')
  expect(solemn.map(({ id }) => id)).toEqual([
    'qingming',
    'zhongyuan',
    'good_friday',
    'hung_kings',
    'obon_jp',
    'yom_kippur',
  ])
})

test('what a contact keeps opens into single occasions, each once (TCH-1)', () => {
  expect(expandKeeps(['western', 'chuxi', 'yuandan', 'no-such-day'])).toEqual([
    'yuandan',
    'chuxi',
    'good_friday',
    'easter_western',
    'christmas',
  ])
})

test.each(['qixi', 'mothers_day_us_cn', 'xiaonian_north', 'xiaonian_south', 'hushi'])(
  '%s is greeted only where a contact is known to keep it',
  (id) => {
    expect(expandKeeps(['chinese', 'western'])).not.toContain(id)
    expect(expandKeeps([id])).toEqual([id])
  },
)

test('an id that nobody knows is passed over', () => {
  expect(findOccasion('no-such-day')).toBeUndefined()
  expect(occasionsBetween(['no-such-day'], parseDay('2026-01-01'), parseDay('2026-12-31'))).toEqual([])
})

test('two stretches have the occasions of both at once, in order of days', () => {
  fc.assert(
    fc.property(twoStretches(500), ({ from, middle, next, to }) => {
      const all = occasionsBetween(ids, from, to)
      expect([...occasionsBetween(ids, from, middle), ...occasionsBetween(ids, next, to)]).toEqual(all)
      expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).sort())
    }),
  )
})

test('every occasion comes within 385 days of the last', () => {
  const from = parseDay('2026-11-21')
  const found = occasionsBetween(ids, from, addDays(from, 384)).map(({ occasion }) => occasion.id)
  expect([...new Set(found)].sort()).toEqual([...ids].sort())
})
