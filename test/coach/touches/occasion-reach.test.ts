import { expect, it } from 'vitest'
import { addDays, occasionReach, occasionsBetween } from '../../../src/coach/index.ts'

it('tells the last day of every table, and none falls after it', () => {
  const reach = occasionReach()
  expect(reach.map(({ id, until }) => `${id} ${until}`)).toEqual(['holi 2035-12-31', 'diwali 2035-12-31'])
  for (const { id, until } of reach) {
    expect(occasionsBetween([id], addDays(until, -365), until)).toHaveLength(1)
    expect(occasionsBetween([id], addDays(until, 1), addDays(until, 730))).toEqual([])
  }
})
