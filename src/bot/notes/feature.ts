import type { Feature } from '../ask.ts'
import { SHORTCUTS } from '../ids.ts'
import { noteCommand } from './command.ts'
import { NOTE_FORM, submitNote } from './form.ts'
import { newNoteShortcut, saveToAccountShortcut } from './shortcuts.ts'

/** What people write down about their accounts. */
export const notes: Feature = {
  commands: { note: noteCommand },
  forms: { [NOTE_FORM]: submitNote },
  shortcuts: {
    [SHORTCUTS.saveToAccount]: saveToAccountShortcut,
    [SHORTCUTS.newNote]: newNoteShortcut,
  },
}
