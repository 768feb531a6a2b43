import type { Feature } from '../ask.ts'
import { createFeedCommand } from './command.ts'

/** What is coming, for the member's own calendar. `rootOf` gives where it is served, if it is. */
export function createFeed(rootOf: () => string | undefined): Feature {
  return { commands: { feed: createFeedCommand(rootOf) } }
}
