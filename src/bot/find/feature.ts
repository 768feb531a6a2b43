import type { Feature } from '../ask.ts'
import { findCommand } from './command.ts'

/** Full text over the file. */
export const find: Feature = { commands: { find: findCommand } }
