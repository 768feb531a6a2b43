import type { BuyingRole, Day, Stance } from '../coach/index.ts'

/** One person's part in one deal; `coach`, the lines to others and `bases` are JSON. */
export type DealPersonTable = {
  team_id: string
  deal_id: string
  contact_id: string
  buying_role: BuyingRole | null
  is_top_decider: 0 | 1
  stance: Stance | null
  influence: number | null
  coach: string | null
  evidence: string | null
  judged_on: Day
  is_core: 0 | 1 | null
  influences: string | null
  personal_ties: string | null
  bases: string | null
}

/** What one member knows of one practice question. Nobody else reads how she answered. */
export type DrillStateTable = {
  team_id: string
  member_id: string
  item: string
  box: number
  due_on: Day
  first_on: Day
  last_on: Day
  right_count: number
  wrong_count: number
}

/** The practice question in one digest; `chosen` is JSON, and absent like `due_on` until it is answered there. */
export type DigestQuestionTable = {
  team_id: string
  delivery_id: string
  member_id: string
  item: string
  answers: number
  chosen: string | null
  due_on: Day | null
}

/** Where a member's calendar can be read; `key_hash` is null once the address was revoked. */
export type FeedTable = {
  team_id: string
  member_id: string
  key_hash: string | null
  made_at: string
}
