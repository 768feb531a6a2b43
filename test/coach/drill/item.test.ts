import { expect, it } from 'vitest'
import { type DrillItem, isRight, whyOf } from '../../../src/coach/drill/item.ts'
import { findDrillItem, getDrillText } from '../../../src/coach/drill/items/all.ts'

const several: DrillItem = {
  id: 'x',
  kind: 'several',
  rule: 'C139-1',
  keys: ['a', 'b', 'c'],
  right: ['a', 'c'],
}

it.each([
  ['all of them', ['a', 'c'], true],
  ['all of them, in another order', ['c', 'a'], true],
  ['one of them', ['a'], false],
  ['as many, one wrong', ['a', 'b'], false],
  ['one too many', ['a', 'b', 'c'], false],
  ['one of them twice', ['a', 'a'], false],
  ['none', [], false],
])('an answer of several right options is right with %s: %j %s', (...[_, chosen, right]) => {
  expect(isRight(several, chosen)).toBe(right)
})

it('a statement has one explanation, an option its own, and what is no option none', () => {
  const choice = { ask: 'Which?', options: { a: 'one', b: 'two' }, why: { a: 'Since …', b: 'No: …' } }
  expect(['a', 'b', 'c'].map((key) => whyOf(choice, key))).toEqual(['Since …', 'No: …', undefined])
  expect(['true', 'false'].map((key) => whyOf({ ask: 'So?', why: 'It is.' }, key))).toEqual([
    'It is.',
    'It is.',
  ])
})

it('a question is found by its id, with its words in both languages, and nothing is found by another', () => {
  const item = findDrillItem('c139-form')
  expect(item?.id).toBe('c139-form')
  const asks = item && [getDrillText(item, 'en').ask, getDrillText(item, 'zh').ask]
  expect(asks).toEqual([expect.stringMatching(/[a-z]/), expect.stringMatching(/\p{Script=Han}/u)])
  expect(findDrillItem('no-such')).toBeUndefined()
  expect(() => getDrillText({ ...several, id: 'no-such' }, 'en')).toThrow(
    'There is no practice question no-such',
  )
})
