import {
  calendarOfZone,
  type HolidayCalendar,
  type Locale,
  MEMBER_DEFAULTS,
  type Member,
  MemberSettings,
  Problem,
  type Role,
  type TeamSettings,
} from '../coach/index.ts'
import { isWeekday, present, storedInstant, storedJson, toFlag, toInstant } from './columns.ts'
import type { Database, Reader } from './database.ts'
import type { Journal } from './journal.ts'
import { type Places, prepared } from './prepared.ts'
import { countRosterChange } from './roster.ts'
import type { Saved } from './saved.ts'
import type { MemberTable } from './schema.ts'
import type { Surroundings } from './seat.ts'

/** What Slack tells of a person. */
export type SlackProfile = Readonly<{
  id: string
  name: string
  locale?: Locale
  zone?: string
  slackAdmin: boolean
  active: boolean
}>

/** A member as stored: `member` is resolved, the rest is what delivery needs. */
export type StoredMember = Readonly<{
  member: Member
  settings: MemberSettings
  /** The D… id of the direct message, once known. */
  dmChannel?: string
  homeOpened: boolean
  /** When Slack was last asked about her. */
  seenAt: Date
}>

/** Our own people in one workspace. Guests are never stored here. */
export interface Members {
  find(id: string): Promise<StoredMember | undefined>
  /** By id; at most 1,000, active ones only. */
  list(): Promise<readonly StoredMember[]>
  /** Writes what Slack told. The first member of a workspace, and Slack's own admins, become admins; others reps. Roles once given stay. */
  remember(profile: SlackProfile): Promise<StoredMember>
  setSettings(id: string, settings: MemberSettings): Promise<StoredMember>
  setRole(id: string, role: Role, byId: string): Promise<void>
  /** `undefined` forgets it: it is opened anew. */
  setDmChannel(id: string, channel: string | undefined): Promise<void>
  /** Her Slack account was closed: she is sent nothing until Slack says otherwise. Not a write of hers: it leaves no trace in the log. */
  setInactive(id: string): Promise<void>
  setHomeOpened(id: string): Promise<void>
}

/** Settings of the whole workspace. */
export interface TeamSettingsStore {
  read(): Promise<TeamSettings>
  /** @throws Problem `not-allowed` for whoever is not an admin */
  write(settings: TeamSettings, byId: string): Promise<Saved<TeamSettings>>
}

/** What the members of one workspace are built from. */
export type Bureau = Readonly<{
  teamId: string
  database: Database
  around: Surroundings
  /** Makes the workspace known before its first row. */
  teamNumber(): Promise<number>
  journalOf(memberId: string): Journal
}>

/** @param bureau binds the workspace */
export function createMembers(bureau: Bureau): Members {
  const { teamId, database, around } = bureau
  const ours = { team: teamId }
  const find = async (reader: Reader, id: string) => {
    const [row] = await memberById(reader, { ...ours, id })
    return row && toStored(row, around.defaults)
  }
  const set = (id: string, fields: Partial<MemberTable>) =>
    database.writes
      .updateTable('member')
      .set(fields)
      .where('team_id', '=', teamId)
      .where('id', '=', id)
      .execute()
  return {
    find: (id) => find(database.reads, id),

    async list() {
      const rows = await activeMembers(database.reads, ours)
      return rows.map((row) => toStored(row, around.defaults))
    },

    remember: (profile) => remember(bureau, profile),

    async setSettings(id, settings) {
      const { value } = await bureau.journalOf(id).write('member.settings', async (tx) => {
        const read = JSON.stringify(MemberSettings.parse(settings))
        await requireMember(tx.reader, { ...ours, id })
        await tx.update('member', { id }, { settings: read })
        const row = await requireMember(tx.reader, { ...ours, id })
        return toStored(row, around.defaults)
      })
      return value
    },

    async setRole(id, role, byId) {
      await bureau.journalOf(byId).write('member.role', async (tx) => {
        await requireAdmin(tx.reader, { ...ours, id: byId, action: 'member.role' })
        await requireMember(tx.reader, { ...ours, id })
        await tx.update('member', { id }, { role })
      })
    },

    async setDmChannel(id, channel) {
      await set(id, { dm_channel: channel ?? null })
    },

    setInactive: (id) =>
      database.transact(teamId, async (reader) => {
        await reader.db
          .updateTable('member')
          .set({ active: 0 })
          .where('team_id', '=', teamId)
          .where('id', '=', id)
          .execute()
        await countRosterChange(reader, teamId)
      }),

    async setHomeOpened(id) {
      await set(id, { home_opened: 1 })
    },
  }
}

