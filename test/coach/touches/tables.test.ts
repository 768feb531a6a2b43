import { expect, test } from 'vitest'
import { addDays, parseDay } from '../../../src/coach/day.ts'
import { occasionsBetween } from '../../../src/coach/touches/occasions.ts'
import { readTable } from './csv.ts'
import { compareTables, UNDECIDED_MONTHS } from './tables.ts'

const compared = compareTables()

test.each([
  ['lunar festivals', 462],
  ['western and nth-weekday days', 231],
  ['Jewish days', 147],
  ['Islamic days', 108],
  ['Hindu days', 42],
  ['days of Eid as countries kept them', 104],
  ['fixed occasions', 20],
  ['lunar birthdays', 1037],
  ['Chinese lunar months', 1863],
  ['Korean and Vietnamese lunar months', 1258],
])('agrees with every row of the published %s', (table, rows) => {
  expect(compared[table]).toEqual({ rows, differing: [] })
})

test('leaves out only the four months that the published tables themselves mark as uncertain', () => {
  const disputed = readTable('chinese-months-1950-2100').filter((row) => row['note'] !== '')
  expect(disputed.map((row) => `${row['lunar_year']}-${row['month']}`)).toEqual(UNDECIDED_MONTHS)
})

test('the Islamic days that are disputed are all after 1450 AH, and the other answer is the day before', () => {
  const disputed = readTable('islamic-umalqura-2020-2040').filter((row) =>
    row['status']?.startsWith('disputed'),
  )
  expect(disputed).toHaveLength(17)
  for (const row of disputed) {
    const dayBefore = addDays(parseDay(row['date'] ?? ''), -1)
    expect(Number.parseInt(row['hijri_year'] ?? '', 10)).toBeGreaterThan(1450)
    expect(row['sources_differing']).toContain(`=${dayBefore}`)
  }
})

test('ten Hindu days rest on a single source, and none of them is in our table', () => {
  const single = readTable('hindu-2020-2040').filter((row) => row['status']?.startsWith('single source'))
  expect(single).toHaveLength(10)
  const ours = occasionsBetween(['diwali', 'holi'], parseDay('2036-01-01'), parseDay('2050-12-31'))
  expect(ours).toEqual([])
})
