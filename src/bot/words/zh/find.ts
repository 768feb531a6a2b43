import type { find as en } from '../en/find.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for find. */
export const find: Wording<typeof en> = {}
