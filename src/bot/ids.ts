/** Action ids that every part of the bot may use. `run` and `share` take a whole command line as their value. */
export const ACTIONS = {
  run: 'run',
  runOther: 'run:other',
  openForm: 'form:open',
  share: 'share',
  undo: 'undo',
} as const

/** Callback ids of the shortcuts, as `manifest.yml` names them. */
export const SHORTCUTS = {
  saveToAccount: 'save_to_account',
  prepareCall: 'prepare_call',
  newNote: 'new_note',
} as const
