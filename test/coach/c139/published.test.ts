import { describe, expect, it } from 'vitest'
import {
  everyValue,
  findOwnRate,
  findPublishedRate,
  parseValue,
  writeValue,
} from '../../../src/coach/index.ts'

describe('the published reading of the map (C139-10)', () => {
  it.each([
    ['1W3F0C', '1W3F', 100, 100],
    ['1W3F9C', '1W3F', 100, 100],
    ['1W2F5C', '1W2F', 99, 99],
    ['1W1F9C', '1W1F9C', 91, 91],
    ['1W1F8C', '1W1F6-8C', 85, 85],
    ['1W1F6C', '1W1F6-8C', 85, 85],
    ['1W1F5C', '1W1F0-5C', 50, 50],
    ['1W1F0C', '1W1F0-5C', 50, 50],
    ['0W2F8C', '0W2F7-8C', 50, 50],
    ['0W2F7C', '0W2F7-8C', 50, 50],
    ['0W2F6C', '0W2F6C', 26, 26],
    ['0W2F5C', '0W2F0-5C', 0, 22],
    ['0W2F0C', '0W2F0-5C', 0, 22],
    ['0W1F9C', '0W1F', 3, 3],
    ['0W0F9C', '0W0F', 0, 0],
  ])('says of %s: band %s, %i to %i percent', (...[text, band, lowest, highest]) => {
    expect(findPublishedRate(parseValue(text))).toEqual({ band, lowest, highest })
  })

  it('says nothing on 1W0F, 0W3F and 0W2F9C, and something on each other value', () => {
    const silent = everyValue()
      .filter((value) => findPublishedRate(value) === undefined)
      .map(writeValue)
    const clears = [...Array(10).keys()]
    const expected = ['0W2F9C', ...clears.map((c) => `0W3F${c}C`), ...clears.map((c) => `1W0F${c}C`)]
    expect(silent).toEqual(expected)
  })
})

describe("the team's own rates (C139-10)", () => {
  const deals = (count: number, text: string, result: 'won' | 'lost') =>
    Array.from({ length: count }, () => ({ value: parseValue(text), result }))
  const closed = [...deals(5, '1W1F6C', 'won'), ...deals(2, '1W1F8C', 'lost'), ...deals(23, '0W1F2C', 'lost')]

  it('rest on the deals of the same band', () => {
    expect(findOwnRate(closed, parseValue('1W1F7C'))).toEqual({ band: '1W1F6-8C', deals: 7, won: 5 })
  })

  it.each([
    ['1W0F', '1W0F9C', '1W1F0C'],
    ['0W3F', '0W3F0C', '1W0F0C'],
    ['0W2F9C', '0W2F9C', '0W3F0C'],
  ])('are shown in band %s too, on which the study is silent', (band, inside, above) => {
    const own = [...deals(3, inside, 'won'), ...deals(27, above, 'lost'), ...deals(1, '0W2F8C', 'lost')]
    expect(findOwnRate(own, parseValue(inside))).toEqual({ band, deals: 3, won: 3 })
  })

  it('are kept back before 30 closed deals, and where no deal is alike', () => {
    expect(findOwnRate(closed.slice(1), parseValue('1W1F7C'))).toBeUndefined()
    expect(findOwnRate(closed, parseValue('1W3F9C'))).toBeUndefined()
  })
})
