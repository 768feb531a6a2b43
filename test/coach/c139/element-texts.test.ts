import { describe, expect, it } from 'vitest'
import { ELEMENT_TEXTS, ELEMENTS, elementsOf, GROUPS } from '../../../src/coach/index.ts'

const texts = ELEMENTS.map((element) => ({ element, ...ELEMENT_TEXTS[element] }))

describe('element texts', () => {
  it.each(texts)('$element ends its sentences, in Chinese with full-width marks', ({ countsWhen, ask }) => {
    expect(countsWhen.en).toMatch(/^[A-Z].*\.$/)
    expect(countsWhen.zh).toMatch(/。$/)
    expect(ask.en).toMatch(/^[A-Z].*\?$/)
    expect(ask.zh).toMatch(/？$/)
    expect(`${countsWhen.zh}${ask.zh}`).not.toMatch(/[,.?;:!]/)
  })

  it('never name two elements alike', () => {
    expect(new Set(texts.map(({ name }) => name.en)).size).toBe(13)
    expect(new Set(texts.map(({ name }) => name.zh)).size).toBe(13)
  })

  it('stand in groups of nine, three and one', () => {
    expect(GROUPS.map((group) => elementsOf(group).length)).toEqual([9, 3, 1])
  })
})
