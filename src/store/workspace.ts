import type { Viewer } from '../coach/index.ts'
import { createAccounts } from './accounts.ts'
import { createAssessments } from './assessments.ts'
import { createCalls } from './calls.ts'
import { createCare } from './care.ts'
import { readCareFile } from './care-file.ts'
import { createClosings } from './closings.ts'
import { createContacts } from './contacts.ts'
import type { Database } from './database.ts'
import { createDeals } from './deals.ts'
import { createDeliveries } from './deliveries.ts'
import type { Desk, Workspace } from './desk.ts'
import { createDrill } from './drill.ts'
import { createFacts } from './facts.ts'
import { createFeeds } from './feeds.ts'
import { createFind } from './find.ts'
import { createJournal, type Journal } from './journal.ts'
import { createMembers, findZone } from './members.ts'
import { createNames } from './names.ts'
import { createNotes } from './notes.ts'
import { readOccasionFile } from './occasion-file.ts'
import { createOccasions } from './occasions.ts'
import { createPains } from './pain.ts'
import { createPositionings } from './positionings.ts'
import { createPromises } from './promises.ts'
import { createReminders } from './reminders.ts'
import type { Seat, Surroundings } from './seat.ts'
import type { SeenEvents } from './seen-events.ts'
import { createTeamQuestions } from './team-questions.ts'
import { createTeamSettings } from './team-settings.ts'
import type { Teams } from './teams.ts'
import { createToldDays, readToldDays } from './told-days.ts'
import { readTouchFile } from './touch-file.ts'
import { createTouches } from './touches.ts'
import { undoChange } from './undo.ts'
import { createValueNodes } from './value-nodes.ts'
import { toScope } from './visible.ts'
import { createWeights } from './weights.ts'

/** What the workspaces of one database share. */
export type Premises = Readonly<{
  database: Database
  around: Surroundings
  teams: Teams
  seenEvents: SeenEvents
}>

/** One workspace; its id is bound here, once. */
export function createWorkspace(premises: Premises, teamId: string): Workspace {
  const { database, around, teams, seenEvents } = premises
  const teamNumber = () => teams.numberOf(teamId)
  const journalOf = (actorId: string, operation?: string): Journal =>
    createJournal({ ...around, database, teamId, teamNumber, actorId }, operation)
  const bureau = { teamId, database, around, teamNumber, journalOf }
  const seatOf = (viewer: Viewer, operation?: string): Seat => ({
    teamId,
    viewer,
    scope: toScope(teamId, viewer),
    reads: database.reads,
    writes: database.writes,
    journal: journalOf(viewer.memberId, operation),
    sealing: around.sealing,
    now: around.now,
    newId: around.newId,
    teamNumber,
    zone: async (reader) =>
      (await findZone(reader, { team: teamId, id: viewer.memberId })) ?? around.defaults.zone,
  })
  return {
    teamId,
    members: createMembers(bureau),
    settings: createTeamSettings(bureau),
    deliveries: createDeliveries({ teamId, database, newId: around.newId }),
    as: (viewer, operation) => createDesk(seatOf(viewer, operation)),
    toldDays: () => readToldDays(database.reads, teamId),
    touchFile: (owner, keys) =>
      readTouchFile(database.reads, { keys, team: teamId, owner, sealing: around.sealing }),
    careFile: (owner, asked) => readCareFile(database.reads, { ...asked, team: teamId, owner }),
    occasionFile: (owner, asked) =>
      readOccasionFile(database.reads, { ...asked, team: teamId, owner, sealing: around.sealing }),
    firstSight: (eventId) => seenEvents.firstSight(teamId, eventId),
  }
}

/** Each part is made when it is asked for: a request uses few of them. */
function createDesk(seat: Seat): Desk {
  return {
    viewer: seat.viewer,
    get accounts() {
      return createAccounts(seat)
    },
    get contacts() {
      return createContacts(seat)
    },
    get deals() {
      return createDeals(seat)
    },
    get notes() {
      return createNotes(seat)
    },
    get promises() {
      return createPromises(seat)
    },
    get care() {
      return createCare(seat)
    },
    get touches() {
      return createTouches(seat)
    },
    get facts() {
      return createFacts(seat)
    },
    get pains() {
      return createPains(seat)
    },
    get questions() {
      return createTeamQuestions(seat)
    },
    get calls() {
      return createCalls(seat)
    },
    get assessments() {
      return createAssessments(seat)
    },
    get closings() {
      return createClosings(seat)
    },
    get positionings() {
      return createPositionings(seat)
    },
    get values() {
      return createValueNodes(seat)
    },
    get weights() {
      return createWeights(seat)
    },
    get reminders() {
      return createReminders(seat)
    },
    get toldDays() {
      return createToldDays(seat)
    },
    get drill() {
      return createDrill(seat)
    },
    get feed() {
      return createFeeds(seat)
    },
    get occasions() {
      return createOccasions(seat)
    },
    ...createActs(seat),
  }
}

/** What nearly every request needs. */
function createActs(seat: Seat): Pick<Desk, 'find' | 'names' | 'undo'> {
  return {
    names: createNames(seat),
    find: (words, options) => createFind(seat).find(words, options),
    undo: (changeId) => undoChange(seat, changeId),
  }
}
