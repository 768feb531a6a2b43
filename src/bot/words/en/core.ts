import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'

/** What every part of the bot says, in English. */
export const core = {
  undo: 'Undo',
  share: 'Share',
  edit: 'Edit',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  open: 'Open',
  title: 'Touchstone',
  saved: 'Saved',
  openForm: 'Open the form',
  formHere: 'This one is a form. Open it here:',
  nothingSaved: 'Nothing was saved.',
  alreadySaved: 'That was saved already.',
  undone: 'Taken back. Everything is as it was before.',
  broken: (reference: string) =>
    `Something broke on my side. Reference ${reference}. Check before you repeat it.`,
  outage: (reference: string) =>
    `I can't reach what I need right now. Try again in a minute. Reference ${reference}.`,
  sharedBy: (who: Piece) => mrkdwn`Shared by ${who}`,
  andMore: (count: number) => `and ${count} more`,
  yes: 'Yes',
  no: 'No',
  unknown: 'unknown',
  /** Between things said of one person or promise. */
  detailGlue: ', ',
  listGlue: ', ',
} as const
