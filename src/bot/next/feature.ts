import type { Feature } from '../ask.ts'
import { nextCommand } from './command.ts'

/** The one next step of a deal. */
export const next: Feature = { commands: { next: nextCommand } }
