import type { home as en } from '../en/home.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for home. */
export const home: Wording<typeof en> = {}
