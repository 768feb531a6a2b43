import type { touches as en } from '../en/touches.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for touches. */
export const touches: Wording<typeof en> = {}
