import type { deals as en } from '../en/deals.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for deals. */
export const deals: Wording<typeof en> = {}
