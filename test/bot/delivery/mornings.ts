import type { MessageShown } from '../../../playground/protocol.ts'
import { openTeam, type Team } from '../open-team.ts'

/** A team whose members are known to the bot from the start. */
export async function openKnownTeam(now: string, ...userIds: readonly string[]): Promise<Team> {
  const team = await openTeam(new Date(now))
  for (const userId of userIds) await team.ask(userId, 'status')
  return team
}

/** Moves the clock, and lets the bot look twice: the second look must change nothing. */
export async function tickAt(team: Team, instant: string): Promise<void> {
  team.clock.moveTo(new Date(instant))
  await team.bot.tick()
  await team.bot.tick()
  await team.quiet()
}

/** What the bot posted to a person, oldest first. */
export function posted(team: Pick<Team, 'messages' | 'dm'>, userId: string): readonly MessageShown[] {
  return team.messages(team.dm(userId))
}

/** The text of the newest post; fails when there is none. */
export function lastPost(team: Pick<Team, 'messages' | 'dm'>, userId: string): MessageShown {
  const message = posted(team, userId).at(-1)
  if (message === undefined) throw new Error(`Nothing was posted to ${userId}`)
  return message
}
