import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseDraft, type DraftChoice, listDrafts, orderDrafts } from '../../../../src/coach/index.ts'

const WANG = { name: '王芳', addressAs: '王总' }
const CHEN = { name: '陈工' }
const CHOICE: DraftChoice = {
  occasion: 'birthday',
  contact: WANG,
  locale: 'zh',
  turn: 2026,
  usedTexts: [],
  colleaguesTexts: [],
}
const texts = listDrafts(CHOICE).map(({ text }) => text)
const chosen = (choice: Partial<DraftChoice> = {}) => chooseDraft({ ...CHOICE, ...choice })?.text

it('gives the same for the same, and all of them in some order', () => {
  expect(chosen()).toBe(chosen())
  expect(orderDrafts(CHOICE).map(({ text }) => text)).toEqual(expect.arrayContaining(texts))
})

it('differs from year to year though nothing was noted', () => {
  const years = [2026, 2027, 2028, 2029].map((year) => chosen({ turn: year }))
  expect(years[0]).not.toBe(years[1])
  expect(years[1]).not.toBe(years[2])
})

it('uses every text once over the years before it comes back to the oldest', () => {
  const sent: string[] = []
  for (const year of [2026, 2027, 2028, 2029, 2030, 2031, 2032]) {
    sent.unshift(chosen({ turn: year, usedTexts: [...sent] }) ?? '')
  }
  expect(new Set(sent.slice(1)).size).toBe(texts.length)
  expect(sent[0]).toBe(sent.at(-1))
})

it('takes no text that a colleague gets for the same day, whoever it addresses', () => {
  const hers = chooseDraft({ ...CHOICE, contact: CHEN })
  expect(hers?.text).toContain('陈工')
  expect(chosen({ colleaguesTexts: [hers?.text ?? ''] })).not.toBe(hers?.text.replace('陈工', '王总'))
})

it('never repeats what was sent last, nor a colleague’s while another text is left', () => {
  const some = fc.subarray(texts)
  fc.assert(
    fc.property(some, some, fc.integer({ min: 2020, max: 2060 }), (usedTexts, colleaguesTexts, year) => {
      const text = chosen({ usedTexts, colleaguesTexts, turn: year }) ?? ''
      expect(text).not.toBe(usedTexts[0])
      const taken = new Set([usedTexts[0], ...colleaguesTexts])
      if (taken.size < texts.length) expect(colleaguesTexts).not.toContain(text)
    }),
  )
})

it('has nothing to choose on a solemn day', () => {
  expect(['qingming', 'yom_kippur', 'zhongyuan'].map((occasion) => chosen({ occasion }))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
