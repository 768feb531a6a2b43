import { describe, expect, it } from 'vitest'
import {
  AFTER_LOSING_TEXTS,
  AFTER_WINNING_TEXTS,
  afterBid,
  CONCERN_CAUSE_TEXTS,
  CONCERN_CAUSES,
  CONCERN_MOVE_TEXTS,
  CONCERN_MOVES,
  CONCERN_SIGN_TEXTS,
  CONCERN_SIGNS,
  readConcerns,
  STAGES,
} from '../../../src/coach/index.ts'

describe('concerns', () => {
  it.each(CONCERN_SIGNS)(
    'are likely from one sign on, and all causes are asked about before signing (CON-1): %s',
    (sign) => {
      expect(readConcerns([sign], 'concerns')).toEqual({
        isLikely: true,
        causes: CONCERN_CAUSES,
        moves: CONCERN_MOVES,
        priceWorry: 'rising',
      })
    },
  )

  it.each(STAGES)('about cost are there at every time (CON-1): %s', (stage) => {
    expect(readConcerns([], stage)).toMatchObject({ isLikely: false, causes: ['cost'], moves: [] })
  })

  it('about anything but cost are asked about before signing only (CON-1)', () => {
    const causes = STAGES.map((stage) => readConcerns(['price-haggling'], stage).causes)
    expect(causes).toEqual([['cost'], ['cost'], ['cost'], CONCERN_CAUSES, ['cost']])
  })

  it('about the price first fall, rise again towards signing and are low after it (CON-1)', () => {
    expect(STAGES.map((stage) => readConcerns([], stage).priceWorry)).toEqual([
      'high',
      'falling',
      'low',
      'rising',
      'low',
    ])
  })

  it('are resolved by talking, feeling and a visit of seniors (CON-2)', () => {
    expect(readConcerns(['price-haggling'], 'criteria').moves).toEqual([
      'talk-more',
      'appeal-to-feeling',
      'senior-visit',
    ])
  })
})

describe('after the bid (ST-8)', () => {
  it('doubts come before contract and money where it was won (CON-3)', () => {
    expect(afterBid('won')).toEqual({ does: ['clear-doubts', 'contract-and-money'], avoids: [] })
  })

  it('it is not over where it was lost, and nobody is pressed (CON-4)', () => {
    expect(afterBid('lost')).toEqual({
      does: ['congratulate', 'keep-contact', 'ask-where-it-is-weak', 'strike-precisely'],
      avoids: ['complain', 'give-up', 'outside-pressure'],
    })
  })
})

const TEXTS = [
  CONCERN_SIGN_TEXTS,
  CONCERN_CAUSE_TEXTS,
  CONCERN_MOVE_TEXTS,
  AFTER_WINNING_TEXTS,
  AFTER_LOSING_TEXTS,
].flatMap((texts) => Object.values(texts))

it.each(TEXTS)(
  'full-width marks end the Chinese, a stop or a question mark the English: $en',
  ({ en, zh }) => {
    expect(en).toMatch(/^[A-Z].*[.?]$/)
    expect(zh).toMatch(/[。？]$/)
    expect(zh).not.toMatch(/[,.?;:!"]/)
  },
)
