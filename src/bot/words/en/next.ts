import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import { plural } from '../plural.ts'

/** English words for the next step of a deal. */
export const next = {
  dealNeeded: 'the deal',
  dealExample: '/coach next "Line 2 upgrade"',
  whatNeeded: 'what is to be done',
  byNeeded: 'the day by which it is done',
  setExample: (deal: string) => `/coach next "${deal}" meet the board by:fri`,
  whatField: 'next step',
  title: (deal: Piece) => mrkdwn`Next step for ${deal}`,
  saved: (deal: Piece) => mrkdwn`Saved. Next step for ${deal}`,
  line: (what: Piece, day: string, who: Piece) => mrkdwn`${what}, by ${day}, ${who}`,
  spoken: (deal: string, what: string, day: string) => `Next step for ${deal}: ${what}, by ${day}`,
  late: (days: number) => `That is ${plural(days, 'day')} late.`,
  replaced: (what: string, day: string) => `Before: ${what}, by ${day}.`,
  none: (deal: string) => `${deal} has no next step. Every open deal needs one: what, who, by when.`,
  noneHow: (command: Piece) => mrkdwn`Set it with ${command}`,
} as const
