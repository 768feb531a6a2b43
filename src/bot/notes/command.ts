import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { spanFrom } from '../grammar/line-text.ts'
import { leadingAccount } from '../resolve-name.ts'
import { type NoteStart, noteForm } from './form.ts'
import { readNote } from './read-note.ts'
import { savedNote } from './saved.ts'

/** `note ACCOUNT TEXT` saves at once; without a text, or without anything, the form opens. */
export const noteCommand: CommandHandler = async (ask, line) => {
  if (line.rest.length === 0) return noteFormAnswer(ask, {})
  const { words, desk } = ask
  const wanted = { write: true, what: words.notes.accountNeeded, example: words.notes.example }
  const { value: account, rest, restIndex } = await leadingAccount(ask, line, wanted)
  if (rest.trim() === '') return noteFormAnswer(ask, { account })
  const note = await readNote(ask, rest, spanFrom(line, restIndex))
  const saved = await desk.notes.add({ accountId: account.id, ...note })
  return { kind: 'message', message: savedNote(ask, account, saved) }
}

function noteFormAnswer(ask: Ask, start: NoteStart): Answer {
  return { kind: 'form', view: noteForm(ask, start), text: ask.words.notes.formTitle }
}
