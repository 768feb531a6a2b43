import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import { plural } from '../plural.ts'

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
  weKept: (kept: number, broken: number) => `Promises of ours: ${kept} kept, ${broken} broken`,
  theyKept: (kept: number, broken: number) => `Of theirs: ${kept} kept, ${broken} broken`,
  open: (count: number) => `${plural(count, 'promise')} open`,
  openOf: (name: string) => `Open promises, ${name}`,
  noneOpen: 'No promise is open.',
  how: (example: Piece) => mrkdwn`Log one with ${example}`,
  owed: {
    'we-owe': (who: string, what: string) => `We owe ${who}: ${what}`,
    'they-owe': (who: string, what: string) => `${who} owes us: ${what}`,
  },
  kept: 'Kept',
  broken: 'Broken',
  dropped: 'No longer needed',
  ended: {
    kept: (what: string) => `Kept: ${what}.`,
    broken: (what: string) =>
      `Broken: ${what}. Tell them before they ask, and promise only what surely holds.`,
    'broken-theirs': (what: string) => `Broken by them: ${what}. It is counted on the account.`,
    dropped: (what: string) => `No longer needed: ${what}.`,
  },
  endedAlready: 'This promise has ended already.',
} as const
