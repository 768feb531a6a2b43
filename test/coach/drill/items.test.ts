import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type DrillItem, isRight, keysOf, whyOf } from '../../../src/coach/drill/item.ts'
import { DRILL_ITEMS, findDrillItem, getDrillText } from '../../../src/coach/drill/items/all.ts'
import { METHOD_TOPICS, RULE_COUNTS } from '../../../src/coach/drill/rules.ts'

const LOCALES = ['en', 'zh'] as const
const RULES = Object.entries(RULE_COUNTS).flatMap(([part, count]) =>
  Array.from({ length: count }, (_, i) => `${part}-${i + 1}`),
)

/** Everything a person reads of a question. */
function readable(item: DrillItem, locale: (typeof LOCALES)[number]): readonly string[] {
  const text = getDrillText(item, locale)
  const options = 'options' in text ? Object.values(text.options) : []
  const why = typeof text.why === 'string' ? [text.why] : Object.values(text.why)
  return [text.ask, ...options, ...why]
}

describe('the practice questions', () => {
  it('are at least 120, with no id twice', () => {
    expect(DRILL_ITEMS.length).toBeGreaterThanOrEqual(120)
    expect(new Set(DRILL_ITEMS.map(({ id }) => id)).size).toBe(DRILL_ITEMS.length)
    expect(findDrillItem('c139-form')?.rule).toBe('C139-1')
  })

  it('cover every rule of the method, and name no other', () => {
    const covered = new Set<string>(DRILL_ITEMS.map(({ rule }) => rule))
    expect(RULES).toHaveLength(96)
    const topics: readonly string[] = METHOD_TOPICS
    expect([...RULES, ...topics].filter((rule) => !covered.has(rule))).toEqual([])
    expect([...covered].filter((rule) => !RULES.includes(rule) && !topics.includes(rule))).toEqual([])
  })

  it('know every rule that a page of the method states, and no other', () => {
    const folder = fileURLToPath(new URL('../../../docs/method/', import.meta.url))
    const pages = readdirSync(folder).map((name) => readFileSync(folder + name, 'utf8'))
    const stated = pages.flatMap((page) =>
      [...page.matchAll(/^### ([A-Z][A-Z0-9]*-\d+) \S/gm)].map(([, id]) => id ?? ''),
    )
    expect(stated.toSorted()).toEqual(RULES.toSorted())
  })

  it('are of every kind, and sort sentences of all four kinds alike', () => {
    const kinds = new Set(DRILL_ITEMS.map(({ kind }) => kind))
    const sentences = DRILL_ITEMS.filter(({ kind }) => kind === 'sentence')
    expect([...kinds].toSorted()).toEqual(['sentence', 'several', 'single', 'truth'])
    expect(
      ['S', 'P', 'I', 'N'].map((kind) => sentences.filter((item) => isRight(item, [kind])).length),
    ).toEqual([4, 4, 4, 4])
  })

  it('have right answers among their options: one, or several but not all', () => {
    const odd = DRILL_ITEMS.filter((item) => {
      const wrong = keysOf(item).length - item.right.length
      const isKnown = item.right.every((key) => keysOf(item).includes(key))
      return (
        !isKnown || wrong < 1 || (item.kind === 'several' ? item.right.length < 2 : item.right.length !== 1)
      )
    })
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  it('cannot be passed by always choosing the same option', () => {
    const share = (kind: DrillItem['kind'], key: string) => {
      const all = DRILL_ITEMS.filter((item) => item.kind === kind)
      return all.filter((item) => isRight(item, [key])).length / all.length
    }
    expect(Math.max(...['a', 'b', 'c'].map((key) => share('single', key)))).toBeLessThan(0.45)
    expect(Math.max(share('truth', 'true'), share('truth', 'false'))).toBeLessThan(0.6)
  })

  it('are right only with exactly the right options, in any order', () => {
    const item = findDrillItem('c139-jitter')
    const judged = [['d', 'a'], ['a'], ['a', 'b', 'd'], ['b', 'c'], []].map(
      (chosen) => item && isRight(item, chosen),
    )
    expect(judged).toEqual([true, false, false, false, false])
  })
})

describe.each(LOCALES)('in %s', (locale) => {
  it('no question is asked twice', () => {
    const asked = DRILL_ITEMS.map((item) => getDrillText(item, locale).ask)
    expect(asked.filter((ask, i) => asked.indexOf(ask) !== i)).toEqual([])
  })

  it('every option is explained, and no text is empty', () => {
    const bare = DRILL_ITEMS.filter((item) => {
      const text = getDrillText(item, locale)
      const unexplained = keysOf(item).filter((key) => (whyOf(text, key) ?? '').length < 4)
      return unexplained.length > 0 || readable(item, locale).some((part) => part.trim() === '')
    })
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('no question has two options that read alike', () => {
    const alike = DRILL_ITEMS.filter((item) => {
      const text = getDrillText(item, locale)
      const options = 'options' in text ? Object.values(text.options) : []
      return new Set(options).size < options.length
    })
    expect(alike.map(({ id }) => id)).toEqual([])
  })

  it('nothing blames the reader', () => {
    const blame = /\byour (fault|mistake)\b|\byou (failed|forgot)\b|你错了|你的错/i
    const found = DRILL_ITEMS.flatMap((item) => readable(item, locale)).filter((text) => blame.test(text))
    expect(found).toEqual([])
  })
})

describe('the script', () => {
  it('is Chinese with full-width marks in Chinese', () => {
    const texts = DRILL_ITEMS.flatMap((item) => readable(item, 'zh'))
    const names = /^\dW\dF\dC$/
    expect(texts.filter((text) => /[,;?!]|\.$|[\u4e00-\u9fff]:/.test(text))).toEqual([])
    expect(texts.filter((text) => !/[\u4e00-\u9fff]/.test(text) && !names.test(text))).toEqual([])
  })

  it('has no Chinese in English', () => {
    const texts = DRILL_ITEMS.flatMap((item) => readable(item, 'en'))
    expect(texts.filter((text) => /[\u3000-\u9fff\uff00-\uffef]/.test(text))).toEqual([])
  })
})
