import type { c139 as en } from '../en/c139.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for c139. */
export const c139: Wording<typeof en> = {}
