import { describe, expect, it } from 'vitest'
import { everyValue, parseValue, zoneOf, zoneRank } from '../../../src/coach/index.ts'

describe('zones of the control map (C139-3, C139-4)', () => {
  it.each([
    ['1W3F9C', 'win'],
    ['1W2F6C', 'win'],
    ['1W2F0C', 'win'],
    ['1W1F6C', 'win'],
    ['1W1F5C', 'jitter'],
    ['1W1F4C', 'jitter'],
    ['1W1F0C', 'jitter'],
    ['1W0F9C', 'jitter'],
    ['1W0F0C', 'jitter'],
    ['0W3F9C', 'jitter'],
    ['0W3F0C', 'jitter'],
    ['0W2F7C', 'jitter'],
    ['0W2F6C', 'lose'],
    ['0W1F9C', 'lose'],
    ['0W0F0C', 'lose'],
  ] as const)('puts %s in %s', (text, zone) => {
    expect(zoneOf(parseValue(text))).toBe(zone)
  })

  it('splits the 80 values into 27 lose, 29 jitter and 24 win, in one rising line', () => {
    const ranks = everyValue().map((value) => zoneRank(zoneOf(value)))
    expect(ranks).toEqual([...Array(27).fill(0), ...Array(29).fill(1), ...Array(24).fill(2)])
  })
})
