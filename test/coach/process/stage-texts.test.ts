import { describe, expect, it } from 'vitest'
import { STAGE_TEXTS, STAGES, type StageText } from '../../../src/coach/index.ts'

const RULES = {
  assessment: 'ST-1',
  needs: 'ST-2',
  criteria: 'ST-3',
  concerns: 'ST-4',
  maintenance: 'ST-5',
} as const
const WORK_STEPS = { assessment: 4, needs: 4, criteria: 2, concerns: 2, maintenance: 3 } as const

const stages = STAGES.map((stage) => [RULES[stage], stage, STAGE_TEXTS[stage]] as const)

describe('a stage', () => {
  it.each(stages)(
    '%s %s has a goal, what opens it, and its work, ending as sentences do',
    (...[_, stage, text]) => {
      const { goal, enteredWhen, work }: StageText = text
      expect([goal.en, enteredWhen.en].filter((said) => !said.endsWith('.'))).toEqual([])
      expect([goal.zh, enteredWhen.zh].filter((said) => !said.endsWith('。'))).toEqual([])
      expect(work).toHaveLength(WORK_STEPS[stage])
    },
  )

  it('of needs warns that feeling counts (ST-9) and that needs thin out on the way down (ST-10)', () => {
    expect(STAGE_TEXTS.needs.watch.map(({ en }) => en)).toEqual([
      expect.stringContaining('feels'),
      expect.stringContaining('every level'),
    ])
  })

  it('of maintenance goes on after the contract and leads back to the first (ST-8)', () => {
    expect(STAGE_TEXTS.maintenance.watch[0]?.en).toContain('contract is not the end')
    expect(STAGE_TEXTS.maintenance.work.at(-1)?.en).toContain('begin again')
  })
})
