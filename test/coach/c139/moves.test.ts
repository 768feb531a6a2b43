import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type DealPerson, type Mark, type Move, nextMoves } from '../../../src/coach/index.ts'
import { anyMarks, claimed, coach, mark, person, TODAY } from './deal-fixtures.ts'

const tom = coach('tom', 'resources')
const open = { isTender: false }
const SIX = 'C1 C2 C3 C4 C5 C6'

type Facts = Readonly<{ people?: readonly DealPerson[]; daysLeft?: number; isTender?: boolean }>

function movesFor(marks: readonly Mark[], { people = [tom], daysLeft, isTender = false }: Facts = {}) {
  const deal = { isTender, ...(daysLeft !== undefined && { decisionOn: addDays(TODAY, daysLeft) }) }
  return nextMoves({ marks, people, deal, today: TODAY })
}

const codes = (moves: readonly Move[]) => moves.map(({ code }) => code)

describe('next moves', () => {
  it.each([
    ['MOVE-1 to MOVE-3, no coach', '', [], ['find-coach', 'reach-top-decider', 'win-active-help']],
    ['MOVE-1, a weak coach', `${SIX} F1 F2 W1`, [coach('w', 'value', 3)], ['find-coach', 'guard']],
    ['MOVE-2 to MOVE-4', 'F1', [tom], ['reach-top-decider', 'win-active-help', 'ask-unknowns']],
    ['MOVE-2', `${SIX} F1 F2`, [tom], ['reach-top-decider']],
    ['MOVE-3', `${SIX} W1`, [tom], ['win-active-help']],
    ['MOVE-4', 'C1 F2 W1', [tom], ['ask-unknowns']],
    ['MOVE-6', `${SIX} F1 F2 W1`, [tom], ['guard']],
    ['MOVE-4 before MOVE-6', 'C1 F1 F2 W1', [tom], ['ask-unknowns', 'guard']],
  ])('%s: from %j', (...[_, list, people, expected]) => {
    expect(codes(movesFor(claimed(list), { people }).moves)).toEqual(expected)
  })

  it.each([
    ['0W2F6C, 30 days left', `${SIX} F1 F2`, 30, true],
    ['0W2F6C, past the day', `${SIX} F1 F2`, -3, true],
    ['0W2F6C, 31 days left', `${SIX} F1 F2`, 31, false],
    ['0W2F7C, 5 days left', `${SIX} C7 F1 F2`, 5, false],
  ])('say to change the game or stop (MOVE-5): %s', (...[_, list, daysLeft, said]) => {
    expect(codes(movesFor(claimed(list), { daysLeft }).moves).includes('change-or-stop')).toBe(said)
  })

  it('say so even when three other moves come before', () => {
    const { moves } = movesFor([], { people: [], daysLeft: 5 })
    expect(codes(moves)).toEqual(['find-coach', 'reach-top-decider', 'change-or-stop'])
    expect(moves[2]).toMatchObject({ daysLeft: 5 })
  })

  it('hang the advice to change the game on nobody and no element', () => {
    const stop = movesFor([], { people: [], daysLeft: -3 }).moves.at(-1)
    expect(stop).toEqual({ code: 'change-or-stop', elements: [], contactIds: [], daysLeft: -3 })
  })

  it('say nothing of the decision when its day is unknown', () => {
    expect(codes(movesFor([], { people: [] }).moves)).not.toContain('change-or-stop')
  })

  it.each([
    ['active help', 'W1', true, true],
    ['active help, no tender', 'W1', false, false],
    ['neither help nor criteria', `${SIX} F1 F2`, true, false],
  ])('carry the note on fair advice in a tender (MOVE-7): %s', (...[_, list, isTender, noted]) => {
    expect(movesFor(claimed(list), { isTender }).mustStayFair).toBe(noted)
  })

  it('carry the note when the criteria come up in a tender', () => {
    const { moves, mustStayFair } = movesFor(claimed(`${SIX} F1 F2`), { isTender: true, daysLeft: 5 })
    expect(codes(moves)).toEqual(['reach-top-decider', 'change-or-stop'])
    expect(mustStayFair).toBe(true)
  })

  it('are never more than three', () => {
    fc.assert(
      fc.property(
        anyMarks,
        fc.option(fc.integer({ min: -50, max: 90 }), { nil: undefined }),
        (marks, daysLeft) => {
          const { moves } = movesFor(marks, { people: [], ...(daysLeft !== undefined && { daysLeft }) })
          return moves.length >= 1 && moves.length <= 3
        },
      ),
    )
  })
})

describe('whom a move names', () => {
  const top = person('top', { isTopDecider: true, stance: 'supporter', influence: 5 })
  const fan = person('fan', { stance: 'supporter', influence: 4, buyingRole: 'decider' })
  const foe = person('foe', { stance: 'opponent', influence: 4, buyingRole: 'decider' })
  const weak = coach('weak', 'value', 2)
  const people = [foe, fan, weak, top]

  it('those who could become a coach, then the voices that back us before the top decider (ROLE-5)', () => {
    expect(nextMoves({ marks: [], people, deal: open, today: TODAY }).moves).toEqual([
      { code: 'find-coach', elements: [], contactIds: ['weak', 'top', 'fan'] },
      { code: 'reach-top-decider', elements: ['W1'], contactIds: ['fan'], topDeciderId: 'top' },
      { code: 'win-active-help', elements: ['F2'], contactIds: ['top', 'fan'] },
    ])
  })

  it('whom to ask about each open Clear, the never judged first (MOVE-4)', () => {
    const marks = [...claimed('C1 C2 C3 C4 F2 W1'), mark('C5', 'no', { contactId: 'foe' })]
    const [move] = movesFor(marks, { people: [tom, fan] }).moves
    expect(move).toEqual({
      code: 'ask-unknowns',
      elements: ['C6', 'C7', 'C8', 'C9', 'C5'],
      contactIds: ['tom', 'fan', 'foe'],
      asks: [
        { element: 'C6', contactId: 'tom' },
        { element: 'C7', contactId: 'tom' },
        { element: 'C8', contactId: 'tom' },
        { element: 'C9', contactId: 'fan' },
        { element: 'C5', contactId: 'foe' },
      ],
    })
  })

  it('nobody, where nobody is known to ask', () => {
    const [move] = movesFor(claimed('F2 W1 C1 C2 C3 C4 C5'), { people: [] }).moves.slice(-1)
    expect(move).toStrictEqual({
      code: 'ask-unknowns',
      elements: ['C6', 'C7', 'C8', 'C9'],
      contactIds: [],
      asks: ['C6', 'C7', 'C8', 'C9'].map((element) => ({ element })),
    })
  })

  it('at most three people, and an approver is a decider', () => {
    const deciders = ['a', 'b', 'c', 'd'].map((id) => person(id, { buyingRole: 'approver' }))
    const [move] = movesFor(claimed(`${SIX} F1 F2 W1`), { people: [tom, ...deciders] }).moves
    expect(move?.contactIds).toEqual(['a', 'b', 'c'])
  })

  it('the deciders to keep close, the top one first, opponents left alone (MOVE-6, BUY-4)', () => {
    const { moves } = movesFor(claimed(`${SIX} F1 F2 W1`), { people: [tom, ...people] })
    expect(moves).toEqual([{ code: 'guard', elements: ['F1', 'F2', 'W1'], contactIds: ['top', 'fan'] }])
  })
})
