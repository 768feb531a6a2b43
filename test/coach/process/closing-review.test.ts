import { describe, expect, it } from 'vitest'
import {
  type ClosingReview,
  countLosses,
  countWrongMarks,
  doubtfulMarks,
  reviewGaps,
} from '../../../src/coach/index.ts'
import { mark } from '../c139/deal-fixtures.ts'

const won: ClosingReview = { result: 'won', marginPercent: 22, wrongMarks: [], lesson: 'See the board early' }
const lost: ClosingReview = { ...won, result: 'lost', lostBy: 'information' }

describe('a closing review (ST-13)', () => {
  it.each([
    ['a won deal', won, []],
    ['a lost deal', lost, []],
    ['a margin nobody knows', { result: 'won', wrongMarks: [], lesson: 'x' }, []],
    ['a loss on the price', { ...won, marginPercent: -100 }, []],
    ['all of the price', { ...won, marginPercent: 100 }, []],
    [
      'more lost than the price',
      { ...won, marginPercent: -101 },
      [{ field: 'marginPercent', code: 'out-of-range' }],
    ],
    [
      'more than the whole price',
      { ...won, marginPercent: 101 },
      [{ field: 'marginPercent', code: 'out-of-range' }],
    ],
    ['no number', { ...won, marginPercent: Number.NaN }, [{ field: 'marginPercent', code: 'out-of-range' }]],
    ['a blank lesson', { ...won, lesson: ' ' }, [{ field: 'lesson', code: 'missing' }]],
    ['lost by nothing', { ...won, result: 'lost' }, [{ field: 'lostBy', code: 'missing' }]],
    ['won, yet lost by price', { ...won, lostBy: 'price' }, [{ field: 'lostBy', code: 'only-when-lost' }]],
    [
      'one mark twice',
      { ...won, wrongMarks: [{ element: 'W1' }, { element: 'F1' }, { element: 'F1', confirmedById: 'tom' }] },
      [{ field: 'wrongMarks', code: 'twice', element: 'F1' }],
    ],
  ] as const)('%s', (...[_, review, gaps]) => {
    expect(reviewGaps(review)).toEqual(gaps)
  })

  it('asks about the marks that the result speaks against, and who had confirmed them', () => {
    const marks = [
      mark('C4'),
      mark('F1', 'confirmed', { contactId: 'tom' }),
      mark('W1', 'claimed', { contactId: 'mary' }),
    ]
    expect(doubtfulMarks('lost', marks)).toEqual([{ element: 'F1', confirmedById: 'tom' }, { element: 'W1' }])
    expect(doubtfulMarks('won', marks)).toEqual([{ element: 'F2' }, { element: 'F3' }])
  })

  it('names nobody for a mark that nobody in particular confirmed', () => {
    expect(doubtfulMarks('lost', [mark('W1', 'confirmed')])).toStrictEqual([{ element: 'W1' }])
  })

  it('is counted by what the deal was lost by', () => {
    const reviews: readonly ClosingReview[] = [won, lost, { ...lost, lostBy: 'price' }, lost]
    expect(countLosses(reviews)).toEqual([
      { lostBy: 'information', deals: 2 },
      { lostBy: 'price', deals: 1 },
    ])
  })

  it('tells which marks misled us, the most frequent first, and how often a coach had confirmed them', () => {
    const topBy = (confirmedById: string) => ({ element: 'W1', confirmedById }) as const
    const reviews = [
      { wrongMarks: [{ element: 'F3' }, topBy('tom')] },
      { wrongMarks: [] },
      { wrongMarks: [{ element: 'F1' }, topBy('ann')] },
      { wrongMarks: [{ element: 'W1' }] },
    ] as const
    expect(countWrongMarks(reviews)).toEqual([
      { element: 'W1', deals: 3, confirmed: 2 },
      { element: 'F1', deals: 1, confirmed: 0 },
      { element: 'F3', deals: 1, confirmed: 0 },
    ])
  })
})
