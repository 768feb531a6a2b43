import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, parseDay } from '../../../src/coach/day.ts'
import { OCCASIONS } from '../../../src/coach/touches/occasion-data.ts'
import { confidenceOf, occasionsBetween } from '../../../src/coach/touches/occasions.ts'
import {
  believedDay,
  datesNeeded,
  datesToAsk,
  type ToldDay,
  toldBetween,
  whyNotTold,
} from '../../../src/coach/touches/told-days.ts'

const ids = OCCASIONS.map(({ id }) => id)

function yearOf(year: number) {
  return { from: parseDay(`${year}-01-01`), to: parseDay(`${year}-12-31`) }
}

function daysOf(id: string, told: readonly ToldDay[], zone?: string) {
  const year = Number(told[0]?.on.slice(0, 4))
  return toldBetween([id], yearOf(year), { told, zone }).map(({ on, confidence }) => [on, confidence])
}

const eid = { occasionId: 'eid_fitr', on: parseDay('2027-03-10') } as const

test('Eid is one of two days until somebody confirms it', () => {
  const found = occasionsBetween(['eid_fitr'], parseDay('2027-03-01'), parseDay('2027-03-31'))
  expect(found).toMatchObject([{ on: '2027-03-09', until: '2027-03-10', confidence: 'plus-minus-1' }])
  expect(daysOf('eid_fitr', [eid])).toEqual([['2027-03-10', 'told']])
})

test('a day confirmed for one zone leaves the others as they were', () => {
  const told = [{ ...eid, zone: 'Asia/Karachi' }]
  expect(daysOf('eid_fitr', told, 'Asia/Karachi')).toEqual([['2027-03-10', 'told']])
  expect(daysOf('eid_fitr', told, 'Asia/Riyadh')).toEqual([['2027-03-09', 'plus-minus-1']])
  expect(daysOf('eid_fitr', told)).toEqual([['2027-03-09', 'plus-minus-1']])
})

test('what was told for a zone stands over what was told for all, and the last word over the first', () => {
  const corrected = { ...eid, on: parseDay('2027-03-11') }
  const forAll = { ...eid, on: parseDay('2027-03-09') }
  const told = [{ ...eid, zone: 'Asia/Karachi' }, forAll]
  expect(daysOf('eid_fitr', told, 'Asia/Karachi')).toEqual([['2027-03-10', 'told']])
  expect(daysOf('eid_fitr', told, 'Asia/Riyadh')).toEqual([['2027-03-09', 'told']])
  expect(daysOf('eid_fitr', [eid, corrected])).toEqual([['2027-03-11', 'told']])
})

test('an Eid that comes twice in a year is confirmed one at a time', () => {
  const told = [{ occasionId: 'eid_fitr', on: parseDay('2033-01-02') }]
  expect(daysOf('eid_fitr', told)).toEqual([
    ['2033-01-02', 'told'],
    ['2033-12-23', 'plus-minus-1'],
  ])
})

test('the day before for Diwali in the south is believed', () => {
  expect(daysOf('diwali', [{ occasionId: 'diwali', on: parseDay('2027-10-28') }])).toEqual([
    ['2027-10-28', 'told'],
  ])
})

test('what nobody knows is not told: a day that a rule gives, one far from ours, an occasion that is not', () => {
  const on = parseDay('2027-12-24')
  expect(daysOf('christmas', [{ occasionId: 'christmas', on }])).toEqual([['2027-12-25', 'exact']])
  expect(daysOf('diwali', [{ occasionId: 'diwali', on }])).toEqual([['2027-10-29', 'curated']])
  expect(daysOf('no-such-day', [{ occasionId: 'no-such-day', on }])).toEqual([])
})

test('an admin is asked for what the tables do not hold, and her answer is kept', () => {
  const window = { from: parseDay('2035-06-01'), to: parseDay('2037-01-31') }
  const told = [{ occasionId: 'diwali', on: parseDay('2036-10-18') }]
  expect(datesNeeded(ids, window)).toEqual([
    { occasionId: 'holi', year: 2036 },
    { occasionId: 'diwali', year: 2036 },
    { occasionId: 'holi', year: 2037 },
    { occasionId: 'diwali', year: 2037 },
  ])
  expect(datesNeeded(['diwali'], window, told)).toEqual([{ occasionId: 'diwali', year: 2037 }])
  expect(daysOf('diwali', told)).toEqual([['2036-10-18', 'told']])
})

