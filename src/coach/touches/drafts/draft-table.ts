import type { AnniversaryId } from '../anniversaries.ts'
import type { NewsEvent } from '../news-events.ts'
import type { OccasionId } from '../occasion-data.ts'

/** How a greeting sounds: formal to somebody we hardly know, warm to somebody who is close. */
export const DRAFT_TONES = ['formal', 'warm'] as const
export type DraftTone = (typeof DRAFT_TONES)[number]

/**
 * What a team, a customer or a person has of its own to write for: an anniversary, a round one in words of its own; a
 * customer's event, and a week ahead of it; a day of the team's calendar; the weekly greeting; what happened to
 * somebody, at once and when somebody asks how it went on.
 */
export type OwnDraftOccasion =
  | AnniversaryId
  | `${AnniversaryId}-round`
  | 'event'
  | 'event-ahead'
  | 'team-festive'
  | 'team-solemn'
  | 'weekly'
  | `news-${NewsEvent}`
  | `news-${NewsEvent}-back`

/** What a greeting can be for. A birthday that is over is greeted in words of its own. */
export type DraftOccasion = OccasionId | 'birthday' | 'birthday-late' | OwnDraftOccasion

/** Greetings for one thing, by how they sound. */
export type DraftGroup = Readonly<Partial<Record<DraftTone, readonly string[]>>>

/**
 * Greetings by what they are for. `{name}` stands once in each, for how she is addressed. None tells an age, a year or
 * a gift, and none says "today": it may go out on the eve.
 */
export type DraftTable = Readonly<Partial<Record<DraftOccasion, DraftGroup>>>

/**
 * Greetings for days of one's own, every one of them, two or more to a tone so that last year's is not needed. `{occasion}`
 * stands where the name of the day goes, or which anniversary it is.
 */
export type OwnDraftTable = Readonly<Record<OwnDraftOccasion, Readonly<Record<DraftTone, readonly string[]>>>>

/** The greetings of one language; `other` is for an occasion without its own, whose name stands for `{occasion}`. */
export type DraftTexts = Readonly<{ table: DraftTable; other: string }>
