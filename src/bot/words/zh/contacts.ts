import type { contacts as en } from '../en/contacts.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for contacts. */
export const contacts: Wording<typeof en> = {}
