import { expect, it } from 'vitest'
import { BUYING_STEPS, STAGES, stageAhead } from '../../../src/coach/index.ts'

const AHEAD = {
  //             discover, brewing, design, evaluate, commitment, installation
  assessment: [0, 0, 0, 0, 0, 0],
  needs: [1, 0, 0, 0, 0, 0],
  criteria: [2, 1, 0, 0, 0, 0],
  concerns: [3, 2, 1, 0, 0, 0],
  maintenance: [4, 3, 2, 1, 1, 0],
} as const

it.each(STAGES)('counts the stages that %s runs ahead of each step', (stage) => {
  expect(BUYING_STEPS.map((step) => stageAhead(stage, step))).toEqual(AHEAD[stage])
})
