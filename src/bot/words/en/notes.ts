import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'

/** English words for notes. */
export const notes = {
  saved: (account: Piece) => mrkdwn`Note saved for ${account}:`,
  savedText: (account: string) => `Note saved for ${account}:`,
  tags: (tags: string) => `Tags: ${tags}`,
  formTitle: 'New note',
  account: 'Account',
  text: 'Note',
  textField: 'note',
  textHint: 'As you would tell a colleague. #tags are kept.',
  openAccount: 'Open the account',
  accountNeeded: 'an account',
  example: '/coach note "Acme Steel" Line 2 stops every Friday #pain',
} as const
