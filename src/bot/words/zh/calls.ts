import type { calls as en } from '../en/calls.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for calls. */
export const calls: Wording<typeof en> = {}
