import type {
  Day,
  DueKeys,
  GreetedContact,
  OccasionFile,
  PlannedAccount,
  Promised,
  Viewer,
} from '../coach/index.ts'
import type { Accounts } from './accounts.ts'
import type { Assessments } from './assessments.ts'
import type { Care } from './care.ts'
import type { CareAsked, CareFile } from './care-file.ts'
import type { Closings } from './closings.ts'
import type { Contacts } from './contacts.ts'
import type { Deals } from './deals.ts'
import type { Deliveries } from './deliveries.ts'
import type { Drill } from './drill.ts'
import type { FeedOwner, Feeds } from './feeds.ts'
import type { Find } from './find.ts'
import type { Members, TeamSettingsStore } from './members.ts'
import type { Names } from './names.ts'
import type { OccasionsAsked } from './occasion-file.ts'
import type { Occasions } from './occasions.ts'
import type { PainLinks } from './pain.ts'
import type { Positionings } from './positionings.ts'
import type { Calls, Facts, Notes, Promises, Touches } from './records.ts'
import type { Reminders } from './reminders.ts'
import type { TeamQuestions } from './team-questions.ts'
import type { StoredToldDay, ToldDays } from './told-days.ts'
import type { ValueNodes } from './value-nodes.ts'
import type { WeightsStore } from './weights.ts'

/**
 * One workspace as one viewer may see it. The workspace and the viewer are bound here, once, so that no query can
 * forget them: what the viewer may not see does not exist, what she may not change throws `not-allowed`.
 */
export type Desk = Readonly<{
  viewer: Viewer
  accounts: Accounts
  contacts: Contacts
  deals: Deals
  notes: Notes
  promises: Promises
  care: Care
  touches: Touches
  facts: Facts
  pains: PainLinks
  questions: TeamQuestions
  calls: Calls
  assessments: Assessments
  closings: Closings
  positionings: Positionings
  values: ValueNodes
  weights: WeightsStore
  reminders: Reminders
  toldDays: ToldDays
  drill: Drill
  feed: Feeds
  occasions: Occasions
  names: Names
  find: Find['find']
  /** Takes back one change of the viewer's own (or, for those who lead, of anybody). @throws Problem `gone`, `not-allowed`, `changed-since`, `already-undone` */
  undo(changeId: string): Promise<Readonly<{ action: string }>>
}>

/** What touch planning reads for one member: of her own unarchived accounts, and of who belongs to them, what was asked for. */
export type TouchFile = Readonly<{
  /** Those whose rhythm was asked for. */
  accounts: readonly PlannedAccount[]
  /** Ids of those whose contacts were asked for. */
  own: ReadonlySet<string>
  /** Those that were asked for, and those her promises name, whosever they are. */
  contacts: readonly GreetedContact[]
  /** By account id. */
  lastTouch: ReadonlyMap<string, Day>
  /** Her own open promises due in the window or before. */
  promises: readonly Promised[]
  /** `contactId|occasion` of what was stopped for good. */
  stopped: ReadonlySet<string>
}>

/** One workspace. */
export type Workspace = Readonly<{
  teamId: string
  members: Members
  settings: TeamSettingsStore
  deliveries: Deliveries
  /** `operation` makes writes safe to repeat: a second write with the same operation throws `AlreadySaved`. */
  as(viewer: Viewer, operation?: string): Desk
  /** Days of festivals that the team told, as `ToldDays.list` gives them, for planning. */
  toldDays(): Promise<readonly StoredToldDay[]>
  /** What may be due of one member's; see `dueKeys`. */
  touchFile(memberId: string, keys: DueKeys): Promise<TouchFile>
  /** Complaints that a member has to solve, and her deals whose next follow-up may be due, for planning. */
  careFile(memberId: string, asked: CareAsked): Promise<CareFile>
  /** What of a member's accounts has a day of its own under these keys, and what the team's calendar has in the window. */
  occasionFile(memberId: string, asked: OccasionsAsked): Promise<OccasionFile>
  /** True the first time an event id is seen; kept for 48 hours. */
  firstSight(eventId: string): Promise<boolean>
}>

/** The whole database. */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres'
  workspace(teamId: string): Workspace
  listWorkspaces(): Promise<readonly string[]>
  /** Whose calendar this secret opens, in whichever workspace. */
  findFeedOwner(secret: string): Promise<FeedOwner | undefined>
  /** One cheap read; throws when the database cannot answer. */
  ping(): Promise<void>
  /** When the scheduler last ran, by any process. */
  lastTick(): Promise<Date | undefined>
  recordTick(at: Date): Promise<void>
  close(): Promise<void>
}
