import type { Feature } from '../ask.ts'
import { touchCommand } from './command.ts'

/** Touches that really happened. */
export const touches: Feature = { commands: { touch: touchCommand } }
