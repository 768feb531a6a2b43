import type { Arguments } from './arguments.ts'
import { APP, PEOPLE, type Person, TEAM } from './example-workspace.ts'
import type { JsonObject } from './json.ts'
import type { Methods } from './method.ts'
import { SlackRefusal } from './refusal.ts'
import type { World } from './world.ts'
import { offsetSeconds } from './zone-offset.ts'

/** `users.*`. */
export function peopleMethods({ clock }: Pick<World, 'clock'>): Methods {
  const read = { token: 'bot', scopes: ['users:read'] } as const
  return {
    'users.info': { ...read, run: (args) => ({ user: infoOf(args, clock.now()) }) },
    'users.list': {
      ...read,
      run: (args) => {
        const withLocale = args.flag('include_locale')
        const members = PEOPLE.map((person) => userPayload(person, { at: clock.now(), withLocale }))
        return { members, response_metadata: { next_cursor: '' } }
      },
    },
  }
}

/** A person as Slack's JSON. `tz_offset` is right for the given instant. */
export function userPayload(
  person: Person,
  { at, withLocale }: Readonly<{ at: Date; withLocale: boolean }>,
): JsonObject {
  const { handle, id, isAdmin, isBot, isGuest, name, title, zone, zoneLabel } = person
  return {
    id,
    team_id: TEAM.id,
    name: handle,
    real_name: name,
    deleted: false,
    tz: zone,
    tz_label: zoneLabel,
    tz_offset: offsetSeconds(zone, at),
    profile: {
      real_name: name,
      display_name: name,
      title,
      team: TEAM.id,
      ...(isBot ? { bot_id: APP.botId } : {}),
    },
    is_admin: isAdmin,
    is_owner: isAdmin,
    is_primary_owner: isAdmin,
    is_restricted: isGuest,
    is_ultra_restricted: isGuest,
    is_bot: isBot,
    is_app_user: false,
    updated: 1,
    ...(withLocale ? { locale: person.locale } : {}),
  }
}

function infoOf(args: Arguments, at: Date): JsonObject {
  const id = args.needText('user')
  const person = PEOPLE.find((one) => one.id === id)
  if (person === undefined) throw new SlackRefusal('user_not_found')
  return userPayload(person, { at, withLocale: args.flag('include_locale') })
}
