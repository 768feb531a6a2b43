import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { dayIn, type Locale, type Member } from '../coach/index.ts'
import type { Desk, SlackProfile, Store, StoredMember, Workspace } from '../store/index.ts'
import type { Ask } from './ask.ts'
import { wordsFor } from './words/index.ts'

/** What admission needs from outside. */
export type AccessDeps = Readonly<{
  store: Store
  /** The workspace that the bot is installed in; nobody else is let in. */
  teamId: string
  now: () => Date
  newId: () => string
  localeDefault: Locale
}>

/** Who knocks; `operation` makes her writes safe to repeat. */
export type Knock = Readonly<{ teamId: string; userId: string; operation?: string }>

/** Either a member with her desk, or somebody who gets nothing. */
export type Admission = Readonly<
  { admitted: true; ask: Ask; stored: StoredMember } | { admitted: false; locale: Locale }
>

export interface Access {
  /** Lets full members of the installed workspace in; guests, strangers, bots and removed people stay out. */
  admit(knock: Knock, client: Pick<WebClient, 'users'>): Promise<Admission>
  /** Forgets what was learnt about a person, so that Slack is asked again. */
  forget(userId: string): void
  /** Somebody's Slack account was closed: nothing is sent to her any more. */
  release(userId: string): Promise<void>
  /** The desk of a member for work that nobody asked for just now, such as a digest. */
  askFor(member: Member, operation?: string): Ask
}

/** Slack is asked again after a day, and after ten minutes about those who were turned away. */
const PROFILE_MS = 24 * 3_600_000
const TURNED_AWAY_MS = 600_000

const Profile = z.object({
  id: z.string(),
  team_id: z.string().optional(),
  name: z.string().default(''),
  real_name: z.string().optional(),
  profile: z.object({ display_name: z.string().optional(), real_name: z.string().optional() }).optional(),
  deleted: z.boolean().default(false),
  is_bot: z.boolean().default(false),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  is_stranger: z.boolean().default(false),
  is_admin: z.boolean().default(false),
  is_owner: z.boolean().default(false),
  tz: z.string().nullish(),
  locale: z.string().nullish(),
})
type Profile = z.infer<typeof Profile>

/** The one place where people are let in. What a member may then see and change is bound in her desk. */
export function createAccess(deps: AccessDeps): Access {
  const turnedAway = new Map<string, { until: number; locale: Locale }>()
  const stale = new Set<string>()
  const workspace = deps.store.workspace(deps.teamId)

  async function learn(userId: string, client: Pick<WebClient, 'users'>): Promise<StoredMember | Locale> {
    const answer = await client.users.info({ user: userId, include_locale: true })
    const profile = Profile.parse(answer.user)
    const locale = localeOf(profile) ?? deps.localeDefault
    stale.delete(userId)
    if (!isFullMember(profile, deps.teamId)) {
      turnedAway.set(userId, { until: deps.now().getTime() + TURNED_AWAY_MS, locale })
      return locale
    }
    turnedAway.delete(userId)
    return workspace.members.remember(toSlackProfile(profile))
  }

  async function lookUp(userId: string, client: Pick<WebClient, 'users'>): Promise<StoredMember | Locale> {
    const away = turnedAway.get(userId)
    if (away !== undefined && away.until > deps.now().getTime()) return away.locale
    const known = await workspace.members.find(userId)
    const fresh = known !== undefined && Math.abs(deps.now().getTime() - known.seenAt.getTime()) < PROFILE_MS
    if (known?.member.active && fresh && !stale.has(userId)) return known
    return learn(userId, client)
  }

  return {
    async admit({ teamId, userId, operation }, client) {
      if (teamId !== deps.teamId) return { admitted: false, locale: deps.localeDefault }
      const found = await lookUp(userId, client)
      if (typeof found === 'string') return { admitted: false, locale: found }
      if (!found.member.active) return { admitted: false, locale: found.member.locale }
      return { admitted: true, ask: toAsk({ deps, workspace }, found.member, operation), stored: found }
    },
    forget: (userId) => void stale.add(userId),
    release: (userId) => workspace.members.setInactive(userId),
    askFor: (member, operation) => toAsk({ deps, workspace }, member, operation),
  }
}

function toAsk(
  { deps, workspace }: Readonly<{ deps: AccessDeps; workspace: Workspace }>,
  member: Member,
  operation: string | undefined,
): Ask {
  const now = deps.now()
  const viewer = { memberId: member.id, role: member.role }
  let desk: Desk | undefined
  return {
    teamId: deps.teamId,
    member,
    viewer,
    workspace,
    // Most answers need no desk or only a part of it, and every command is answered through here.
    get desk() {
      desk ??= workspace.as(viewer, operation)
      return desk
    },
    locale: member.locale,
    words: wordsFor(member.locale),
    now,
    today: dayIn(member.zone, now),
    audience: 'self',
    newId: deps.newId,
  }
}

function isFullMember(profile: Profile, teamId: string): boolean {
  const elsewhere = profile.team_id !== undefined && profile.team_id !== teamId
  const outside = profile.is_restricted || profile.is_ultra_restricted || profile.is_stranger || elsewhere
  return !(outside || profile.is_bot)
}

function toSlackProfile(profile: Profile): SlackProfile {
  const locale = localeOf(profile)
  return {
    id: profile.id,
    name: profile.profile?.display_name || profile.real_name || profile.profile?.real_name || profile.name,
    slackAdmin: profile.is_admin || profile.is_owner,
    active: !profile.deleted,
    ...(locale === undefined ? {} : { locale }),
    ...(profile.tz ? { zone: profile.tz } : {}),
  }
}

function localeOf(profile: Profile): Locale | undefined {
  if (!profile.locale) return undefined
  return profile.locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
