import type { Dialect } from '../database.ts'

/** Everything the first release keeps. */
export function firstTables(dialect: Dialect): readonly string[] {
  // Binary order on both databases, so that ranges over names and days mean the same.
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [...team(text), ...customers(text), ...records(text), ...outbox(text), ...derived(text)]
}

const team = (text: string): readonly string[] => [
  `create table team (team_id ${text} primary key, number integer not null unique, settings ${text} not null)`,
  `create table member (
    team_id ${text} not null, id ${text} not null, name ${text} not null, role ${text} not null,
    slack_locale ${text}, slack_zone ${text}, settings ${text} not null, active integer not null,
    dm_channel ${text}, home_opened integer not null, seen_at ${text} not null,
    primary key (team_id, id))`,
  `create table change (
    team_id ${text} not null, id ${text} not null, at ${text} not null, actor_id ${text} not null,
    action ${text} not null, row_changes ${text} not null, operation ${text}, undone_by ${text},
    primary key (team_id, id), unique (team_id, operation))`,
  'create index change_at on change (team_id, at)',
]

const customers = (text: string): readonly string[] => [
  `create table account (
    team_id ${text} not null, id ${text} not null, name ${text} not null, name_key ${text} not null,
    aliases ${text} not null, tier ${text}, industry ${text}, owner_id ${text} not null,
    collaborator_ids ${text} not null, is_private integer not null, budget_start_month integer,
    cadence_days integer, archived_on ${text}, created_on ${text} not null,
    primary key (team_id, id))`,
  "create index account_order on account (team_id, (coalesce(tier, 'Z')), name_key, id)",
  'create index account_owner on account (team_id, owner_id)',
  `create table contact (
    team_id ${text} not null, id ${text} not null, account_id ${text} not null, name ${text} not null,
    name_key ${text} not null, aliases ${text} not null, address_as ${text}, post ${text},
    person_class ${text}, role_type ${text}, concern ${text}, need_level ${text}, change_attitude ${text},
    closeness ${text}, closeness_wanted ${text}, locale ${text}, zone ${text}, channels ${text},
    preferred_hours ${text}, phone ${text}, email ${text}, reports_to_id ${text}, status ${text} not null,
    sensitive ${text} not null, birth_key integer, keeps_any integer not null, created_on ${text} not null,
    primary key (team_id, id), foreign key (team_id, account_id) references account (team_id, id))`,
  'create index contact_of on contact (team_id, account_id, name_key, id)',
  `create table deal (
    team_id ${text} not null, id ${text} not null, account_id ${text} not null, name ${text} not null,
    name_key ${text} not null, aliases ${text} not null, owner_id ${text} not null, amount_minor bigint,
    currency ${text}, stage ${text} not null, stage_since ${text} not null, buying_step ${text},
    is_tender integer not null, incumbent ${text}, decision_on ${text}, next_what ${text}, next_who ${text},
    next_by ${text}, closed_on ${text}, closed_result ${text}, created_on ${text} not null,
    primary key (team_id, id), foreign key (team_id, account_id) references account (team_id, id))`,
  'create index deal_of on deal (team_id, account_id)',
  'create index deal_open on deal (team_id, name_key, id) where closed_on is null',
  `create table deal_person (
    team_id ${text} not null, deal_id ${text} not null, contact_id ${text} not null, buying_role ${text},
    is_top_decider integer not null, stance ${text}, influence integer, coach ${text}, evidence ${text},
    judged_on ${text} not null,
    primary key (team_id, deal_id, contact_id),
    foreign key (team_id, deal_id) references deal (team_id, id),
    foreign key (team_id, contact_id) references contact (team_id, id))`,
  'create index deal_person_contact on deal_person (team_id, contact_id)',
]

/** What hangs on an account, and perhaps on a contact or a deal of it. */
const belongs = (text: string): string => `
    team_id ${text} not null, id ${text} not null, account_id ${text} not null, contact_id ${text}, deal_id ${text}`

const belonging = `primary key (team_id, id),
    foreign key (team_id, account_id) references account (team_id, id),
    foreign key (team_id, contact_id) references contact (team_id, id),
    foreign key (team_id, deal_id) references deal (team_id, id)`

const indexesOn = (table: string): readonly string[] => [
  `create index ${table}_contact on ${table} (team_id, contact_id) where contact_id is not null`,
  `create index ${table}_deal on ${table} (team_id, deal_id) where deal_id is not null`,
]

