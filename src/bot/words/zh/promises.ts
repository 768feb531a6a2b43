import type { promises as en } from '../en/promises.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for promises. */
export const promises: Wording<typeof en> = {}
