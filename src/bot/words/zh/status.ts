import type { status as en } from '../en/status.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for status. */
export const status: Wording<typeof en> = {}
