import type {
  BuyingStep,
  CallOutcome,
  ChangeAttitude,
  Closeness,
  Concern,
  Day,
  Locale,
  NeedLevel,
  PersonClass,
  PlannedKind,
  Promised,
  Role,
  RoleType,
  Stage,
  Tier,
  TouchKind,
} from '../coach/index.ts'
import type { ComplaintTable, FollowUpTable } from './care-schema.ts'
import type {
  DealPositioningTable,
  DealReviewTable,
  PainLinkTable,
  TeamQuestionTable,
  ToldDayTable,
  ValueNodeTable,
} from './coaching-schema.ts'
import type {
  DerivedVersionTable,
  DueKeyTable,
  NameTable,
  RosterTable,
  SearchDocTable,
  SearchWordTable,
  SeenEventTable,
  TickTable,
} from './derived-schema.ts'
import type { OccasionTables } from './occasion-schema.ts'
import type { DealPersonTable, DigestQuestionTable, DrillStateTable, FeedTable } from './people-schema.ts'
import type { DeliveryKind, DeliveryState, ReminderState } from './states.ts'

/** A stored truth value. */
export type Flag = 0 | 1
/** JSON as text, read through a schema only. */
export type Json = string
/** An instant as ISO text in UTC with milliseconds, so that it sorts as text. */
export type Instant = string

type Owned = { team_id: string; id: string }

/** One customer. */
export type AccountTable = Owned & {
  name: string
  name_key: string
  aliases: Json
  tier: Tier | null
  industry: string | null
  owner_id: string
  collaborator_ids: Json
  is_private: Flag
  budget_start_month: number | null
  cadence_days: number | null
  founded_on: Day | null
  contract_on: Day | null
  archived_on: Day | null
  created_on: Day
}

/** One person at a customer; `sensitive` is sealed text where a key is set. */
export type ContactTable = Owned & {
  account_id: string
  name: string
  name_key: string
  aliases: Json
  address_as: string | null
  post: string | null
  person_class: PersonClass | null
  role_type: RoleType | null
  concern: Concern | null
  need_level: NeedLevel | null
  change_attitude: ChangeAttitude | null
  closeness: Closeness | null
  closeness_wanted: Closeness | null
  holder_id: string | null
  tie_on: Day | null
  locale: string | null
  zone: string | null
  channels: string | null
  preferred_hours: string | null
  phone: string | null
  email: string | null
  reports_to_id: string | null
  status: Json
  weekly_on: number | null
  sensitive: string
  birth_key: number | null
  keeps_any: Flag
  created_on: Day
}

/** One chance to sell. */
export type DealTable = Owned & {
  account_id: string
  name: string
  name_key: string
  aliases: Json
  owner_id: string
  amount_minor: number | null
  currency: string | null
  stage: Stage
  stage_since: Day
  buying_step: BuyingStep | null
  is_tender: Flag
  incumbent: string | null
  decision_on: Day | null
  next_what: string | null
  next_who: string | null
  next_by: Day | null
  closed_on: Day | null
  closed_result: 'won' | 'lost' | null
  created_on: Day
}

/** One note. */
export type NoteTable = Owned & {
  account_id: string
  contact_id: string | null
  deal_id: string | null
  author_id: string
  text: string
  tags: Json
  at: Instant
}

/** One promise. */
export type PromiseTable = Owned & {
  account_id: string
  contact_id: string | null
  deal_id: string | null
  direction: Promised['direction']
  what: string
  by_day: Day
  owner_id: string
  state: Promised['state']
  ended_on: Day | null
}

/** One touch that happened; `at` is when it was written, to order those of one day. */
export type TouchTable = Owned & {
  account_id: string
  contact_id: string | null
  kind: TouchKind
  what: string | null
  on_day: Day
  by_id: string
  at: Instant
}

/** One fact on file. */
export type FactTable = Owned & {
  account_id: string
  deal_id: string | null
  topic: string
  text: string
  source: string | null
  on_day: Day
  at: Instant
}

/** One planned call. */
export type CallTable = Owned & {
  account_id: string
  contact_id: string | null
  deal_id: string | null
  member_id: string
  at: Instant | null
  goal: string | null
  created_at: Instant
  outcome: CallOutcome | null
  debriefed_at: Instant | null
}

/** The marks of a deal at one moment; `number` counts from 1 within the deal. */
export type AssessmentTable = Owned & {
  deal_id: string
  number: number
  at: Instant
  by_id: string
  marks: Json
}

/** One occurrence that a member is reminded of; `stop_key` is `contactId|occasion`, where it can be stopped. */
export type ReminderTable = Owned & {
  member_id: string
  key: string
  kind: PlannedKind
  date: Day
  contact_id: string | null
  stop_key: string | null
  planned: Json
  state: ReminderState
  line: string | null
  snoozed_to: Day | null
  ended_at: Instant | null
  delivery_id: string | null
  position: number
}

/** One message in the outbox. */
export type DeliveryTable = Owned & {
  member_id: string
  kind: DeliveryKind
  occurrence: string
  due_at: Instant
  state: DeliveryState
  late: Flag
  attempt: number
  lease_until: Instant | null
  request_started_at: Instant | null
  channel: string | null
  ts: string | null
  last_error: string | null
  /** When it should be out: unlike `due_at`, an attempt that went wrong does not put it off. */
  wanted_at: Instant
}

/** That messages wait unsent, and the admins know. One row at most a workspace. */
export type JamTable = Readonly<{ team_id: string; began_at: Instant }>

/** One of our own people. */
export type MemberTable = Owned & {
  name: string
  role: Role
  slack_locale: Locale | null
  slack_zone: string | null
  settings: Json
  active: Flag
  dm_channel: string | null
  home_opened: Flag
  seen_at: Instant
}

/** One workspace; `number` counts workspaces from 1 and keeps their search words apart. */
export type TeamTable = { team_id: string; number: number; settings: Json }

/** The audit log: what each write did to which rows. Append-only but for `undone_by`, with which `operation` ends. */
export type ChangeTable = Owned & {
  at: Instant
  actor_id: string
  action: string
  row_changes: Json
  operation: string | null
  undone_by: string | null
}

/** Every table by its name. */
export type Tables = OccasionTables & {
  account: AccountTable
  contact: ContactTable
  deal: DealTable
  deal_person: DealPersonTable
  deal_positioning: DealPositioningTable
  deal_review: DealReviewTable
  note: NoteTable
  promise: PromiseTable
  complaint: ComplaintTable
  follow_up: FollowUpTable
  touch: TouchTable
  fact: FactTable
  pain_link: PainLinkTable
  value_node: ValueNodeTable
  team_question: TeamQuestionTable
  call: CallTable
  assessment: AssessmentTable
  reminder: ReminderTable
  told_day: ToldDayTable
  delivery: DeliveryTable
  jam: JamTable
  drill_state: DrillStateTable
  digest_question: DigestQuestionTable
  feed: FeedTable
  member: MemberTable
  team: TeamTable
  change: ChangeTable
  name: NameTable
  search_doc: SearchDocTable
  search_word: SearchWordTable
  due_key: DueKeyTable
  derived_version: DerivedVersionTable
  roster: RosterTable
  seen_event: SeenEventTable
  tick: TickTable
}
