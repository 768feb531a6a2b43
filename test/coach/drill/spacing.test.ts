import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, parseDay } from '../../../src/coach/day.ts'
import {
  afterAnswer,
  countAnswers,
  type DrillState,
  LAST_BOX,
  nextBox,
  nextDue,
} from '../../../src/coach/drill/spacing.ts'

const TODAY = parseDay('2026-11-23')
const at = (box: number, dueInDays: number) => ({ box, dueOn: addDays(TODAY, dueInDays) })

describe('a card', () => {
  it.each([
    { name: 'new, right', before: undefined, isRight: true, box: 2, days: 2 },
    { name: 'new, wrong', before: undefined, isRight: false, box: 1, days: 1 },
    { name: 'due today, right', before: at(2, 0), isRight: true, box: 3, days: 4 },
    { name: 'long due, right', before: at(4, -90), isRight: true, box: 5, days: 16 },
    { name: 'in the last box, right', before: at(LAST_BOX, 0), isRight: true, box: LAST_BOX, days: 64 },
    { name: 'due today, wrong', before: at(6, 0), isRight: false, box: 1, days: 1 },
    { name: 'not yet due, right', before: at(3, 3), isRight: true, box: 3, days: 4 },
    { name: 'far from due, right', before: at(5, 14), isRight: true, box: 5, days: 16 },
    { name: 'due in a month, right', before: at(5, 30), isRight: true, box: 5, days: 30 },
    { name: 'not yet due, wrong', before: at(5, 14), isRight: false, box: 1, days: 1 },
  ])('$name: box $box, back in $days days', ({ before, isRight, box, days }) => {
    const answer = { isRight, day: TODAY }
    expect(nextBox(before, answer)).toBe(box)
    expect(daysBetween(TODAY, nextDue(before, answer))).toBe(days)
  })
})

const answers = fc.array(fc.record({ isRight: fc.boolean(), wait: fc.integer({ min: 0, max: 90 }) }), {
  minLength: 1,
  maxLength: 30,
})

function play(run: readonly Readonly<{ isRight: boolean; wait: number }>[]): readonly DrillState[] {
  const states: DrillState[] = []
  for (const { isRight, wait } of run) {
    const day = addDays(states.at(-1)?.lastOn ?? TODAY, wait)
    states.push(afterAnswer(states.at(-1), { item: 'x', isRight, day }))
  }
  return states
}

describe('over any run of answers', () => {
  it('an item answered right never comes back earlier than before', () => {
    fc.assert(
      fc.property(answers, (run) => {
        const states = play(run)
        const earlier = states.filter((state, i) => {
          const before = states[i - 1]
          return before !== undefined && run[i]?.isRight === true && state.dueOn < before.dueOn
        })
        expect(earlier).toEqual([])
      }),
    )
  })

  it('an item answered wrong comes back tomorrow', () => {
    fc.assert(
      fc.property(answers, (run) => {
        const late = play(run).filter(
          ({ dueOn, lastOn }, i) => run[i]?.isRight === false && daysBetween(lastOn, dueOn) !== 1,
        )
        expect(late).toEqual([])
      }),
    )
  })

  it('every answer is counted and the first day is kept', () => {
    fc.assert(
      fc.property(answers, (run) => {
        const last = play(run).at(-1)
        expect(countAnswers(last)).toBe(run.length)
        expect(last?.firstOn).toBe(addDays(TODAY, run[0]?.wait ?? 0))
        expect(last?.right).toBe(run.filter(({ isRight }) => isRight).length)
      }),
    )
  })
})
