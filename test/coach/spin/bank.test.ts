import { describe, expect, it } from 'vitest'
import { CONCERNS, ROLE_TYPES, STAGES } from '../../../src/coach/index.ts'
import { BANK, type BankQuestion, WORDINGS } from '../../../src/coach/spin/bank/questions.ts'
import type { CallContext } from '../../../src/coach/spin/call-context.ts'
import { isFitting } from '../../../src/coach/spin/fit.ts'
import { SLOTS } from '../../../src/coach/spin/slots.ts'

const LANGUAGES = [
  ['en', 120, /\?$/],
  ['zh', 60, /？$/],
] as const

const packs = new Set(BANK.flatMap((question) => ('industry' in question ? [question.id] : [])))
const headOf = (question: BankQuestion): BankQuestion =>
  'parent' in question ? headOf(BANK.find(({ id }) => id === question.parent) ?? question) : question

const heads = BANK.filter((question) => question.kind === 'P')
const childrenOf = (parent: string, kind: 'I' | 'N') =>
  BANK.filter((question) => 'parent' in question && question.parent === parent && question.kind === kind)

const contexts: readonly CallContext[] = [...STAGES, 'lost' as const].flatMap((moment) =>
  [undefined, ...ROLE_TYPES].map((role) => ({ moment, leanings: [], ...(role !== undefined && { role }) })),
)

describe('the question bank', () => {
  it('has no id twice', () => {
    expect(new Set(BANK.map(({ id }) => id)).size).toBe(BANK.length)
  })

  it('hangs every implication on a problem and every payoff on an implication (SPIN-4)', () => {
    const wrong = BANK.filter((question) => {
      if (!('parent' in question)) return false
      const parent = BANK.find(({ id }) => id === question.parent)
      return parent?.kind !== (question.kind === 'I' ? 'P' : 'I')
    })
    expect(wrong).toEqual([])
  })

  it('gives every problem two implications or more, and every implication a payoff', () => {
    const implications = BANK.filter(({ kind }) => kind === 'I')
    expect(heads.filter(({ id }) => childrenOf(id, 'I').length < 2)).toEqual([])
    expect(implications.filter(({ id }) => childrenOf(id, 'N').length === 0)).toEqual([])
  })

  it('has at least 150 general questions, of every kind and for every concern', () => {
    const general = BANK.filter((question) => !packs.has(headOf(question).id))
    expect(general.length).toBeGreaterThanOrEqual(150)
    expect([...new Set(general.map(({ kind }) => kind))].toSorted()).toEqual(['I', 'N', 'P', 'S'])
    expect(CONCERNS.filter((concern) => !heads.some((head) => head.concern === concern))).toEqual([])
  })

  it.each(contexts)('can fill a sheet without a problem on file: $moment, $role', (call) => {
    const fitting = heads.filter((head) => head.opens === undefined && isFitting(head, call))
    expect(fitting.length).toBeGreaterThanOrEqual(call.role === 'gatekeeper' ? 2 : 3)
  })

  it('has questions of its own for every stage, for a lost deal and for every role', () => {
    const named = heads.flatMap(({ stages = [], roles = [] }) => [...stages, ...roles])
    expect([...STAGES, 'lost', ...ROLE_TYPES].filter((name) => !named.some((own) => own === name))).toEqual(
      [],
    )
  })
})

describe.each(LANGUAGES)('its words in %s', (locale, letters, end) => {
  const words = BANK.map(({ id }) => WORDINGS[locale][id])

  it('never ask the same twice', () => {
    expect(new Set(words.map(({ text }) => text)).size).toBe(words.length)
  })

  it(`ask in one sentence of ${letters} letters at most (SPIN-5)`, () => {
    const wrong = words.filter(
      ({ text }) => text.length > letters || !end.test(text) || /[?？].*[?？]/.test(text),
    )
    expect(wrong).toEqual([])
  })

  it('say what to listen for, without a full stop', () => {
    expect(words.filter(({ listenFor }) => !/[^.。\s]$/.test(listenFor))).toEqual([])
  })

  it('leave open only slots that can be filled', () => {
    const open = words.flatMap(({ text }) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name))
    expect(open.filter((name) => !SLOTS.some((slot) => slot === name))).toEqual([])
  })

  it('present no product before the worth of a solution (SPIN-5)', () => {
    const early = BANK.filter(({ kind }) => kind === 'P' || kind === 'I').map(
      ({ id }) => WORDINGS[locale][id].text,
    )
    expect(early.filter((text) => /\{product\}|our (product|solution)|我们的|我司/.test(text))).toEqual([])
  })
})

describe('its words', () => {
  const bare = BANK.map(({ id }) => [WORDINGS.en[id], WORDINGS.zh[id]] as const)

  it('are open: none can be answered with yes or no (SPIN-5)', () => {
    const closed = bare.filter(
      ([en, zh]) =>
        /^(is|are|do|does|did|have|has|can|could|would|will|should)\b/i.test(en.text) ||
        /[吗嘛]？$/.test(zh.text),
    )
    expect(closed).toEqual([])
  })

  it('use full-width marks in Chinese and none in English', () => {
    expect(bare.filter(([, zh]) => /[,;:?!]/.test(zh.text + zh.listenFor))).toEqual([])
    expect(bare.filter(([en]) => /[\u3000-\u9fff\uff00-\uffef]/.test(en.text + en.listenFor))).toEqual([])
  })
})
