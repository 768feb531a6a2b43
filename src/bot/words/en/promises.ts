import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'

/** English words for promises. */
export const promises = {
  accountNeeded: 'the account',
  whatNeeded: 'what was promised',
  byNeeded: 'the day it is due',
  example: '/coach promise "Acme Steel" send the quote by:fri to:"Mary O\'Neil"',
  weOwe: (who: Piece, what: string, day: string) => mrkdwn`Saved: promised to ${who}: ${what}, by ${day}.`,
  theyOwe: (who: Piece, what: string, day: string) => mrkdwn`Saved: ${who} promised us: ${what}, by ${day}.`,
  weOweText: (who: string, what: string, day: string) => `Saved: promised to ${who}: ${what}, by ${day}.`,
  theyOweText: (who: string, what: string, day: string) => `Saved: ${who} promised us: ${what}, by ${day}.`,
  remindTwice: 'I remind you the day before and on the day.',
  remindOnce: 'I remind you on the day.',
  whatField: 'promise',
} as const
