/** Action ids that every part of the bot may use. `run` and `share` take a whole command line as their value. */
export const ACTIONS = {
  run: 'run',
  runOther: 'run:other',
  openForm: 'form:open',
  share: 'share',
  undo: 'undo',
} as const
