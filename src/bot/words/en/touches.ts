import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import { plural } from '../plural.ts'

/** English words for touches. */
export const touches = {
  nameNeeded: 'the name of a person or an account',
  example: '/coach touch "Mary O\'Neil" called, she wants the offer by Friday',
  saved: (kind: string, who: Piece, day: string) => mrkdwn`Saved: ${kind}, ${who}, ${day}.`,
  savedText: (kind: string, who: string, day: string) => `Saved: ${kind}, ${who}, ${day}.`,
  what: (what: string) => `What: ${what}`,
  next: (day: string, days: number) =>
    `The rhythm starts again: next by ${day}, every ${plural(days, 'day')}.`,
  noRhythm: 'This account has no tier yet, so I do not watch its rhythm.',
  whatField: 'text',
} as const
