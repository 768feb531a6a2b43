import { expect, test } from 'vitest'
import { type FollowUpFile, proposeFollowUp } from '../../../src/coach/care/propose-follow-up.ts'
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
