import type { SuggestHandler } from '../ask.ts'
import { suggestionsOf, toSuggestion } from '../suggestions.ts'

/** The action id of a select in which somebody looks for a deal by typing; its value is the deal's id. */
export const DEAL_PICK = 'deal:pick'

const OFFERED = 100

/** One's own open deals until something is typed; then those whose name fits or is near. Each with the account. */
export const suggestDeals: SuggestHandler = async ({ desk, member }, typed) => {
  if (typed.trim() !== '') return suggestionsOf(await desk.names.deal(typed))
  const open = await desk.deals.listOpen({ ownerId: member.id })
  return Promise.all(
    open.slice(0, OFFERED).map(async ({ id, name, accountId }) => {
      const account = await desk.accounts.find(accountId)
      return toSuggestion({ id, name, ...(account && { hint: account.name }) })
    }),
  )
}
