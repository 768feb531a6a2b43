import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createTurnstile } from '../../src/bot/turnstile.ts'

/** What began after each turn of the event loop, until nothing more does. */
async function beginnings(count: number, atOnce: number): Promise<number[][]> {
  const turn = createTurnstile(atOnce)
  const begun: number[] = []
  for (let n = 0; n < count; n++) void turn().then(() => begun.push(n))
  const turns: number[][] = []
  for (let seen = 0; seen < count; seen = begun.length) {
    await nextTurn()
    turns.push(begun.slice(seen))
  }
  return turns
}

describe('a turnstile', () => {
  it('lets all begin at once while they are few', async () => {
    expect(await beginnings(3, 3)).toEqual([[0, 1, 2]])
  })

  it('lets a burst begin in order, never more than so many in one turn', async () => {
    const turns = await beginnings(10, 3)
    expect(turns.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(turns.length).toBeGreaterThanOrEqual(3)
  })

  it('lets the next one begin at once after a pause', async () => {
    const turn = createTurnstile(1)
    await turn()
    await nextTurn()
    await nextTurn()
    let began = false
    void turn().then(() => {
      began = true
    })
    await Promise.resolve()
    expect(began).toBe(true)
  })
})
