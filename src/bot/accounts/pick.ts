import type { SuggestHandler, Suggestion } from '../ask.ts'

/** The action id of a select in which somebody looks for an account by typing; its value is the account's id. */
export const ACCOUNT_PICK = 'account:pick'

const OFFERED = 100

/** Accounts to choose from: all, by tier and name, until something is typed; then those whose name fits or is near. */
export const suggestAccounts: SuggestHandler = async ({ desk }, typed) => {
  if (typed.trim() === '') {
    const rows = await desk.accounts.list({ limit: OFFERED })
    return rows.map(({ account }) => toSuggestion(account))
  }
  const match = await desk.names.account(typed)
  if (match.kind === 'one') return [toSuggestion(match)]
  return (match.kind === 'several' ? match.choices : match.near).map(toSuggestion)
}

function toSuggestion({ id, name }: Readonly<{ id: string; name: string }>): Suggestion {
  return { text: name, value: id }
}
