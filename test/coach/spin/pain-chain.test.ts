import { expect, it } from 'vitest'
import { chainsOf, coverageOf } from '../../../src/coach/index.ts'
import { felt, money, pain, worth } from './pain-fixtures.ts'

const LINKS = [
  worth('n1', 'i1'),
  felt('i2', 'p1'),
  pain('p1', { evidence: 'the log' }),
  felt('i1', 'p1', { figure: money(40) }),
  pain('p2'),
  worth('n2', 'i1', false),
]

it('makes a chain of every problem, its links in the order given whatever order they come in', () => {
  const shape = chainsOf(LINKS).map(({ problem, implications }) => [
    problem.id,
    implications.map(({ implication, payoffs }) => [implication.id, payoffs.map(({ id }) => id)]),
  ])
  expect(shape).toEqual([
    [
      'p1',
      [
        ['i2', []],
        ['i1', ['n1', 'n2']],
      ],
    ],
    ['p2', []],
  ])
})

it.each([
  ['p1', ['p2'], 0],
  ['i1', ['p1', 'p2'], 1],
])('leaves out a dropped link with all that hangs on it: %s', (dropped, problems, implications) => {
  const chains = chainsOf(LINKS.map((link) => (link.id === dropped ? { ...link, isDropped: true } : link)))
  expect(chains.map(({ problem }) => problem.id)).toEqual(problems)
  expect(coverageOf(chains).implications.all).toBe(implications)
})

it('counts as firm what is evidenced, quantified by the customer, and stated by the customer', () => {
  expect(coverageOf(chainsOf(LINKS))).toEqual({
    problems: { all: 2, confirmed: 1 },
    implications: { all: 2, quantified: 1 },
    payoffs: { all: 2, stated: 1 },
  })
})

it.each([
  ['blank evidence', [pain('p', { evidence: '  ' })], 'problems', 'confirmed'],
  [
    'our own guess',
    [pain('p'), felt('i', 'p', { figure: money(1, { by: 'guess' }) })],
    'implications',
    'quantified',
  ],
  ['a payoff in our words', [pain('p'), felt('i', 'p'), worth('n', 'i', false)], 'payoffs', 'stated'],
] as const)('takes %s for nothing firm', (...[_, links, kind, firm]) => {
  const counted: Readonly<Record<string, number>> = coverageOf(chainsOf(links))[kind]
  expect([counted['all'], counted[firm]]).toEqual([1, 0])
})
