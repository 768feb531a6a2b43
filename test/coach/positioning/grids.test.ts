import { describe, expect, it } from 'vitest'
import {
  ATTACK_DIRECTION_TEXTS,
  FOUR_GRID_TEXTS,
  fourGridCell,
  fourGridOf,
  NINE_GRID,
  OPENINGS,
  TERRITORIES,
} from '../../../src/coach/index.ts'

describe('the four-grid', () => {
  it.each([
    ['large', 'large', '一定要做', '抓大放小。'],
    ['large', 'small', '一次性生意', '大小通吃。'],
    ['small', 'large', '能做就做', '做个样板，投入要封顶。'],
    ['small', 'small', '有空再做', '挑肥拣瘦。'],
  ] as const)('at volume %s and influence %s is %s', (...[volume, influence, name, action]) => {
    const text = FOUR_GRID_TEXTS[fourGridCell({ volume, influence })]
    expect([text.name.zh, text.action.zh]).toEqual([name, action])
  })

  it('takes everything from the one-off deal, never from what must be done', () => {
    const all = Object.entries(FOUR_GRID_TEXTS).filter(([, { action }]) => /everything/.test(action.en))
    expect(all.map(([cell]) => cell)).toEqual(['one-off'])
  })

  it.each([
    [5, 4, 'must-do'],
    [4, 3, 'one-off'],
    [3, 5, 'do-if-we-can'],
    [1, 1, 'when-free'],
    [3, 3, 'when-free'],
    [5, undefined, undefined],
    [undefined, 5, undefined],
  ] as const)('of scale %s and influence %s is %s', (scale, influence, cell) => {
    const ratings = { ...(scale && { scale }), ...(influence && { influence }) }
    expect(fourGridOf(ratings)).toBe(cell)
  })
})

describe('the nine-grid', () => {
  it.each([
    ['ours', ['加速进程', '探索原因', '解决问题']],
    ['neutral', ['乘胜追击', '争取先机', '查明原因，迎头赶上']],
    ['rivals', ['继续推进，守住侧翼', '找到内部盟友', '寻找突破']],
  ] as const)('on ground %s names a move for each opening', (territory, moves) => {
    expect(OPENINGS.map((opening) => NINE_GRID[territory][opening].zh)).toEqual(moves)
  })

  it('has nine moves, no two alike in either language', () => {
    const cells = TERRITORIES.flatMap((territory) => OPENINGS.map((opening) => NINE_GRID[territory][opening]))
    expect([new Set(cells.map(({ en }) => en)).size, new Set(cells.map(({ zh }) => zh)).size]).toEqual([9, 9])
  })
})

it('an attack is main, supporting or none, and never a feint', () => {
  expect(Object.values(ATTACK_DIRECTION_TEXTS).map(({ zh }) => zh)).toEqual(['主攻', '助攻', '不攻'])
})
