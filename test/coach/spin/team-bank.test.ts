import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bankParents, draftFaults, findFactTopic, toDraft, toQuestion } from '../../../src/coach/index.ts'
import { anyBank, draft, own } from './own-fixtures.ts'

const BESIDE = [draft('p-en'), draft('p-zh', { locale: 'zh' }), draft('i-en', { kind: 'I', parent: 'waits' })]

it.each([
  ['a problem', draft('x')],
  ['a situation question', draft('x', { kind: 'S', fact: 'kpi' })],
  ['an implication of the bank’s problem', draft('x', { kind: 'I', parent: 'waits' })],
  ['an implication of the team’s problem', draft('x', { kind: 'I', parent: 'p-en' })],
  ['a payoff of the bank’s implication', draft('x', { kind: 'N', parent: 'waits-customers' })],
  ['a payoff of the team’s implication', draft('x', { kind: 'N', parent: 'i-en' })],
  ['slots that the file can fill', draft('x', { text: 'How does {account} see {problem}?' })],
  ['the same words in the other language', draft('x', { text: 'What about p-zh?' })],
  ['its own words, when it is changed', draft('p-en')],
])('finds no fault with %s', (_, question) => {
  expect(draftFaults(question, BESIDE)).toEqual([])
})

it.each([
  ['text', 'no-text', { text: '  ' }],
  ['text', 'long-text', { text: `${'a'.repeat(200)}?` }],
  ['text', 'two-questions', { text: 'Where? And when?' }],
  ['text', 'two-questions', { text: '在哪里？什么时候？' }],
  ['text', 'open-slot', { text: 'What about {price}?' }],
  ['text', 'asked-already', { text: ' what  about P-EN？' }],
  ['listenFor', 'long-listen-for', { listenFor: 'a'.repeat(201) }],
  ['fact', 'no-fact', { kind: 'S' }],
  ['fact', 'fact-not-asked', { fact: 'kpi' }],
  ['parent', 'no-parent', { kind: 'I' }],
  ['parent', 'unknown-parent', { kind: 'I', parent: 'nothing' }],
  ['parent', 'unknown-parent', { kind: 'I', parent: 'x' }],
  ['parent', 'not-on-problem', { kind: 'I', parent: 'i-en' }],
  ['parent', 'not-on-implication', { kind: 'N', parent: 'p-en' }],
  ['parent', 'parent-in-other-language', { kind: 'I', parent: 'p-zh' }],
  ['parent', 'parent-not-asked', { parent: 'waits' }],
  ['stages', 'place-of-chain', { kind: 'I', parent: 'waits', stages: ['needs'] }],
  ['stages', 'place-of-chain', { kind: 'I', parent: 'waits', industry: 'finance' }],
] as const)('finds in %s: %s %j', (field, code, more) => {
  expect(draftFaults(draft('x', more), BESIDE)).toEqual([{ code, field }])
})

it.each([
  ['text', { text: `${'a'.repeat(199)}?` }],
  ['what to listen for', { listenFor: 'a'.repeat(200) }],
])('takes two hundred letters of %s', (_, more) => {
  expect(draftFaults(draft('x', more), BESIDE)).toEqual([])
})

it('tells every fault at once', () => {
  const faults = draftFaults(draft('x', { kind: 'S', text: '', parent: 'waits' }), [])
  expect(faults.map(({ field }) => field)).toEqual(['text', 'fact', 'parent'])
})

it('keeps a checked draft whole as a question', () => {
  fc.assert(
    fc.property(anyBank, (bank) => {
      for (const { authorId: _, addedOn: __, ...question } of bank) {
        expect(toQuestion(toDraft(question))).toEqual(question)
      }
    }),
  )
})

it('makes of a checked draft a question of its kind, with what that kind has a place for', () => {
  const words = { locale: 'en', text: 'What about x?', listenFor: 'Signs of x' } as const
  const place = { stages: ['needs'], roles: ['power'], industry: 'finance' } as const
  const common = { id: 'x', ...words, concern: 'finance' } as const
  expect(toQuestion({ ...common, ...place, kind: 'S', fact: 'kpi' })).toStrictEqual({
    ...common,
    ...place,
    kind: 'S',
    fact: 'kpi',
  })
  expect(toQuestion({ ...common, ...place, kind: 'P' })).toStrictEqual({ ...common, ...place, kind: 'P' })
  const chained = { ...common, kind: 'N', parent: 'i-en' } as const
  expect(toQuestion({ ...chained, ...place })).toStrictEqual(chained)
  expect(toQuestion({ id: 'x', ...words, kind: 'P' })).toStrictEqual({ id: 'x', ...words, kind: 'P' })
})

it('makes no question of a draft that was not checked', () => {
  expect(() => toQuestion(draft('x', { kind: 'S' }))).toThrow('not checked')
  expect(() => toQuestion(draft('x', { kind: 'I' }))).toThrow('not checked')
})

it('offers what implications and payoffs can hang on, in either language', () => {
  const [english, chinese] = [bankParents('en'), bankParents('zh')]
  expect(new Set(english.map(({ kind }) => kind))).toEqual(new Set(['P', 'I']))
  expect(chinese.map(({ id }) => id)).toEqual(english.map(({ id }) => id))
  expect(chinese.filter(({ text }) => !/\p{Script=Han}/u.test(text))).toEqual([])
})

it('knows the topic of a situation question of the team’s own (CALL-3)', () => {
  const bank = [own('own-s', { kind: 'S', fact: 'budget' }), own('own-p')]
  expect([findFactTopic('own-s', bank), findFactTopic('own-p', bank), findFactTopic('own-s')]).toEqual([
    'budget',
    undefined,
    undefined,
  ])
})
