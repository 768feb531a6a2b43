import { ELEMENTS, type ElementId, type Mark } from '../c139/elements.ts'
import { currentMarks, earnedElements, hasWords } from '../c139/marks.ts'

/** What a deal was lost by. Source: ST-13. */
export const LOST_BY = ['information', 'relationship', 'solution', 'price'] as const
export type LostBy = (typeof LOST_BY)[number]

/** A mark that turned out wrong, and the contact who had confirmed it, where somebody had. Source: ST-13. */
export type WrongMark = Readonly<{ element: ElementId; confirmedById?: string }>

/**
 * What a team keeps of a closed deal. `marginPercent` is of the price, negative for a loss; absent when nobody knows.
 * `lostBy` is there exactly when the deal was lost. Source: ST-13.
 */
export type ClosingReview = Readonly<{
  result: 'won' | 'lost'
  marginPercent?: number
  wrongMarks: readonly WrongMark[]
  lesson: string
  lostBy?: LostBy
}>

/** What a review still lacks, by the field it is shown at. */
export type ReviewGap = Readonly<
  | { field: 'lesson'; code: 'missing' }
  | { field: 'lostBy'; code: 'missing' | 'only-when-lost' }
  | { field: 'marginPercent'; code: 'out-of-range' }
  | { field: 'wrongMarks'; code: 'twice'; element: ElementId }
>

const LOWEST_MARGIN = -100
const HIGHEST_MARGIN = 100

/** What stands in the way of keeping this review, in the order of its fields; empty when it is complete. Source: ST-13. */
export function reviewGaps({
  result,
  marginPercent,
  wrongMarks,
  lesson,
  lostBy,
}: ClosingReview): readonly ReviewGap[] {
  const gaps: readonly (ReviewGap | false)[] = [
    !isMargin(marginPercent) && { field: 'marginPercent', code: 'out-of-range' },
    ...ELEMENTS.map((element) => isTwice(element, wrongMarks) && twice(element)),
    !hasWords(lesson) && { field: 'lesson', code: 'missing' },
    result === 'lost' && lostBy === undefined && { field: 'lostBy', code: 'missing' },
    result === 'won' && lostBy !== undefined && { field: 'lostBy', code: 'only-when-lost' },
  ]
  return gaps.filter((gap) => gap !== false)
}

/**
 * The marks that the result speaks against, to be asked about, in reading order: of a lost deal the elements of the
 * deciders that counted, of a won one those that did not. Each with the contact who had confirmed it.
 *
 * Source: ST-13
 */
export function doubtfulMarks(result: ClosingReview['result'], marks: readonly Mark[]): readonly WrongMark[] {
  const earned = earnedElements(marks)
  return currentMarks(marks)
    .filter(({ element }) => !element.startsWith('C') && earned.includes(element) === (result === 'lost'))
    .map(({ element, state, contactId }) => ({
      element,
      ...(state === 'confirmed' && contactId !== undefined && { confirmedById: contactId }),
    }))
}

/** How many deals were lost by what, in the order of `LOST_BY`, those by nothing left out. Source: ST-13. */
export function countLosses(
  reviews: readonly ClosingReview[],
): readonly Readonly<{ lostBy: LostBy; deals: number }>[] {
  return LOST_BY.map((lostBy) => ({
    lostBy,
    deals: reviews.filter((review) => review.lostBy === lostBy).length,
  })).filter(({ deals }) => deals > 0)
}

/** An element that misled us: in how many deals, and in how many of them a coach had confirmed it. */
export type Misleading = Readonly<{ element: ElementId; deals: number; confirmed: number }>

/** Which marks turned out wrong, the most frequent first, ties in reading order; those never wrong left out. Source: ST-13. */
export function countWrongMarks(
  reviews: readonly Pick<ClosingReview, 'wrongMarks'>[],
): readonly Misleading[] {
  const all = reviews.flatMap(({ wrongMarks }) => wrongMarks)
  return ELEMENTS.map((element) => {
    const wrong = all.filter((mark) => mark.element === element)
    const confirmed = wrong.filter(({ confirmedById }) => confirmedById !== undefined).length
    return { element, deals: wrong.length, confirmed }
  })
    .filter(({ deals }) => deals > 0)
    .toSorted((a, b) => b.deals - a.deals)
}

function isMargin(percent: number | undefined): boolean {
  return percent === undefined || (percent >= LOWEST_MARGIN && percent <= HIGHEST_MARGIN)
}

function isTwice(element: ElementId, marks: readonly WrongMark[]): boolean {
  return marks.filter((mark) => mark.element === element).length > 1
}

function twice(element: ElementId): ReviewGap {
  return { field: 'wrongMarks', code: 'twice', element }
}
