import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareSheet, type Sheet, type SheetInput } from '../../../src/coach/index.ts'
import { BANK } from '../../../src/coach/spin/bank/questions.ts'
import { anyCall, headIds, implicationsOf } from './sheet-fixtures.ts'

const holds = (law: (sheet: Sheet, input: SheetInput) => void): void =>
  fc.assert(
    fc.property(anyCall, (input) => law(prepareSheet(input), input)),
    { numRuns: 400 },
  )

const asked = (sheet: Sheet) => [
  ...sheet.situation,
  ...sheet.chains.map(({ problem }) => (problem.kind === 'known' ? problem.check : problem)),
  ...implicationsOf(sheet).flatMap(({ question, payoffs }) => [question, ...payoffs]),
]

const factOf = (id: string): string | undefined => {
  const question = BANK.find((entry) => entry.id === id)
  return question?.kind === 'S' ? question.fact : undefined
}

const parentOf = (id: string): string | undefined => {
  const question = BANK.find((entry) => entry.id === id)
  return question !== undefined && 'parent' in question ? question.parent : undefined
}

const isDecider = ({ contact, person }: SheetInput): boolean =>
  person?.isTopDecider === true || contact?.roleType === 'power'

describe('any sheet', () => {
  it('never asks for a fact that is on file (SPIN-2)', () => {
    holds(({ known, situation }, { deal, facts }) => {
      const here = facts.filter(
        ({ dealId }) => deal === undefined || dealId === undefined || dealId === deal.id,
      )
      const topics = here.map(({ topic }) => topic.trim().toLowerCase())
      expect(situation.filter(({ id }) => topics.some((topic) => topic === factOf(id)))).toEqual([])
      expect(new Set(known.map(({ topic }) => topic))).toEqual(
        new Set(deal?.incumbent ? [...topics, 'incumbent'] : topics),
      )
    })
  })

  it('never asks who the incumbent is when the deal names one (SPIN-2)', () => {
    holds(({ situation }, { deal }) => {
      if (deal?.incumbent) expect(situation.map(({ id }) => factOf(id))).not.toContain('incumbent')
    })
  })

  it('keeps to the numbers of each kind (SPIN-3)', () => {
    holds((sheet, input) => {
      const implications = implicationsOf(sheet)
      const payoffs = implications.flatMap((implication) => implication.payoffs)
      expect(sheet.situation.length).toBeLessThanOrEqual(isDecider(input) ? 1 : 3)
      expect([2, 3, 4]).toContain(sheet.chains.length)
      expect([3, 4, 5]).toContain(implications.length)
      expect([2, 3]).toContain(payoffs.length)
    })
  })

  it('hangs every implication on its problem and every payoff on its implication (SPIN-4)', () => {
    holds((sheet) => {
      const heads = headIds(sheet)
      sheet.chains.forEach(({ implications }, index) => {
        for (const { question, payoffs } of implications) {
          expect(parentOf(question.id)).toBe(heads[index])
          expect(payoffs.filter(({ id }) => parentOf(id) !== question.id)).toEqual([])
        }
      })
    })
  })

  it('leaves no slot open and asks nothing twice', () => {
    holds((sheet) => {
      const questions = asked(sheet)
      expect(questions.filter(({ text }) => /[{}]/.test(text))).toEqual([])
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    })
  })

  it('never touches a problem that we cannot solve (SPIN-6)', () => {
    holds(({ chains }, { problems }) => {
      const heads = chains.flatMap(({ problem }) => (problem.kind === 'known' ? [problem] : []))
      const solvable = problems.filter(({ canSolve }) => canSolve !== false)
      expect(heads.filter(({ id }) => !solvable.some((problem) => problem.id === id))).toEqual([])
    })
  })

  it('is the same for the same input, in whatever order the problems come', () => {
    holds((sheet, input) => {
      expect(prepareSheet(input)).toEqual(sheet)
      expect(prepareSheet({ ...input, problems: input.problems.toReversed() })).toEqual(sheet)
    })
  })

  it('asks the same questions in both languages', () => {
    holds((sheet, input) => {
      const other = prepareSheet({ ...input, locale: input.locale === 'en' ? 'zh' : 'en' })
      expect(other.situation.map(({ id }) => id)).toEqual(sheet.situation.map(({ id }) => id))
      if (input.problems.length === 0)
        expect(asked(other).map(({ id }) => id)).toEqual(asked(sheet).map(({ id }) => id))
    })
  })
})
