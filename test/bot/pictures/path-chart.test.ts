import { expect, it } from 'vitest'
import { type PathPoint, pathChart } from '../../../src/bot/pictures/path-chart.ts'
import { wordsFor } from '../../../src/bot/words/index.ts'
import {
  addDays,
  type C139Value,
  everyValue,
  parseDay,
  parseValue,
  zoneOf,
} from '../../../src/coach/index.ts'

const START = parseDay('2026-09-01')
const TODAY = parseDay('2026-11-23')

const at = (days: number, value: C139Value): PathPoint => ({
  on: addDays(START, days),
  label: `day ${days}`,
  value,
})

const draw = (points: readonly PathPoint[]): string => {
  const { board: w, terms } = wordsFor('en')
  const said = {
    title: 'Path',
    subtitle: 'Acme',
    zones: terms.zone,
    winningPoint: w.winningPoint,
    deathPoint: w.deathPoint,
  }
  return pathChart({ points, until: { on: TODAY, label: 'Mon 23 Nov' } }, said)
}

const dots = (svg: string): readonly Readonly<{ x: number; y: number }>[] =>
  [...svg.matchAll(/class="dot" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }))

const zoneAt = (svg: string, height: number): string | undefined =>
  [...svg.matchAll(/class="zone-(\w+)" x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/g)].find(
    ([, , y, tall]) => height > Number(y) && height < Number(y) + Number(tall),
  )?.[1]

it('sets every one of the 80 values into the band of its zone, higher values higher', () => {
  const heights = everyValue().map((value) => dots(draw([at(0, value)]))[0]?.y ?? 0)
  expect(heights.map((height) => zoneAt(draw([]), height))).toEqual(everyValue().map(zoneOf))
  expect(heights.toSorted((a, b) => b - a)).toEqual(heights)
  expect(new Set(heights).size).toBe(80)
})

it('spreads days by time, from the first to today', () => {
  const [first, middle, last] = dots(
    draw([at(0, parseValue('0W1F2C')), at(41, parseValue('1W2F3C')), at(82, parseValue('1W1F4C'))]),
  )
  expect((middle?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(((last?.x ?? 0) - (first?.x ?? 0)) * 0.5, 0)
})

it('labels the two turning points and the zones', () => {
  const svg = draw([at(0, parseValue('0W1F2C'))])
  for (const said of [
    '1W1F6C',
    'Winning turning point',
    '0W2F6C',
    'Death turning point',
    'win',
    'jitter',
    'lose',
  ])
    expect(svg).toContain(`>${said}</text>`)
})

it('writes the value at its dot, and where dots crowd leaves some out rather than cover others', () => {
  const one = draw([at(0, parseValue('0W1F2C')), at(40, parseValue('1W2F3C'))])
  expect(one).toContain('>0W1F2C</text>')
  expect(one).toContain('>1W2F3C</text>')
  const crowd = draw(everyValue().map((value, i) => at(i, value)))
  const tags = [...crowd.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="24"/g)].map(
    (tag) => tag.slice(1).map(Number),
  )
  expect(tags.length).toBeLessThan(80)
  for (const [i, [x = 0, y = 0]] of tags.entries())
    for (const [otherX = 0, otherY = 0] of tags.slice(i + 1))
      expect(Math.abs(x - otherX) > 84 || Math.abs(y - otherY) > 24).toBe(true)
})
