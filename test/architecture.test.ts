import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { broken, HABITS, playgroundClocks } from './architecture/habits.ts'
import { heavyStart, importLoops, strayImports } from './architecture/layers.ts'
import { readSources } from './architecture/read.ts'

const sources = readSources(fileURLToPath(new URL('..', import.meta.url)))

describe('this repository', () => {
  it('is read whole: each folder gives sources', () => {
    const folders = new Set(sources.map(({ path }) => path.split('/').slice(0, 2).join('/')))
    expect([...folders]).toEqual(expect.arrayContaining(['src/coach', 'src/store', 'src/bot']))
  })

  it('imports only downwards, through the doors', () => {
    expect(strayImports(sources)).toEqual([])
  })

  it('has no import loop, types counted', () => {
    expect(importLoops(sources)).toEqual([])
  })

  it('loads neither Bolt nor PostgreSQL nor the playground before the command asks for it', () => {
    expect(heavyStart(sources)).toEqual([])
  })

  it.each(['server', 'page'] as const)(
    'reads the clock in at most one file of the playground: %s',
    (side) => {
      expect(playgroundClocks(sources, side).slice(1)).toEqual([])
    },
  )

  it.each(Object.keys(HABITS) as (keyof typeof HABITS)[])('%s', (habit) => {
    expect(broken(habit, sources)).toEqual([])
  })
})
