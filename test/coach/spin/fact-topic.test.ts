import { expect, it } from 'vitest'
import { FACT_TOPICS, findFactTopic, prepareSheet } from '../../../src/coach/index.ts'
import { call, fact } from './sheet-fixtures.ts'

it('an answer put on file under its topic is not asked for again (SPIN-2, CALL-3)', () => {
  const first = prepareSheet(call()).situation.map(({ id }) => findFactTopic(id))
  const facts = FACT_TOPICS.filter((topic) => first.includes(topic)).map((topic) => fact(topic))
  const next = prepareSheet(call({ facts })).situation.map(({ id }) => findFactTopic(id))
  expect([facts.length, next.filter((topic) => first.includes(topic))]).toEqual([3, []])
})

it.each(['mfg-stops', 'no-such-question'])('has no topic for what is no situation question: %s', (id) => {
  expect(findFactTopic(id)).toBeUndefined()
})
