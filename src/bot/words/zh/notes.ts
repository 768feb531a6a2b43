import type { notes as en } from '../en/notes.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for notes. */
export const notes: Wording<typeof en> = {}