test('nobody is asked for a year that the tables hold, nor by an answer for one zone alone', () => {
  expect(datesNeeded(ids, { from: parseDay('2020-01-01'), to: parseDay('2035-12-31') })).toEqual([])
  const told = [{ occasionId: 'diwali', on: parseDay('2036-10-18'), zone: 'Asia/Singapore' }]
  expect(datesNeeded(['diwali'], yearOf(2036), told)).toHaveLength(1)
})

test('only Islamic days are uncertain, and only Hindu ones are looked up', () => {
  const by = (sure: string) => OCCASIONS.filter((each) => confidenceOf(each) === sure).map(({ id }) => id)
  expect(by('plus-minus-1')).toEqual(['ramadan1', 'eid_fitr', 'eid_adha', 'muharram1', 'mawlid'])
  expect(by('curated')).toEqual(['holi', 'diwali'])
})

test('two stretches have the told days of both at once, in order', () => {
  const anyTold = fc.array(
    fc.record({
      occasionId: fc.constantFrom('eid_fitr', 'eid_adha', 'diwali'),
      on: fc.integer({ min: 0, max: 4000 }).map((count) => addDays(parseDay('2026-01-01'), count)),
    }),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(anyTold, fc.nat(3000), fc.nat(400), (told, start, length) => {
      const from = addDays(parseDay('2026-06-01'), start)
      const [middle, to] = [addDays(from, length), addDays(from, length * 2 + 1)]
      const apart = [
        ...toldBetween(ids, { from, to: middle }, { told }),
        ...toldBetween(ids, { from: addDays(middle, 1), to }, { told }),
      ]
      expect(apart).toEqual(toldBetween(ids, { from, to }, { told }))
    }),
  )
})

test('what is believed of a day is what was told of it, and ours again once that is taken back', () => {
  const near = parseDay('2027-03-09')
  expect(believedDay('eid_fitr', near, { told: [eid] })).toMatchObject({ on: '2027-03-10', expected: near })
  expect(believedDay('eid_fitr', eid.on, { told: [] })).toMatchObject({
    on: near,
    confidence: 'plus-minus-1',
  })
  expect(believedDay('diwali', parseDay('2036-10-18'), { told: [] })).toBeUndefined()
})

test('a correction where the table has ended is the same occasion on another day', () => {
  const on = parseDay('2036-10-18')
  const told = [
    { occasionId: 'diwali', on },
    { occasionId: 'diwali', on: parseDay('2036-10-19') },
  ]
  expect(believedDay('diwali', on, { told })).toMatchObject({ on: '2036-10-19', expected: on })
})

test.each([
  ['eid_fitr', '2027-03-11', undefined],
  ['eid_fitr', '2027-03-12', 'far'],
  ['diwali', '2027-10-28', undefined],
  ['diwali', '2036-10-02', undefined],
  ['diwali', '2036-10-01', 'far'],
  ['diwali', '2036-11-29', undefined],
  ['diwali', '2036-11-30', 'far'],
  ['christmas', '2027-12-25', 'exact'],
  ['no-such-day', '2027-12-25', 'exact'],
])('%s on %s can be told or not: %s', (occasionId, on, why) => {
  expect(whyNotTold({ occasionId, on: parseDay(on) })).toBe(why)
})

test.each([
  ['2036-08-17', []],
  ['2036-08-18', [{ occasionId: 'diwali', year: 2036, from: '2036-10-17', to: '2036-11-14' }]],
  ['2036-11-14', [{ occasionId: 'diwali', year: 2036, from: '2036-10-17', to: '2036-11-14' }]],
  ['2036-11-15', []],
  ['2035-12-31', []],
  ['2036-01-01', [{ occasionId: 'holi', year: 2036, from: '2036-03-01', to: '2036-03-29' }]],
])('on %s an admin is asked for %j', (today, asked) => {
  expect(datesToAsk(ids, parseDay(today))).toEqual(asked)
})

test('an admin is asked no more once she has told', () => {
  const told = [{ occasionId: 'diwali', on: parseDay('2036-10-18') }]
  expect(datesToAsk(ids, parseDay('2036-09-01'), told)).toEqual([])
})
