import type { Day } from '../coach/index.ts'

/** One event of a customer's own. */
export type AccountEventTable = {
  team_id: string
  id: string
  account_id: string
  name: string
  on_day: Day
  author_id: string
  dropped_on: Day | null
}

/** What happened to a contact; `told` is sealed JSON of what it was. */
export type ContactNewsTable = {
  team_id: string
  id: string
  account_id: string
  contact_id: string
  told: string
  on_day: Day
  author_id: string
}

/** One occasion of the team's own calendar; `occasion` is JSON. */
export type TeamOccasionTable = {
  team_id: string
  id: string
  name: string
  occasion: string
  author_id: string
  added_on: Day
  retired_on: Day | null
}

/** Under which key planning finds one of the days of an unarchived account. Derived, never journalled. */
export type DayKeyTable = {
  team_id: string
  /** Who owns the account, or the deal. */
  owner_id: string
  key: string
  kind: 'account' | 'event' | 'news' | 'contact' | 'deal'
  /** Of the account, the event, the news, the contact or the deal. */
  ref_id: string
  account_id: string
  /** JSON of what planning needs of it; sealed for news. */
  file: string
}

/** These tables by their names. */
export type OccasionTables = {
  account_event: AccountEventTable
  contact_news: ContactNewsTable
  team_occasion: TeamOccasionTable
  day_key: DayKeyTable
}
