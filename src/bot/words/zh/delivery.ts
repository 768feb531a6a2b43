import type { delivery as en } from '../en/delivery.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for delivery. */
export const delivery: Wording<typeof en> = {}
