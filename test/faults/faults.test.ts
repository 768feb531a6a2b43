import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './stage.ts'

const SCHEDULES = 60
const AT_ONCE = 12

const folder = mkdtempSync(join(tmpdir(), 'touchstone-faults-'))
let stage: Stage
beforeAll(async () => {
  stage = await openStage({ sqlite: `file:${join(folder, 'faults.db')}` })
})
afterAll(async () => {
  await stage.close()
  rmSync(folder, { recursive: true, force: true })
})

const FIRST_SEEDS = Array.from({ length: SCHEDULES / AT_ONCE }, (_, i) => i * AT_ONCE + 1)

it.each(FIRST_SEEDS)(
  'tells everything exactly once, whatever goes wrong: %i and the seeds after it',
  async (first) => {
    for (let seed = first; seed < first + AT_ONCE; seed += 1) {
      const { wrong } = await stage.run(seed)
      expect({ seed, wrong }).toEqual({ seed, wrong: [] })
    }
  },
  120_000,
)

it('gives the same story for the same seed', async () => {
  const [one, other] = [await stage.run(3), await stage.run(3)]
  expect(one.story.steps.length).toBeGreaterThan(100)
  expect(other.story.steps).toEqual(one.story.steps)
})
