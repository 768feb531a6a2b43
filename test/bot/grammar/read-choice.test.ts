import { describe, expect, it } from 'vitest'
import { countSlips, nearestName } from '../../../src/bot/grammar/nearest-name.ts'
import { readChoice } from '../../../src/bot/grammar/read-choice.ts'
import { readWeekdays } from '../../../src/bot/grammar/read-weekdays.ts'

const STAGES = [
  { id: 'assessment', names: ['opportunity assessment', '机会评估'] },
  { id: 'needs', names: ['needs analysis', '需求分析'] },
  { id: 'none', names: ['无'] },
] as const

describe('reading a choice', () => {
  it.each([
    ['needs', 'needs'],
    ['NEEDS', 'needs'],
    ['ＮＥＥＤＳ', 'needs'],
    ['Needs analysis', 'needs'],
    ['需求分析', 'needs'],
    ['需求', 'needs'],
    ['ass', 'assessment'],
    ['opp', 'assessment'],
    ['无', 'none'],
  ])('%s is %s', (text, id) => {
    expect(readChoice(text, STAGES, { field: 'stage' })).toBe(id)
  })

  it('refuses what is none, with the nearest and all there are', () => {
    const span = { start: 1, end: 6 }
    expect(() => readChoice('neesd', STAGES, { field: 'stage', span })).toThrow(
      expect.objectContaining({
        refusal: {
          code: 'bad-choice',
          field: 'stage',
          text: 'neesd',
          choices: ['assessment', 'needs', 'none'],
          nearest: 'needs',
          at: span,
        },
      }),
    )
  })

  it.each(['n', '', 'xyz'])('guesses nothing from %j', (text) => {
    expect(() => readChoice(text, STAGES, { field: 'stage' })).toThrow('bad-choice')
  })
})

describe('reading days of the week', () => {
  it.each([
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['Mon–Fri', [1, 2, 3, 4, 5]],
    ['sun-thu', [1, 2, 3, 4, 7]],
    ['sun,mon', [1, 7]],
    ['mon, wed friday', [1, 3, 5]],
    ['周一至周五', [1, 2, 3, 4, 5]],
    ['周一到周五', [1, 2, 3, 4, 5]],
    ['周一、周三', [1, 3]],
    ['星期日', [7]],
    ['1-5', [1, 2, 3, 4, 5]],
    ['工作日', [1, 2, 3, 4, 5]],
    ['每天', [1, 2, 3, 4, 5, 6, 7]],
  ])('%s', (text, days) => {
    expect(readWeekdays(text)).toEqual(days)
  })

  it.each(['', '0', '8', 'mon-', 'mon-wed-fri', 'never', 'constructor', '__proto__'])(
    'refuses %j',
    (text) => {
      expect(() => readWeekdays(text)).toThrow('bad-choice')
    },
  )
})

describe('likeness', () => {
  it.each([
    ['note', 'note', 0],
    ['nots', 'note', 1],
    ['noet', 'note', 1],
    ['not', 'note', 1],
    ['', 'note', 4],
    ['备忘', '备注', 1],
  ])('%j lies %j by %d', (from, to, slips) => {
    expect([countSlips(from, to), countSlips(to, from)]).toEqual([slips, slips])
  })

  it('takes the nearest, and none that shares nothing', () => {
    expect(nearestName('promis', ['prep', 'promise', 'today'])).toBe('promise')
    expect(nearestName('钱', ['和'])).toBeUndefined()
  })
})
