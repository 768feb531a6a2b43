import { describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../../src/coach/day.ts'
import {
  type Choosing,
  chooseAnyway,
  chooseItem,
  NEW_A_DAY,
  nextReturn,
} from '../../../src/coach/drill/choose.ts'
import { afterAnswer, type DrillState } from '../../../src/coach/drill/spacing.ts'

const TODAY = parseDay('2026-11-23')
const items = Array.from({ length: 30 }, (_, i) => ({ id: `q${i}` }))

/** A state whose card was begun before today and is due so many days from now. */
const known = (item: string, dueInDays: number, lastOn = addDays(TODAY, -9)): DrillState => ({
  item,
  box: 3,
  dueOn: addDays(TODAY, dueInDays),
  firstOn: addDays(TODAY, -30),
  lastOn,
  right: 2,
  wrong: 1,
})

const from = (states: readonly DrillState[], seed = 'U0ANNA'): Choosing<{ id: string }> => ({
  items,
  states,
  today: TODAY,
  seed,
})

/** Answers right whatever is asked, until nothing is. */
function goThrough(seed: string): readonly DrillState[] {
  let states: readonly DrillState[] = []
  for (let item = chooseItem(from(states, seed)); item; item = chooseItem(from(states, seed))) {
    states = [...states, afterAnswer(undefined, { item: item.id, isRight: true, day: TODAY })]
  }
  return states
}

describe('the next question', () => {
  it('is the one longest due, before anything new', () => {
    expect(chooseItem(from([known('q1', 0), known('q2', -3), known('q3', 1)]))).toEqual({ id: 'q2' })
  })

  it('is one of those longest due by an order of her own, not by their place', () => {
    const states = items.map(({ id }, i) => known(id, i < 20 ? -3 : -1))
    const pick = (seed: string, list = items) => chooseItem({ ...from(states, seed), items: list })?.id
    const seeds = ['U0ANNA', 'U0LEI', 'U0TOM', 'U0MIA']
    expect(seeds.map((seed) => pick(seed, items.toReversed()))).toEqual(seeds.map((seed) => pick(seed)))
    expect(new Set(seeds.map((seed) => pick(seed))).size).toBeGreaterThan(1)
  })

  it('is a new one where those begun earlier are not due, however many they are', () => {
    const states = items.slice(0, NEW_A_DAY + 5).map(({ id }) => known(id, 4))
    const asked = chooseItem(from(states))?.id
    expect(asked).toBeDefined()
    expect(states.map(({ item }) => item)).not.toContain(asked)
  })

  it('is the same for the same person, and new ones come in an order of her own', () => {
    const order = (seed: string) => goThrough(seed).map(({ item }) => item)
    expect(order('U0ANNA')).toEqual(order('U0ANNA'))
    expect(order('U0ANNA')).not.toEqual(order('U0LEI'))
    expect(order('U0ANNA')).not.toEqual(items.slice(0, NEW_A_DAY).map(({ id }) => id))
  })

  it('is new at most ten times a day, and never twice the same', () => {
    const seen = goThrough('U0ANNA').map(({ item }) => item)
    expect(seen).toHaveLength(NEW_A_DAY)
    expect(new Set(seen).size).toBe(NEW_A_DAY)
  })

  it('passes over what is no longer among the questions', () => {
    expect(chooseItem({ ...from([known('gone', -5), known('q4', 0)]) })).toEqual({ id: 'q4' })
  })
})

describe('going on anyway', () => {
  it('asks the due first, then new ones beyond the day’s measure', () => {
    const done = goThrough('U0ANNA')
    const further = chooseAnyway(from(done))
    expect(chooseAnyway(from([...done, known('q0', -1)]))).toEqual({ id: 'q0' })
    expect(done.map(({ item }) => item)).not.toContain(further?.id)
  })

  it('then asks what comes back soonest, what was answered today last', () => {
    const states = items.map(({ id }, i) => known(id, 30 - i, i > 20 ? TODAY : undefined))
    expect(chooseAnyway(from(states))).toEqual({ id: 'q20' })
  })

  it.each([
    ['those that come back on one day', (id: string) => known(id, 3)],
    ['those answered as often today', (id: string) => known(id, 3, TODAY)],
  ])('goes by an order of her own among %s', (_, state) => {
    const states = items.map(({ id }) => state(id))
    const pick = (seed: string, list = items) => chooseAnyway({ ...from(states, seed), items: list })?.id
    const seeds = ['U0ANNA', 'U0LEI', 'U0TOM', 'U0MIA']
    expect(seeds.map((seed) => pick(seed, items.toReversed()))).toEqual(seeds.map((seed) => pick(seed)))
    expect(new Set(seeds.map((seed) => pick(seed))).size).toBeGreaterThan(1)
  })

  it('has nothing to ask where there are no questions', () => {
    expect(chooseAnyway({ ...from([]), items: [] })).toBeUndefined()
  })

  it('ends on the least answered when all were answered today', () => {
    const states = items.map(({ id }, i) => ({ ...known(id, 2, TODAY), wrong: i === 7 ? 0 : 1 }))
    expect(chooseAnyway(from(states))).toEqual({ id: 'q7' })
  })
})

describe('the day to come back', () => {
  it('is tomorrow while something new is left', () => {
    expect(nextReturn(from(goThrough('U0ANNA')))).toBe('2026-11-24')
  })

  it('is never today, whatever is still due', () => {
    expect(nextReturn(from(items.map(({ id }, i) => known(id, i === 0 ? -1 : i === 1 ? 0 : 5))))).toBe(
      '2026-11-28',
    )
    expect(nextReturn({ ...from([known('q0', 0)]), items: items.slice(0, 1) })).toBe('2026-11-24')
  })

  it('is the day the next known one is due, once all are known', () => {
    expect(nextReturn(from(items.map(({ id }, i) => known(id, i + 5))))).toBe('2026-11-28')
  })
})
