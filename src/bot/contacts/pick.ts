import type { SuggestHandler } from '../ask.ts'
import { suggestionsOf } from '../suggestions.ts'

/** The action id of a select in which somebody looks for a person by typing; its value is the contact's id. */
export const CONTACT_PICK = 'contact:pick'

/** People whose name fits what was typed or is near it, each with the account; nobody until something is typed. */
export const suggestContacts: SuggestHandler = async ({ desk }, typed) =>
  suggestionsOf(await desk.names.contact(typed))
