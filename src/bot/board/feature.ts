import type { Feature } from '../ask.ts'
import { boardCommand } from './command.ts'

/** Every open deal on the control map. */
export const board: Feature = { commands: { board: boardCommand } }
