import type { settings as en } from '../en/settings.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for settings. */
export const settings: Wording<typeof en> = {}
