import { expect, it } from 'vitest'
import { controlMap, type MapDeal } from '../../../src/bot/pictures/control-map.ts'
import { layMap, placeMarks } from '../../../src/bot/pictures/map-grid.ts'
import { wordsFor } from '../../../src/bot/words/index.ts'
import { type C139Value, everyValue, writeValue, ZONES, zoneOf } from '../../../src/coach/index.ts'

const CELL = 88

const dealAt = (value: C139Value | undefined, i: number): MapDeal => ({
  number: i + 1,
  name: `Deal ${i + 1}`,
  detail: 'Acme Steel',
  ...(value && { value }),
})

const map = (deals: readonly MapDeal[], locale: 'en' | 'zh' = 'en'): string => {
  const { board: w, terms } = wordsFor(locale)
  return controlMap(deals, {
    title: w.mapTitle,
    subtitle: w.mapSubtitle('Mon 23 Nov'),
    zones: terms.zone,
    winningPoint: w.winningPoint,
    deathPoint: w.deathPoint,
    clears: w.mapClears,
    more: '',
  })
}

/** Where each deal's disc stands, by number. */
const discs = (svg: string): ReadonlyMap<number, Readonly<{ x: number; y: number }>> =>
  new Map(
    [...svg.matchAll(/id="mark-(\d+)"><circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, number, x, y]) => [
      Number(number),
      { x: Number(x), y: Number(y) },
    ]),
  )

type Area = Readonly<{ zone: string; x: number; y: number; width: number; height: number }>

const areas = (svg: string): readonly Area[] =>
  [...svg.matchAll(/class="zone-(\w+)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, zone = '', ...numbers]) => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number)
      return { zone, x, y, width, height }
    },
  )

const zoneAt = (svg: string, { x, y }: Readonly<{ x: number; y: number }>): string | undefined =>
  areas(svg).find((area) => x > area.x && x < area.x + area.width && y > area.y && y < area.y + area.height)
    ?.zone

it('sets every one of the 80 values on the ground of its zone', () => {
  const svg = map(everyValue().map(dealAt))
  const found = everyValue().map((_, i) => zoneAt(svg, discs(svg).get(i + 1) ?? { x: 0, y: 0 }))
  expect(found).toEqual(everyValue().map(zoneOf))
})

it('orders the rows as values are ordered, and the columns by Clears', () => {
  const places = discs(map(everyValue().map(dealAt)))
  const all = everyValue().map((value, i) => ({ value, ...(places.get(i + 1) ?? { x: 0, y: 0 }) }))
  for (const [i, one] of all.entries()) {
    const next = all[i + 1]
    if (next === undefined) continue
    const isSameRow = writeValue(one.value).slice(0, 4) === writeValue(next.value).slice(0, 4)
    expect([next.y < one.y, Math.round(next.x - one.x)]).toEqual([!isSameRow, isSameRow ? CELL : -9 * CELL])
  }
})

it('shows every deal once on the map and once among the names, those nobody judged among the names alone', () => {
  const svg = map([...everyValue(), ...everyValue(), undefined].map(dealAt))
  expect(discs(svg).size).toBe(160)
  expect(svg.match(/id="name-\d+"/g)).toHaveLength(161)
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1)
})

it('lets no two marks of one value touch, however many there are', () => {
  const values = Array.from({ length: 30 }, () => ({ win: 1, first: 1, clear: 4 }))
  const grid = layMap(values, { x: 0, y: 0, cellWidth: CELL })
  const places = placeMarks(grid, values)
  const distances = places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
  expect(Math.min(...distances)).toBeGreaterThan(26)
  expect(places.every(({ y }) => y > 0 && y < grid.height)).toBe(true)
})

it.each(['en', 'zh'] as const)('tells zones by word and pattern, not by colour alone (%s)', (locale) => {
  const svg = map([], locale)
  for (const zone of ZONES) {
    expect(svg).toContain(`>${wordsFor(locale).terms.zone[zone].slice(2)}</text>`)
    expect(svg).toContain(`<pattern id="pattern-${zone}"`)
    expect(svg).toContain(`url(#pattern-${zone})`)
  }
})

it('names both turning points', () => {
  const svg = map([])
  for (const said of ['1W1F6C', 'Winning turning point', '0W2F6C', 'Death turning point'])
    expect(svg).toContain(`>${said}</text>`)
})

it('writes names as text, whatever is in them', () => {
  const svg = map([{ number: 1, name: '</text><script>&\u0000"', detail: '\uD800' }])
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;&amp;&quot;')
  expect(svg).not.toContain('<script>')
  expect(svg).not.toMatch(/\p{Surrogate}/u)
})

it('gives the same picture for the same deals', () => {
  const deals = everyValue().map(dealAt)
  expect(map(deals)).toBe(map(deals))
})
