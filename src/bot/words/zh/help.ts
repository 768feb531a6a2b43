import type { help as en } from '../en/help.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for help. */
export const help: Wording<typeof en> = {}
