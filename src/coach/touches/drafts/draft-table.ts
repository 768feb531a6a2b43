import type { OccasionId } from '../occasion-data.ts'

/** How a greeting sounds: formal to somebody we hardly know, warm to somebody who is close. */
export const DRAFT_TONES = ['formal', 'warm'] as const
export type DraftTone = (typeof DRAFT_TONES)[number]

/** What a greeting can be for. A birthday that is over is greeted in words of its own. */
export type DraftOccasion = OccasionId | 'birthday' | 'birthday-late'

/**
 * Greetings by what they are for. `{name}` stands once in each, for how she is addressed. None tells an age, a year or
 * a gift, and none says "today": it may go out on the eve.
 */
export type DraftTable = Readonly<
  Partial<Record<DraftOccasion, Readonly<Partial<Record<DraftTone, readonly string[]>>>>>
>

/** The greetings of one language; `other` is for an occasion without its own, whose name stands for `{occasion}`. */
export type DraftTexts = Readonly<{ table: DraftTable; other: string }>
