import { expect, it } from 'vitest'
import { type MapPerson, peopleMap } from '../../../src/bot/pictures/people-map.ts'
import { layPeople } from '../../../src/bot/pictures/people-tree.ts'

const person = (id: string, known: Partial<MapPerson> = {}): MapPerson => ({
  id,
  name: `Name ${id}`,
  post: 'unknown',
  stance: '? unknown',
  side: 'unknown',
  role: '? unknown',
  coach: '',
  ...known,
})

const draw = (people: readonly MapPerson[]): string =>
  peopleMap(people, { title: 'Map', subtitle: 'Monday', loose: 'Not linked', notes: ['dashed is unknown'] })

/** What is drawn for one person. */
const partOf = (svg: string, id: string): string =>
  new RegExp(`<g id="person-${id}".*?</g>`).exec(svg)?.[0] ?? ''
const radiusOf = (svg: string, id: string): number => Number(/ r="([\d.]+)"/.exec(partOf(svg, id))?.[1])
const lines = (svg: string): readonly (string | undefined)[] =>
  [...svg.matchAll(/id="line-([\w-]+)"/g)].map(([, ids]) => ids)

it('draws a line for each boss who is on the map, and none that nobody told', () => {
  const svg = draw([
    person('a'),
    person('b', { reportsToId: 'a' }),
    person('c', { reportsToId: 'b' }),
    person('d', { reportsToId: 'elsewhere' }),
    person('e'),
  ])
  expect(lines(svg)).toEqual(['b-c', 'a-b'])
  expect(svg).toContain('>Not linked</text>')
  expect(draw([person('a'), person('b', { reportsToId: 'a' })])).not.toContain('Not linked')
})

it('draws everybody once, even where people report to each other in a circle', () => {
  const circle = [
    person('a', { reportsToId: 'c' }),
    person('b', { reportsToId: 'a' }),
    person('c', { reportsToId: 'b' }),
    person('d', { reportsToId: 'd' }),
  ]
  const drawn = [...draw(circle).matchAll(/id="person-(\w)"/g)].map(([, id]) => id)
  expect(drawn.toSorted()).toEqual(['a', 'b', 'c', 'd'])
})

it('sets bosses left of their people, in the middle of them, and nobody on somebody else', () => {
  const under = (boss: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `${boss}${i}`, reportsToId: boss }))
  const { places, rows, columns } = layPeople([{ id: 'a' }, ...under('a', 3), ...under('a1', 2)])
  const at = new Map(places.map((place) => [place.id, place]))
  expect([columns, rows]).toEqual([3, 4])
  expect(at.get('a')?.row).toBe(((at.get('a0')?.row ?? 0) + (at.get('a2')?.row ?? 0)) / 2)
  expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(places.length)
})

it('shows stance by sign, word and colour', () => {
  const svg = draw([
    person('a', { side: 'for', stance: '+ supports us' }),
    person('b', { side: 'against', stance: 'x opposes us' }),
  ])
  expect(partOf(svg, 'a')).toContain('>+ supports us</text>')
  expect(partOf(svg, 'b')).toContain('>x opposes us</text>')
  const inks = ['a', 'b'].map((id) => /stroke="(#\w+)"/.exec(partOf(svg, id))?.[1])
  expect(new Set(inks).size).toBe(2)
})

it('draws more influence larger, with its number', () => {
  const svg = draw([1, 2, 3, 4, 5].map((influence) => person(`p${influence}`, { influence })))
  const radii = [1, 2, 3, 4, 5].map((influence) => radiusOf(svg, `p${influence}`))
  expect(radii).toEqual([...new Set(radii)].toSorted((a, b) => a - b))
  expect(partOf(svg, 'p5')).toContain('>5</text>')
})

it('draws unknown stance and unknown influence dashed, what is known never', () => {
  const svg = draw([
    person('a'),
    person('b', { side: 'neutral', stance: '= neutral' }),
    person('c', { side: 'neutral', stance: '= neutral', influence: 1 }),
  ])
  const dashes = ['a', 'b', 'c'].map((id) => partOf(svg, id).match(/stroke-dasharray/g)?.length ?? 0)
  expect(dashes).toEqual([2, 1, 0])
  expect(partOf(svg, 'a')).toContain('>?</text>')
})

it('writes a coach only where one is given, and names as text', () => {
  const svg = draw([person('a', { coach: 'value coach' }), person('b', { name: '</text>&' })])
  expect(partOf(svg, 'a')).toContain('>value coach</text>')
  expect(svg.match(/coach/g)).toHaveLength(1)
  expect(svg).toContain('&lt;/text&gt;&amp;')
})

it('draws politics and personal ties in ways of their own, around the lines of the organisation (BUY-3)', () => {
  const svg = draw([
    person('a', { influences: ['b'], tiedTo: ['c'], isCore: true }),
    person('b', { reportsToId: 'a' }),
    person('c', { influences: ['a', 'elsewhere'] }),
  ])
  const look = (id: string): string => new RegExp(`<path id="${id}"[^>]*>`).exec(svg)?.[0] ?? ''
  expect(look('line-a-b')).not.toContain('dasharray')
  expect(look('influence-a-b')).toContain('dasharray="7 4"')
  expect(look('tie-a-c')).toContain('dasharray="1 5"')
  expect(look('influence-c-a')).not.toBe('')
  expect(svg).not.toContain('influence-c-elsewhere')
  expect(partOf(svg, 'a')).toContain('class="core"')
  expect(partOf(svg, 'b')).not.toContain('class="core"')
})
