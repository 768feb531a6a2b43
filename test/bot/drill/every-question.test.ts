import { describe, expect, it } from 'vitest'
import { checkMessage } from '../../../src/bot/blocks/limits.ts'
import { questionMessage } from '../../../src/bot/drill/question.ts'
import { verdictMessage } from '../../../src/bot/drill/verdict.ts'
import { wordsFor } from '../../../src/bot/words/index.ts'
import { DRILL_ITEMS, type DrillItem, isTopic, keysOf, parseDay } from '../../../src/coach/index.ts'

const day = parseDay('2026-11-24')

describe.each(['en', 'zh'] as const)('every question in %s', (locale) => {
  const ask = { words: wordsFor(locale), locale, today: parseDay('2026-11-23') }
  const question = (item: DrillItem) =>
    questionMessage(ask, item, { item: item.id, answers: 0, anyway: false })
  const verdict = (item: DrillItem, chosen: readonly string[]) =>
    verdictMessage(ask, { item, chosen, state: { dueOn: day }, anyway: false })

  it('is taken by Slack, and so is every answer to it', () => {
    const messages = DRILL_ITEMS.flatMap((item) => [
      question(item),
      ...keysOf(item).map((key) => verdict(item, [key])),
    ])
    expect(messages.flatMap(checkMessage)).toEqual([])
  })

  it('shows every option whole', () => {
    const seen = (key: string, value: unknown) => (key === 'accessibility_label' ? undefined : value)
    const cut = DRILL_ITEMS.filter((item) => JSON.stringify(question(item).blocks, seen).includes('…'))
    expect(cut.map(({ id }) => id)).toEqual([])
  })

  it('explains itself in plain text: the rule or topic, and every wrong choice', () => {
    const silent = DRILL_ITEMS.filter((item) =>
      keysOf(item).some((key) => {
        const { text } = verdict(item, [key])
        const { rule } = item
        const named = isTopic(rule) ? ask.words.drill.topics[rule] : rule
        return !text.includes(named) || text.split('\n').length < 5
      }),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})
