import { describe, expect, it } from 'vitest'
import {
  type C139Value,
  countMarks,
  ELEMENTS,
  type ElementId,
  shortestPath,
  waysUp,
  zoneOf,
  zoneRank,
} from '../../../src/coach/index.ts'
import { claimed, mark } from './deal-fixtures.ts'

describe('the shortest path', () => {
  it.each([
    ['', 'jitter', ['W1']],
    ['C1 C2 C3 C4 C5 C6 F1', 'win', ['W1']],
    ['F1 F2 F3', 'win', ['W1']],
    ['W1', 'win', ['F2', 'F1']],
    ['W1 F2', 'win', ['F1']],
    ['W1 F1', 'win', ['F2']],
    ['W1 F1 C1 C2 C3 C4 C5', 'win', ['F2']],
    ['W1 C1 C2 C3 C4 C5 C6', 'win', ['F2']],
  ])('from %j leads into %s by %j', (list, to, path) => {
    expect(shortestPath(claimed(list))).toEqual({ to, elements: path })
  })

  it.each(['W1 F1 C1 C2 C3 C4 C5 C6', 'W1 F1 F2', ELEMENTS.join(' ')])('ends in the win zone: %j', (list) => {
    expect(shortestPath(claimed(list))).toBeUndefined()
    expect(waysUp(claimed(list))).toEqual([])
  })

  it('names the other ways, longer ones later', () => {
    expect(waysUp(claimed('W1 F1 C1 C3 C4 C5'))).toEqual([
      { to: 'win', elements: ['F2'] },
      { to: 'win', elements: ['C2', 'C6'] },
    ])
    expect(waysUp(claimed('F2 F3 C1 C2 C3 C4 C5'))).toEqual([
      { to: 'win', elements: ['W1'] },
      { to: 'jitter', elements: ['F1'] },
      { to: 'jitter', elements: ['C6', 'C7'] },
    ])
  })

  it('goes by active help, then the other people, then the facts', () => {
    expect(waysUp([])).toEqual([
      { to: 'jitter', elements: ['W1'] },
      { to: 'jitter', elements: ['F2', 'F1', 'F3'] },
      { to: 'jitter', elements: ['F2', 'F1', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] },
    ])
  })

  it.each([
    ['C1 C2 C3 C4 C5 C6 F1 F2', [['W1'], ['F3'], ['C7']]],
    ['W1 F1 C1 C2 C3 C4 C5', [['F2'], ['C6']]],
  ])('of one length from %j are people before facts', (list, paths) => {
    expect(waysUp(claimed(list)).map(({ elements }) => elements)).toEqual(paths)
  })

  it('reaches a better zone from each of the 8192 mark sets, and nothing shorter does', () => {
    const faults = everySet().filter((earned) => !isShortest(earned))
    expect(faults).toEqual([])
  })

  it('goes by what counts: a bare yes is still to be earned', () => {
    expect(shortestPath([mark('W1', 'claimed', { evidence: '' })])?.elements).toEqual(['W1'])
  })
})

/** Every set of the thirteen elements. */
function everySet(): readonly (readonly ElementId[])[] {
  return Array.from({ length: 2 ** ELEMENTS.length }, (_, bits) =>
    ELEMENTS.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1),
  )
}

function isShortest(earned: readonly ElementId[]): boolean {
  const path = shortestPath(earned.map((element) => mark(element)))
  const rank = rankOf(earned)
  if (path === undefined) return rank === 2
  const isReal = path.elements.every((element) => !earned.includes(element))
  const reached = rankOf([...new Set([...earned, ...path.elements])])
  const open = ELEMENTS.filter((element) => !earned.includes(element))
  const shorter = subsetsBelow(path.elements.length, open)
  return (
    isReal &&
    reached > rank &&
    zoneRank(path.to) === reached &&
    shorter.every((added) => rankOf([...earned, ...added]) <= rank)
  )
}

/** Every subset with fewer than `size` members. */
function subsetsBelow(size: number, from: readonly ElementId[]): readonly (readonly ElementId[])[] {
  if (size <= 0) return []
  const larger = from.flatMap((element, index) =>
    subsetsBelow(size - 1, from.slice(index + 1)).map((rest) => [element, ...rest]),
  )
  return [[], ...larger]
}

function rankOf(earned: readonly ElementId[]): number {
  const value: C139Value = countMarks(earned.map((element) => mark(element)))
  return zoneRank(zoneOf(value))
}
