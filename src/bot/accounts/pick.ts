import type { SuggestHandler } from '../ask.ts'
import { suggestionsOf, toSuggestion } from '../suggestions.ts'

/** The action id of a select in which somebody looks for an account by typing; its value is the account's id. */
export const ACCOUNT_PICK = 'account:pick'

const OFFERED = 100

/** Accounts to choose from: all, by tier and name, until something is typed; then those whose name fits or is near. */
export const suggestAccounts: SuggestHandler = async ({ desk }, typed) => {
  if (typed.trim() !== '') return suggestionsOf(await desk.names.account(typed))
  const rows = await desk.accounts.list({ limit: OFFERED })
  return rows.map(({ account: { id, name } }) => toSuggestion({ id, name }))
}
