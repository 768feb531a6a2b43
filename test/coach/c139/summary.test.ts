import { describe, expect, it } from 'vitest'
import { addDays, type DealInput, parseDay, readDeal, writeValue } from '../../../src/coach/index.ts'
import { assessed, claimed, coach, confirmed, elements, mark, person, TODAY } from './deal-fixtures.ts'

const tom = coach('tom', 'resources')
const mary = person('mary', { isTopDecider: true, stance: 'supporter', influence: 5 })
const deal = { isTender: false, stageSince: parseDay('2026-01-01') }
const f2Denied = mark('F2', 'no', { contactId: 'tom' })
const before = [
  ...confirmed('C1 C3 F3'),
  mark('C5', 'confirmed', { on: addDays(TODAY, -50) }),
  ...claimed('F2 W1'),
]
const now = [...before.filter(({ element }) => element !== 'F2'), f2Denied, mark('C4')]
const line2: DealInput = {
  marks: now,
  history: [assessed('2026-11-03T09:00:00Z', before), assessed('2026-11-20T09:00:00Z', now)],
  people: [tom, mary],
  deal,
  today: TODAY,
}

describe('reading a deal', () => {
  it('shows the claimed value beside the confirmed one, and how wide the gap is', () => {
    const { value, zone, calibrated, calibratedZone, gap, calibration } = readDeal(line2)
    expect([writeValue(value), zone]).toEqual(['1W1F4C', 'jitter'])
    expect([writeValue(calibrated), calibratedZone]).toEqual(['0W1F3C', 'lose'])
    expect([gap, calibration]).toEqual([{ zones: 1, elements: 2, isWide: true }, 'fair'])
  })

  it('shows what changed since the previous assessment', () => {
    const { movement, daysUnmoved, isStandingStill } = readDeal(line2)
    expect(movement?.since).toEqual(new Date('2026-11-03T09:00:00Z'))
    expect(movement?.changes).toEqual([
      { element: 'C4', from: 'unknown', to: 'claimed', mark: mark('C4') },
      { element: 'F2', from: 'claimed', to: 'no', mark: f2Denied },
    ])
    expect([daysUnmoved, isStandingStill]).toEqual([3, false])
  })

  it('shows the shortest way and the other one, with the persons they hang on', () => {
    const { path, otherPaths } = readDeal(line2)
    expect(path).toEqual({ to: 'win', steps: [{ element: 'F2', contactId: 'tom' }] })
    expect(otherPaths).toEqual([
      {
        to: 'win',
        steps: [
          { element: 'C2', contactId: 'tom' },
          { element: 'C6', contactId: 'tom' },
        ],
      },
    ])
  })

  it('lists what to ask, person by person, the stale first', () => {
    const { stale, asks } = readDeal(line2)
    expect(stale.map(({ element }) => element)).toEqual(['C5'])
    expect(asks).toEqual([
      { contactId: 'mary', elements: ['C5', 'C9', 'F1'] },
      { contactId: 'tom', elements: ['C2', 'C6', 'C7', 'C8', 'F2'] },
    ])
  })

  it('takes back what a coach confirmed who has been judged weak since', () => {
    const marks = [mark('C1', 'confirmed', { contactId: 'tom' })]
    const read = (quality: number) =>
      readDeal({ ...line2, marks, people: [coach('tom', 'resources', quality)] })
    expect([read(4).calibrated.clear, read(3).calibrated.clear]).toEqual([1, 0])
    expect(read(3).value.clear).toBe(1)
  })

  it('finds a value that has stood still for four weeks (C139-8)', () => {
    const read = (days: number) => readDeal({ ...line2, today: addDays(parseDay('2026-11-20'), days) })
    expect([read(27).isStandingStill, read(28).isStandingStill]).toEqual([false, true])
  })

  it('shows nothing that is not there on a deal never judged', () => {
    const reading = readDeal({ marks: [], people: [], deal, today: TODAY })
    expect(reading).not.toHaveProperty('movement')
    expect(reading).not.toHaveProperty('daysUnmoved')
    expect(reading).toMatchObject({
      zone: 'lose',
      calibration: 'none',
      stale: [],
      odd: [],
      disagreements: [],
    })
    expect(reading.asks).toEqual([{ elements: elements('C1 C2 C3 C4 C5 C6 C7 C8 C9 F1 F2 F3 W1') }])
  })

  it('asks for fair advice where the path of a tender needs active help (MOVE-7)', () => {
    const read = (isTender: boolean) => readDeal({ ...line2, deal: { ...deal, isTender } }).mustStayFair
    expect([read(true), read(false)]).toEqual([true, false])
  })

  it('has no path and no promise of the order at the highest value (C139-5)', () => {
    const reading = readDeal({ ...line2, marks: confirmed('C1 C2 C3 C4 C5 C6 C7 C8 C9 F1 F2 F3 W1') })
    expect(reading).not.toHaveProperty('path')
    expect(reading.published).toEqual({ band: '1W3F', lowest: 100, highest: 100 })
    expect(reading.moves.map(({ code }) => code)).toEqual(['guard'])
  })
})