/** The time zone of a member, where she or Slack said; for what is dated by her calendar. */
export async function findZone(
  reader: Reader,
  at: Readonly<{ team: string; id: string }>,
): Promise<string | undefined> {
  const [row] = await memberById(reader, at)
  return row && (storedJson(MemberSettings, row.settings).zone ?? row.slack_zone ?? undefined)
}

/** Refuses whoever is not an admin. @throws Problem `not-allowed` */
export async function requireAdmin(
  reader: Reader,
  { team, id, action }: Readonly<{ team: string; id: string; action: 'member.role' | 'team.settings' }>,
): Promise<void> {
  const [row] = await memberById(reader, { team, id })
  if (row?.role !== 'admin') throw new Problem({ code: 'not-allowed', action })
}

async function requireMember(
  reader: Reader,
  at: Readonly<{ team: string; id: string }>,
): Promise<MemberTable> {
  const [row] = await memberById(reader, at)
  if (!row) throw new Problem({ code: 'gone', kind: 'member' })
  return row
}

async function remember(bureau: Bureau, profile: SlackProfile): Promise<StoredMember> {
  const { teamId, database, around } = bureau
  await bureau.teamNumber()
  return database.transact(teamId, async (reader) => {
    const { db } = reader
    const [before] = await memberById(reader, { team: teamId, id: profile.id })
    const other = await db
      .selectFrom('member')
      .select('id')
      .where('team_id', '=', teamId)
      .limit(1)
      .executeTakeFirst()
    const told = {
      name: profile.name,
      slack_locale: profile.locale ?? null,
      slack_zone: profile.zone ?? null,
      active: toFlag(profile.active),
      seen_at: toInstant(around.now()),
    }
    const row = await db
      .insertInto('member')
      .values({
        ...told,
        team_id: teamId,
        id: profile.id,
        role: profile.slackAdmin || !other ? 'admin' : 'rep',
        settings: '{}',
        dm_channel: null,
        home_opened: 0,
      })
      .onConflict((on) => on.columns(['team_id', 'id']).doUpdateSet(told))
      .returningAll()
      .executeTakeFirstOrThrow()
    if (isNews(before, row)) await countRosterChange(reader, teamId)
    return toStored(row, around.defaults)
  })
}

function isNews(before: MemberTable | undefined, row: MemberTable): boolean {
  const told = ['name', 'slack_locale', 'slack_zone', 'active'] as const
  return before === undefined || told.some((column) => before[column] !== row[column])
}

const memberById = prepared('member.by-id', (db, at: Places<{ team: string; id: string }>) =>
  db.selectFrom('member').selectAll().where('team_id', '=', at.team).where('id', '=', at.id),
)

const activeMembers = prepared('member.active', (db, at: Places<{ team: string }>) =>
  db
    .selectFrom('member')
    .selectAll()
    .where('team_id', '=', at.team)
    .where('active', '=', 1)
    .orderBy('id')
    .limit(1000),
)

function toStored(row: MemberTable, defaults: Surroundings['defaults']): StoredMember {
  const settings = storedJson(MemberSettings, row.settings)
  return {
    settings,
    member: toMember(row, settings, defaults),
    homeOpened: row.home_opened === 1,
    seenAt: storedInstant(row.seen_at),
    ...present({ dmChannel: row.dm_channel }),
  }
}

function toMember(row: MemberTable, settings: MemberSettings, defaults: Surroundings['defaults']): Member {
  const zone = settings.zone ?? row.slack_zone ?? defaults.zone
  const holidays = holidaysOf(settings.holidays, zone)
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    locale: settings.locale ?? row.slack_locale ?? defaults.locale,
    zone,
    digestAt: settings.digestAt ?? MEMBER_DEFAULTS.digestAt,
    workingDays: settings.workingDays?.filter(isWeekday) ?? MEMBER_DEFAULTS.workingDays,
    ...(holidays && { holidays }),
    quietFrom: settings.quietFrom ?? MEMBER_DEFAULTS.quietFrom,
    quietTo: settings.quietTo ?? MEMBER_DEFAULTS.quietTo,
    muted: settings.muted ?? [],
    drill: settings.drill ?? false,
    active: row.active === 1,
  }
}

/** Own choice, else the country of the zone. */
function holidaysOf(chosen: MemberSettings['holidays'], zone: string): HolidayCalendar | undefined {
  if (chosen === 'none') return undefined
  return chosen ?? calendarOfZone(zone)
}
