import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareSheet, type SheetInput } from '../../../src/coach/index.ts'
import { anyBank, own } from './own-fixtures.ts'
import {
  anyCall,
  call,
  contact,
  deal,
  fact,
  headIds,
  implicationsOf,
  problem,
  TODAY,
} from './sheet-fixtures.ts'

const sheetOf = (questions: SheetInput['own'], more: Partial<SheetInput> = {}) =>
  prepareSheet(call({ ...more, ...(questions && { own: questions }) }))
const links = (sheet: ReturnType<typeof prepareSheet>) =>
  sheet.chains.map(({ implications }) =>
    implications.map(({ question, payoffs }) => [question.id, ...payoffs.map(({ id }) => id)]),
  )

describe('the team’s own questions on a sheet', () => {
  it('rank before the bank’s, even where those fit better', () => {
    const sheet = sheetOf([own('own-p'), own('own-s', { kind: 'S', fact: 'budget' })], {
      account: { name: 'Acme', industry: 'manufacturing' },
    })
    expect([headIds(sheet)[0], sheet.situation[0]?.id]).toEqual(['own-p', 'own-s'])
    expect(sheet.chains[0]?.problem).toMatchObject({ text: 'What about own-p?', listenFor: 'Signs of own-p' })
  })

  it('come after the problems on file, which are checked first', () => {
    expect(headIds(sheetOf([own('own-p')], { problems: [problem('a')] })).slice(0, 2)).toEqual([
      'known-now',
      'own-p',
    ])
  })

  it('borrow implications for a problem that has none, each with its payoff', () => {
    const [[first, second] = []] = links(sheetOf([own('own-p')]))
    expect([first, second]).toEqual([['known-now-reach', 'known-now-reach-worth'], ['known-now-cost']])
  })

  it('hang on a problem of the bank, and lead to a payoff of their own', () => {
    const bank = [own('own-i', { kind: 'I', parent: 'waits' }), own('own-n', { kind: 'N', parent: 'own-i' })]
    const sheet = sheetOf(bank, { contact: contact({ concern: 'business' }) })
    expect([headIds(sheet)[0], links(sheet)[0]?.[0]]).toEqual(['waits', ['own-i', 'own-n']])
  })

  it('leave the payoff to the next implication where they have none', () => {
    const sheet = sheetOf([own('own-i', { kind: 'I', parent: 'waits' })], {
      contact: contact({ concern: 'business' }),
    })
    expect(links(sheet)[0]).toEqual([['own-i'], ['waits-customers', 'waits-customers-worth']])
  })

  it.each([
    ['in another language', own('own-p', { locale: 'zh' })],
    ['out of use', { ...own('own-p'), retiredOn: TODAY }],
    ['kept for another stage', own('own-p', { stages: ['concerns'] })],
    ['kept for another industry', own('own-p', { industry: 'finance' })],
    ['kept for a role that nobody knows this person has', own('own-p', { roles: ['power'] })],
  ])('are not asked when %s', (_, question) => {
    expect(sheetOf([question], { deal: deal() })).toEqual(sheetOf([], { deal: deal() }))
  })

  it('ask for no fact that is on file (SPIN-2)', () => {
    const bank = [own('own-s', { kind: 'S', fact: 'budget' })]
    expect(sheetOf(bank, { facts: [fact('budget')] }).situation.map(({ id }) => id)).not.toContain('own-s')
  })
})

describe('any sheet with questions of the team’s own', () => {
  it('keeps to the numbers of each kind and asks nothing twice (SPIN-3)', () => {
    fc.assert(
      fc.property(anyCall, anyBank, (input, bank) => {
        const sheet = prepareSheet({ ...input, own: bank })
        const implications = implicationsOf(sheet)
        const payoffs = implications.flatMap((one) => one.payoffs)
        const asked = [...sheet.situation, ...implications.map(({ question }) => question), ...payoffs]
        expect(sheet.situation.length).toBeLessThanOrEqual(3)
        expect([2, 3]).toContain(sheet.chains.length)
        expect([3, 4, 5]).toContain(implications.length)
        expect([2, 3]).toContain(payoffs.length)
        expect(new Set([...asked.map(({ id }) => id), ...headIds(sheet)]).size).toBe(
          asked.length + sheet.chains.length,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('gives every chain one payoff, on the implication it belongs to (SPIN-4)', () => {
    fc.assert(
      fc.property(anyCall, anyBank, (input, bank) => {
        const { chains } = prepareSheet({ ...input, own: bank })
        for (const { implications } of chains) {
          expect(implications.flatMap(({ payoffs }) => payoffs)).toHaveLength(1)
          for (const { question, payoffs } of implications) {
            const parents = bank.flatMap((one) => ('parent' in one ? [[one.id, one.parent]] : []))
            const parent = parents.find(([id]) => id === payoffs[0]?.id)?.[1] ?? question.id
            expect(parent).toBe(question.id)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
