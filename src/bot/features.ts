import type { Feature } from './ask.ts'
import { undo } from './undo.ts'

/** Everything the bot can do, folder by folder. */
export const features: readonly Feature[] = [undo]
