import type { Locale, Member, MemberSettings, Role, TeamSettings } from '../coach/index.ts'

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
  setDmChannel(id: string, channel: string): Promise<void>
  setHomeOpened(id: string): Promise<void>
}

/** Settings of the whole workspace. */
export interface TeamSettingsStore {
  read(): Promise<TeamSettings>
  write(settings: TeamSettings, byId: string): Promise<void>
}
