import { expect, it } from 'vitest'
import { type DrillItem, findDrillItem, QUESTION_KINDS } from '../../../src/coach/index.ts'
import { BANK, WORDINGS } from '../../../src/coach/spin/bank/questions.ts'

const kindOf = (id: string): string | undefined => BANK.find((question) => question.id === id)?.kind
const drilled = (id: string): DrillItem['right'] | undefined => findDrillItem(id)?.right

// The two worked kinds, as the bank asks them and as the drill sorts them.
it.each([
  { id: 's-timetable', kind: 'S', says: [/timetable/, /时间/] },
  { id: 'loss-least-earlier', kind: 'I', says: [/earlier plans/, /原先的规划/] },
] as const)('SPIN-8: the bank keeps $id as $kind, in either language', ({ id, kind, says }) => {
  expect(kindOf(id)).toBe(kind)
  expect([WORDINGS.en[id].text, WORDINGS.zh[id].text]).toEqual([
    expect.stringMatching(says[0]),
    expect.stringMatching(says[1]),
  ])
})

it.each([
  ['say-progress', 'S'],
  ['say-model', 'I'],
])('SPIN-8: practice sorts %s as %s', (id, kind) => {
  expect(drilled(id)).toEqual([kind])
})

it('SPIN-8: nothing in the bank is of any other kind, and every kind is asked', () => {
  const kinds = new Set(BANK.map(({ kind }) => kind))
  expect(QUESTION_KINDS.filter((kind) => !kinds.has(kind))).toEqual([])
  expect(kinds.size).toBe(QUESTION_KINDS.length)
})
