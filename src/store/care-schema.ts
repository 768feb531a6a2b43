import type { Day, FollowUpForm } from '../coach/index.ts'

/** One complaint; `by_day` is when the next answer is due, `answers` are the written ones as JSON. */
export type ComplaintTable = {
  team_id: string
  id: string
  account_id: string
  contact_id: string | null
  what: string
  owner_id: string
  raised_on: Day
  by_day: Day
  answers: string
  closed_on: Day | null
}

/** One follow-up of a deal; `at` is when it was written, to order those of one day. */
export type FollowUpTable = {
  team_id: string
  id: string
  account_id: string
  contact_id: string | null
  deal_id: string
  reason: string
  form: FollowUpForm
  on_day: Day
  by_id: string
  at: string
}
