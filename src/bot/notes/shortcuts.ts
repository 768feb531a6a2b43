import type { ShortcutHandler } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import { noteForm } from './form.ts'
import { NOTE_MOST, withNames } from './read-note.ts'

/** The form of a new note, from anywhere in Slack. */
export const newNoteShortcut: ShortcutHandler = async (ask) => ({ view: noteForm(ask) })

/**
 * The form with a message's text in it, who wrote it and where left out. One person saves one message once, however
 * often she opens the form on it; a note that was taken back may be saved again.
 */
export const saveToAccountShortcut: ShortcutHandler = async (ask, message) => {
  if (message === undefined) return { view: noteForm(ask) }
  const { channel, ts, text } = message
  const start = { text: cut(await withNames(ask, text), NOTE_MOST) }
  return { view: noteForm(ask, start), operation: `message:${channel}:${ts}:${ask.member.id}` }
}
