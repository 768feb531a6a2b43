import { expect, test } from 'vitest'
import type { FollowUpForm } from '../../../src/coach/care/follow-up.ts'
import { type FollowUpFile, proposeFollowUp } from '../../../src/coach/care/propose-follow-up.ts'
import { STAGE_REASONS } from '../../../src/coach/care/stage-reasons.ts'
import { parseDay } from '../../../src/coach/day.ts'

const by = parseDay('2026-12-01')
const weOwe = { direction: 'we-owe', what: 'send the layout', by } as const
const theyOwe = { direction: 'they-owe', what: 'the downtime figures', by } as const
const EMPTY: FollowUpFile = { stage: 'needs', promises: [], news: [], problems: [], used: [] }
const FULL: FollowUpFile = {
  ...EMPTY,
  promises: [theyOwe, weOwe],
  news: ['new plant in Wuhan'],
  problems: ['line 2 stops on Fridays'],
  nextStep: 'meet the board',
}

test('what is on file is proposed in the order promise, news, pain, their promise, next step (FUP-2)', () => {
  const proposed: string[] = []
  let used: FollowUpFile['used'] = []
  for (let i = 0; i < 5; i += 1) {
    const { reason, form } = proposeFollowUp({ ...FULL, used })
    const text = typeof reason.text === 'string' ? reason.text : reason.text.en
    proposed.push(reason.kind)
    used = [{ reason: text, form }, ...used]
  }
  expect(proposed).toEqual(['we-owe', 'news', 'pain', 'they-owe', 'next-step'])
})

test('with nothing on file an example of the stage is proposed that was not used', () => {
  const first = proposeFollowUp(EMPTY).reason
  const used = [{ reason: first.kind === 'example' ? first.text.en : '', form: 'letter' as const }]
  const second = proposeFollowUp({ ...EMPTY, used }).reason
  expect([first.kind, second.kind]).toEqual(['example', 'example'])
  expect(second).not.toEqual(first)
})

test('the form is an unusual one, and never the last one again (FUP-2)', () => {
  const forms: string[] = []
  let used: FollowUpFile['used'] = []
  for (let i = 0; i < 8; i += 1) {
    const { form } = proposeFollowUp({ ...EMPTY, used })
    forms.push(form)
    used = [{ reason: `reason ${i}`, form }, ...used]
  }
  expect(forms.slice(0, 3)).toEqual(['letter', 'sample', 'event'])
  expect(forms.filter((form, i) => form === forms[i - 1])).toEqual([])
})

test('a reason counts as used when it was part of one, or one was part of it', () => {
  const kinds = (reason: string) => proposeFollowUp({ ...FULL, used: [{ reason, form: 'call' }] }).reason.kind
  expect(kinds('Send the LAYOUT!')).toBe('news')
  expect(kinds('send the layout and the plan')).toBe('news')
  expect(kinds('layout')).toBe('news')
  expect(kinds('the price list')).toBe('we-owe')
})

test('a reason without words uses up nothing', () => {
  const used = [{ reason: '👍', form: 'message' as const }]
  expect(proposeFollowUp({ ...FULL, used }).reason.kind).toBe('we-owe')
})

test('what was promised comes with its day, and the first of each kind', () => {
  const promises = [weOwe, { ...weOwe, what: 'call back' }]
  expect(proposeFollowUp({ ...FULL, promises }).reason).toEqual({
    kind: 'we-owe',
    text: 'send the layout',
    by,
  })
})

test('an example that was used in either language is not proposed again, until none is left', () => {
  const examples = STAGE_REASONS.needs
  const usedIn = (locale: 'en' | 'zh', count: number) =>
    examples.slice(0, count).map((text) => ({ reason: text[locale], form: 'call' as const }))
  const proposed = (used: FollowUpFile['used']) => proposeFollowUp({ ...EMPTY, used }).reason.text
  expect(proposed(usedIn('zh', 1))).toEqual(examples[1])
  expect(proposed(usedIn('en', 1))).toEqual(examples[1])
  expect(proposed(usedIn('en', examples.length))).toEqual(examples[0])
})

test('the form used least comes first, but not the last one (FUP-2)', () => {
  const forms = (...list: readonly FollowUpForm[]) =>
    proposeFollowUp({ ...EMPTY, used: list.map((form, i) => ({ reason: `r${i}`, form })) }).form
  expect(forms('letter')).toBe('sample')
  expect(forms('call', 'letter')).toBe('sample')
  expect(forms('letter', 'sample', 'event', 'visit', 'meal', 'call')).toBe('message')
  expect(forms('message', 'letter', 'sample', 'event', 'visit', 'meal', 'call')).toBe('letter')
  expect(forms('other')).toBe('letter')
})
