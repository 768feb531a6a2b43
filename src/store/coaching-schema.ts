import type {
  Concern,
  Day,
  FactTopic,
  Industry,
  Locale,
  PainKind,
  QuestionKind,
  ValueLevel,
} from '../coach/index.ts'

/** One link of a deal's pain chains; `parent_id` is what an implication or a payoff hangs on. `figure` is JSON. */
export type PainLinkTable = {
  team_id: string
  id: string
  account_id: string
  deal_id: string
  kind: PainKind
  parent_id: string | null
  text: string
  contact_id: string | null
  since: string | null
  evidence: string | null
  figure: string | null
  said_by_customer: 0 | 1
  is_dropped: 0 | 1
  author_id: string
  on_day: Day
  /** When it was written, as an instant. */
  at: string
}

/** What is kept of one closed deal; what it stood at is absent where nobody ever judged it. `review` is JSON. */
export type DealReviewTable = {
  team_id: string
  deal_id: string
  result: 'won' | 'lost'
  win_met: number | null
  first_met: number | null
  clear_met: number | null
  review: string
  by_id: string
  on_day: Day
}

/** How one deal is positioned, as JSON; `at` is an instant. */
export type DealPositioningTable = {
  team_id: string
  deal_id: string
  positioning: string
  by_id: string
  at: string
}

/** One box of an account's value framework; `serves` is a JSON list of the boxes it serves, `at` an instant. */
export type ValueNodeTable = {
  team_id: string
  id: string
  account_id: string
  level: ValueLevel
  text: string
  figure: string | null
  serves: string
  is_dropped: 0 | 1
  author_id: string
  at: string
}

/**
 * One question of the team's own; `parent` may be a question of the general bank; `stages` and `roles` are JSON;
 * `position` orders what was added.
 */
export type TeamQuestionTable = {
  team_id: string
  id: string
  kind: QuestionKind
  locale: Locale
  text: string
  listen_for: string
  parent: string | null
  fact: FactTopic | null
  stages: string
  roles: string
  concern: Concern | null
  industry: Industry | null
  author_id: string
  added_on: Day
  retired_on: Day | null
  position: number
}

/** The day of a festival as somebody told it; without a zone it holds everywhere. `at` is an instant. */
export type ToldDayTable = {
  team_id: string
  id: string
  occasion_id: string
  on_day: Day
  zone: string | null
  by_id: string
  at: string
}
