import type { ModalView } from '@slack/types'
import { type Account, Problem } from '../../coach/index.ts'
import { ACCOUNT_PICK } from '../accounts/pick.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { form, searchInput, textInput } from '../forms/inputs.ts'
import { NOTE_MOST, readNote } from './read-note.ts'
import { savedNote } from './saved.ts'

/** The callback id of the note form. */
export const NOTE_FORM = 'note'

/** What the form begins with. */
export type NoteStart = Readonly<{ account?: Account | undefined; text?: string }>

/** The form of a new note. */
export function noteForm({ words }: Ask, { account, text }: NoteStart = {}): ModalView {
  const w = words.notes
  return form(
    {
      id: NOTE_FORM,
      title: w.formTitle,
      blocks: [
        searchInput({
          id: 'account',
          label: w.account,
          action: ACCOUNT_PICK,
          ...(account === undefined ? {} : { initial: { value: account.id, text: account.name } }),
        }),
        textInput({
          id: 'text',
          label: w.text,
          hint: w.textHint,
          multiline: true,
          most: NOTE_MOST,
          initial: text,
        }),
      ],
    },
    words,
  )
}

/** Saves the note form. */
export const submitNote: SubmitHandler = async (ask, { form: values }) => {
  const account = await ask.desk.accounts.find(values['account']?.value ?? '')
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const note = await readNote(ask, values['text']?.value ?? '')
  const saved = await ask.desk.notes.add({ accountId: account.id, ...note })
  return { kind: 'done', message: savedNote(ask, account, saved) }
}
