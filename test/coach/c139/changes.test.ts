import { describe, expect, it } from 'vitest'
import {
  addDays,
  crossingsBetween,
  daysUnmoved,
  movementBetween,
  movementSince,
  parseDay,
  parseValue,
  previousAssessment,
  writeValue,
} from '../../../src/coach/index.ts'
import { assessed, claimed, mark, TODAY } from './deal-fixtures.ts'

describe('what moved (C139-8)', () => {
  it('names each element that changed its state, with the new mark', () => {
    const denied = mark('F2', 'no', { contactId: 'tom' })
    const { changes, from, to } = movementBetween(claimed('C1 F1 F2'), [...claimed('C1 C4'), denied])
    expect([writeValue(from), writeValue(to)]).toEqual(['0W2F1C', '0W0F2C'])
    expect(changes).toEqual([
      { element: 'C4', from: 'unknown', to: 'claimed', mark: mark('C4') },
      { element: 'F1', from: 'claimed', to: 'unknown' },
      { element: 'F2', from: 'claimed', to: 'no', mark: denied },
    ])
  })

  it('is nothing when only the evidence was renewed', () => {
    const renewed = [mark('C1', 'claimed', { evidence: 'Again' })]
    expect(movementBetween(claimed('C1'), renewed).changes).toEqual([])
  })
})

describe('turning points crossed (C139-3, C139-8)', () => {
  const death = (way: string) => ({ point: 'death', way })
  const winning = (way: string) => ({ point: 'winning', way })
  it.each([
    ['0W2F6C', '0W2F7C', [death('up')]],
    ['0W2F7C', '0W2F6C', [death('down')]],
    ['1W1F5C', '1W1F6C', [winning('up')]],
    ['1W1F6C', '1W1F5C', [winning('down')]],
    ['0W1F6C', '1W1F6C', [death('up'), winning('up')]],
    ['1W3F9C', '0W2F6C', [winning('down'), death('down')]],
    ['1W1F6C', '1W3F9C', []],
    ['0W2F7C', '1W1F5C', []],
    ['0W0F0C', '0W2F6C', []],
    ['1W2F3C', '1W2F3C', []],
  ])('from %s to %s are %j', (from, to, crossings) => {
    expect(crossingsBetween(parseValue(from), parseValue(to))).toEqual(crossings)
  })
})

describe('the path of a deal', () => {
  const first = assessed('2026-11-01T09:00:00Z', claimed('C1'))
  const second = assessed('2026-11-03T09:00:00Z', claimed('C1 C2'))
  const morning = assessed('2026-11-20T09:00:00Z', claimed('C1 C2 C3'))
  const noon = assessed('2026-11-20T12:00:00Z', claimed('C1 C2 C3 C4'))
  const history = [first, second, morning, noon]
  const path = { history, zone: 'UTC' }

  it.each([
    ['2026-10-01', '0W0F0C'],
    ['2026-11-01', '0W0F0C'],
    ['2026-11-02', '0W0F1C'],
    ['2026-11-20', '0W0F2C'],
    ['2026-11-21', '0W0F4C'],
  ])('since %s started at %s', (since, from) => {
    const movement = movementSince(path, parseDay(since))
    expect(movement && [writeValue(movement.from), writeValue(movement.to)]).toEqual([from, '0W0F4C'])
  })

  it('begins a day where the team lives', () => {
    const late = [first, assessed('2026-11-02T22:00:00Z', claimed('C1 C2'))]
    const from = (zone: string) => movementSince({ history: late, zone }, parseDay('2026-11-03'))?.from.clear
    expect([from('UTC'), from('Asia/Shanghai')]).toEqual([2, 1])
  })

  it('counts what was judged as the day began into that day', () => {
    const midnight = [first, assessed('2026-11-03T00:00:00Z', claimed('C1 C2'))]
    expect(movementSince({ history: midnight, zone: 'UTC' }, parseDay('2026-11-03'))?.from.clear).toBe(1)
  })

  it.each([
    ['one sitting counts as one', history, second],
    ['on the first day the first of that day', [morning, noon], morning],
    ['none while there is one', [noon], undefined],
    ['none while there is none', [], undefined],
  ])('has a previous assessment: %s', (_, given, previous) => {
    expect(previousAssessment({ history: given, zone: 'UTC' })).toBe(previous)
  })

  it('counts the days since the value moved, not since it was looked at', () => {
    const swapped = assessed('2026-11-22T09:00:00Z', claimed('C1 C2 C3 C5'))
    expect(daysUnmoved({ history: [...history, swapped], zone: 'UTC' }, TODAY)).toBe(3)
    expect(daysUnmoved({ history: [first], zone: 'UTC' }, addDays(TODAY, 6))).toBe(28)
  })

  it('knows nothing of a deal that was never judged', () => {
    const empty = { history: [], zone: 'UTC' }
    expect([daysUnmoved(empty, TODAY), movementSince(empty, TODAY)]).toEqual([undefined, undefined])
  })
})
