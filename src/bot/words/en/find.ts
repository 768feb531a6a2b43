import { plural } from '../plural.ts'

/** English words for the search. */
export const find = {
  kinds: { note: 'Note', account: 'Account', contact: 'Contact', deal: 'Deal' },
  title: (count: number, sought: string) => `${plural(count, 'hit')} for “${sought}”, newest first`,
  titleMore: (count: number, sought: string) =>
    `The newest ${count} hits for “${sought}”. One more word narrows it down.`,
  none: (sought: string) => `Nothing fits “${sought}”.`,
  noneHint:
    'I looked through the notes, accounts, people and deals that are open to you. All words must fit; the last may be a beginning, and one Chinese character is enough.',
  needed: 'what to look for',
  field: 'search',
  example: '/coach find Friday',
} as const
