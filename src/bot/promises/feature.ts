import type { Feature } from '../ask.ts'
import { promiseCommand } from './command.ts'

/** What was promised, both ways. */
export const promises: Feature = { commands: { promise: promiseCommand } }
