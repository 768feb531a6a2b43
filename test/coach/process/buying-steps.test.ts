import { describe, expect, it } from 'vitest'
import {
  AWARENESS_STATES,
  BUYING_STEP_GUIDES,
  BUYING_STEPS,
  STAGES,
  stageAhead,
  stepOf,
} from '../../../src/coach/index.ts'

const guides = BUYING_STEPS.map((step) => BUYING_STEP_GUIDES[step])

describe('the customer’s steps', () => {
  it.each([
    ['discover', 'confirm-need', ['user']],
    ['brewing', 'confirm-need', ['decision']],
    ['design', 'evaluate', ['user-management', 'technology-management']],
    ['evaluate', 'evaluate', ['technology-management', 'finance-management']],
    ['commitment', 'confirm-partner', ['decision', 'finance-management']],
    ['installation', 'install', ['user', 'operator', 'decision']],
  ] as const)('%s belongs to %s and hangs on %j', (step, phase, focus) => {
    expect(BUYING_STEP_GUIDES[step]).toMatchObject({ phase, focus })
  })

  it('have two good moments to reach the top', () => {
    expect(BUYING_STEPS.filter((step) => BUYING_STEP_GUIDES[step].reachTop)).toEqual([
      'brewing',
      'installation',
    ])
  })

  it('hold the seven states of awareness in order, each once', () => {
    expect(guides.flatMap(({ awareness }): readonly string[] => awareness)).toEqual([...AWARENESS_STATES])
  })

  it.each(AWARENESS_STATES)('%s is found at the step that names it', (awareness) => {
    const { awareness: named } = BUYING_STEP_GUIDES[stepOf(awareness)]
    expect(named).toContain(awareness)
  })

  it('tell the seller what to do in both languages', () => {
    expect(guides.filter(({ seller }) => !/\.$/.test(seller.en) || !/。$/.test(seller.zh))).toEqual([])
  })
})

it.each([
  ['unaware', 'ST-1', 0],
  ['aware', 'ST-1', 0],
  ['considering', 'ST-2', 1],
  ['setting-criteria', 'ST-3', 2],
  ['comparing-vendors', 'ST-4', 3],
  ['buying', 'ST-4', 3],
  ['evaluating', 'ST-5', 4],
] as const)('a customer who is %s is level with us in %s', (awareness, _, index) => {
  const step = stepOf(awareness)
  expect(STAGES.map((stage) => stageAhead(stage, step) > 0)).toEqual(STAGES.map((__, at) => at > index))
})
