import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createTurnstile } from '../../src/bot/turnstile.ts'

/** What began before the first turn of the event loop, and in each turn after it. Work takes one turn itself. */
async function beginnings(count: number, atOnce: number): Promise<number[][]> {
  const run = createTurnstile(atOnce)
  const begun: number[] = []
  for (let n = 0; n < count; n++) {
    void run(async () => {
      begun.push(n)
      await nextTurn()
    })
  }
  const turns: number[][] = []
  for (let seen = 0; seen < count; await nextTurn()) {
    turns.push(begun.slice(seen))
    seen = begun.length
  }
  return turns.filter((turn) => turn.length > 0)
}

describe('a turnstile', () => {
  it('lets all begin at once while they are few', async () => {
    expect(await beginnings(3, 3)).toEqual([[0, 1, 2]])
  })

  it('lets a burst begin in order, a few at each turn', async () => {
    expect(await beginnings(8, 3)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ])
  })

  it('counts no work that has ended, well or not', async () => {
    const run = createTurnstile(1)
    await expect(run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    let hasBegun = false
    void run(async () => {
      hasBegun = true
    })
    expect(hasBegun).toBe(true)
  })

  it('keeps nobody waiting for work that takes long', async () => {
    const run = createTurnstile(1)
    void run(() => new Promise(() => undefined))
    await expect(run(async () => undefined)).resolves.toBeUndefined()
  })
})