const records = (text: string): readonly string[] => [
  `create table note (${belongs(text)}, author_id ${text} not null, text ${text} not null,
    tags ${text} not null, at ${text} not null, ${belonging})`,
  'create index note_of on note (team_id, account_id, at, id)',
  ...indexesOn('note'),
  `create table promise (${belongs(text)}, direction ${text} not null, what ${text} not null,
    by_day ${text} not null, owner_id ${text} not null, state ${text} not null, ended_on ${text}, ${belonging})`,
  "create index promise_open_of on promise (team_id, account_id, by_day, id) where state = 'open'",
  "create index promise_open_by on promise (team_id, owner_id, by_day, id) where state = 'open'",
  ...indexesOn('promise'),
  `create table touch (
    team_id ${text} not null, id ${text} not null, account_id ${text} not null, contact_id ${text},
    kind ${text} not null, what ${text}, on_day ${text} not null, by_id ${text} not null, at ${text} not null,
    primary key (team_id, id),
    foreign key (team_id, account_id) references account (team_id, id),
    foreign key (team_id, contact_id) references contact (team_id, id))`,
  'create index touch_of on touch (team_id, account_id, on_day, at, id)',
  'create index touch_with on touch (team_id, contact_id, on_day, at, id)',
  `create table fact (
    team_id ${text} not null, id ${text} not null, account_id ${text} not null, deal_id ${text},
    topic ${text} not null, text ${text} not null, source ${text}, on_day ${text} not null, at ${text} not null,
    primary key (team_id, id),
    foreign key (team_id, account_id) references account (team_id, id),
    foreign key (team_id, deal_id) references deal (team_id, id))`,
  'create index fact_of on fact (team_id, account_id, on_day, at, id)',
  'create index fact_deal on fact (team_id, deal_id) where deal_id is not null',
  `create table call (${belongs(text)}, member_id ${text} not null, at ${text}, goal ${text},
    created_at ${text} not null, outcome ${text}, debriefed_at ${text}, ${belonging})`,
  'create index call_at on call (team_id, member_id, at)',
  'create index call_made on call (team_id, member_id, created_at)',
  'create index call_of on call (team_id, account_id)',
  ...indexesOn('call'),
  `create table assessment (
    team_id ${text} not null, id ${text} not null, deal_id ${text} not null, number integer not null,
    at ${text} not null, by_id ${text} not null, marks ${text} not null,
    primary key (team_id, id), unique (team_id, deal_id, number),
    foreign key (team_id, deal_id) references deal (team_id, id))`,
]

const outbox = (text: string): readonly string[] => [
  `create table reminder (
    team_id ${text} not null, id ${text} not null, member_id ${text} not null, key ${text} not null,
    kind ${text} not null, date ${text} not null, contact_id ${text}, stop_key ${text},
    planned ${text} not null, state ${text} not null, line ${text}, snoozed_to ${text}, ended_at ${text},
    delivery_id ${text}, position integer not null,
    primary key (team_id, id), unique (team_id, member_id, key))`,
  "create index reminder_open on reminder (team_id, member_id, date, id) where state = 'open'",
  'create index reminder_carried on reminder (team_id, delivery_id) where delivery_id is not null',
  "create index reminder_stopped on reminder (team_id, member_id, stop_key) where state = 'stopped'",
  "create index reminder_done on reminder (team_id, member_id, contact_id, kind) where state = 'done'",
  `create table delivery (
    team_id ${text} not null, id ${text} not null, member_id ${text} not null, kind ${text} not null,
    occurrence ${text} not null, due_at ${text} not null, state ${text} not null, late integer not null,
    attempt integer not null, lease_until ${text}, request_started_at ${text}, channel ${text}, ts ${text},
    last_error ${text},
    primary key (team_id, id), unique (team_id, member_id, kind, occurrence))`,
  'create index delivery_due on delivery (team_id, state, due_at, id)',
  'create index delivery_about on delivery (team_id, kind, occurrence)',
  `create table seen_event (team_id ${text} not null, event_id ${text} not null, at ${text} not null,
    primary key (team_id, event_id))`,
  'create index seen_event_at on seen_event (at)',
  `create table tick (id integer primary key, at ${text} not null)`,
]

const derived = (text: string): readonly string[] => [
  `create table name (
    team_id ${text} not null, kind ${text} not null, key ${text} not null, how ${text} not null,
    ref_id ${text} not null, account_id ${text} not null,
    primary key (team_id, kind, key, ref_id, how))`,
  'create index name_of on name (team_id, kind, ref_id)',
  'create index name_in on name (team_id, kind, account_id, key)',
  `create table touchable (
    team_id ${text} not null, contact_id ${text} not null, account_id ${text} not null,
    owner_id ${text} not null, birth_key integer, keeps_any integer not null,
    primary key (team_id, contact_id))`,
  'create index touchable_birth on touchable (team_id, owner_id, birth_key)',
  'create index touchable_keeps on touchable (team_id, owner_id) where keeps_any = 1',
  'create index touchable_of on touchable (team_id, account_id)',
]
