import { describe, expect, it } from 'vitest'
import { readValueFramework, type ValueLevel, type ValueNode } from '../../../src/coach/index.ts'

const LEVELS: Readonly<Record<string, ValueLevel>> = {
  k: 'executive-kpi',
  i: 'initiative',
  o: 'operating-kpi',
  s: 'offering',
}

/** Boxes from a list such as `s1>o1 o1>i1`; the letter tells the level. */
function boxes(list: string): readonly ValueNode[] {
  const links = list
    .split(' ')
    .filter(Boolean)
    .map((link) => link.split('>'))
  return [...new Set(links.flat())].map((id) => ({
    id,
    level: LEVELS[id.charAt(0)] ?? 'offering',
    text: id,
    figure: '5 %',
    servesIds: links.flatMap(([from, to]) => (from === id && to !== undefined ? [to] : [])),
  }))
}

const reaches = (list: string) => readValueFramework(boxes(list)).offerings

describe('the value framework', () => {
  it.each([
    ['a whole chain', 's1>o1 o1>i1 i1>k1', ['k1'], []],
    ['an offering that serves nothing', 's1 k1', [], [{ nodeId: 's1', missing: 'operating-kpi' }]],
    ['no initiative', 's1>o1 k1', [], [{ nodeId: 'o1', missing: 'initiative' }]],
    [
      'an initiative that serves no executive KPI',
      's1>o1 o1>i1',
      [],
      [{ nodeId: 'i1', missing: 'executive-kpi' }],
    ],
    ['a link that skips a level', 's1>i1 i1>k1', [], [{ nodeId: 's1', missing: 'operating-kpi' }]],
    ['a link that leads down', 's1>o1 o1>i1 i1>o1', [], [{ nodeId: 'i1', missing: 'executive-kpi' }]],
    [
      'one whole and one broken branch',
      's1>o1 s1>o2 o1>i1 i1>k1',
      ['k1'],
      [{ nodeId: 'o2', missing: 'initiative' }],
    ],
    ['two ways to one KPI', 's1>o1 s1>o2 o1>i1 o2>i1 i1>k1', ['k1'], []],
  ])('%s', (...[_, list, reachesIds, breaks]) => {
    expect(reaches(list)).toEqual([{ offeringId: 's1', reachesIds, breaks }])
  })

  it('tells which offering reaches an executive and which does not', () => {
    const found = reaches('s1>o1 o1>i1 i1>k1 s2>o2').map(({ offeringId, reachesIds }) => [
      offeringId,
      reachesIds,
    ])
    expect(found).toEqual([
      ['s1', ['k1']],
      ['s2', []],
    ])
  })

  it('names the executive KPIs that nothing of ours serves', () => {
    expect(readValueFramework(boxes('s1>o1 o1>i1 i1>k1 i2>k2')).unserved).toEqual(['k2'])
  })

  it('asks for the figure of every KPI, and of nothing else', () => {
    const nodes = boxes('s1>o1 o1>i1 i1>k1').map((node) => ({ ...node, figure: ' ' }))
    expect(readValueFramework(nodes).unquantified).toEqual(['o1', 'k1'])
    expect(readValueFramework(boxes('o1>i1 i1>k1')).unquantified).toEqual([])
  })

  it.each([
    ['', false],
    ['k1', false],
    ['s1', true],
    ['s1 k1', false],
  ])('warns of starting from our products: %j', (list, starts) => {
    expect(readValueFramework(boxes(list)).startsFromProducts).toBe(starts)
  })
})
