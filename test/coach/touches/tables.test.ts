import { expect, test } from 'vitest'
import { readTable } from './csv.ts'
import { compareTables, UNDECIDED_MONTHS } from './tables.ts'

const compared = compareTables()

test.each([
  ['lunar festivals', 315],
  ['western and nth-weekday days', 168],
  ['lunar birthdays', 1037],
  ['lunar months', 1863],
])('agrees with every row of the published %s', (table, rows) => {
  expect(compared[table]).toEqual({ rows, differing: [] })
})

test('leaves out only the four months that the published tables themselves mark as uncertain', () => {
  const disputed = readTable('chinese-months-1950-2100').filter((row) => row['note'] !== '')
  expect(disputed.map((row) => `${row['lunar_year']}-${row['month']}`)).toEqual(UNDECIDED_MONTHS)
})
