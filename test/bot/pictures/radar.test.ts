import { expect, it } from 'vitest'
import { type RadarAxis, radar } from '../../../src/bot/pictures/radar.ts'

const CENTRE = { x: 640, y: 420 }

const axis = (id: string, at?: number): RadarAxis => ({
  id,
  name: `name of ${id}`,
  value: at === undefined ? 'unknown' : `level of ${id}`,
  scale: 'from low to high',
  steps: 4,
  isOrdered: id !== 'concern',
  ...(at !== undefined && { at }),
})

const draw = (places: readonly (number | undefined)[]): string => {
  const ids = ['need', 'change', 'concern', 'closeness', 'attitude']
  const axes = ids.map((id, i) => axis(id, places[i]))
  return radar(axes, { title: 'Five dimensions: </text>&', subtitle: 'Acme', notes: ['dashed is unknown'] })
}

const marks = (svg: string): readonly (string | undefined)[] =>
  [...svg.matchAll(/id="mark-(\w+)"/g)].map(([, id]) => id)
const edges = (svg: string): number => [...svg.matchAll(/class="edge"/g)].length

it('draws an unknown axis dashed and without a mark, never as zero', () => {
  const svg = draw([0.5, undefined, undefined, 0.25, undefined])
  expect(marks(svg)).toEqual(['need', 'closeness'])
  expect([...svg.matchAll(/id="axis-(\w+)"[^>]*stroke-dasharray/g)].map(([, id]) => id)).toEqual([
    'change',
    'concern',
    'attitude',
  ])
  expect(svg.match(/>unknown</g)).toHaveLength(3)
})

it.each([
  ['all five are known', [1, 1, 1, 1, 1], 5],
  ['one is unknown', [1, undefined, 1, 1, 1], 3],
  ['no two neighbours are known', [1, undefined, 1, undefined, undefined], 0],
  ['nothing is known', [], 0],
] as const)('joins known neighbours alone: %s', (_, places, count) => {
  expect(edges(draw(places))).toBe(count)
})

it('sets a mark as far out as the level is, the first axis upwards', () => {
  const [, x, y] = /id="mark-need"[^>]*cx="([\d.]+)" cy="([\d.]+)"/.exec(draw([0.5])) ?? []
  expect([Number(x), Number(y)]).toEqual([CENTRE.x, CENTRE.y - 100])
})

it('marks an axis without order by another shape', () => {
  const svg = draw([1, 1, 1, 1, 1])
  expect(svg).toMatch(/<polygon id="mark-concern"/)
  expect(svg.match(/<circle id="mark-/g)).toHaveLength(4)
})

it('names every axis and its level, and writes names as text', () => {
  const svg = draw([0.2, 0.4, 0.6, 0.8, 1])
  for (const id of ['need', 'change', 'concern', 'closeness', 'attitude'])
    expect(svg).toContain(`>name of ${id}</text>`)
  expect(svg).toContain('>level of attitude</text>')
  expect(svg).toContain('Five dimensions: &lt;/text&gt;&amp;')
})
