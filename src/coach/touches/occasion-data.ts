import { CHINESE_OCCASIONS } from './occasions/chinese.ts'
import { HINDU_OCCASIONS } from './occasions/hindu.ts'
import { ISLAMIC_OCCASIONS } from './occasions/islamic.ts'
import { JAPANESE_OCCASIONS } from './occasions/japanese.ts'
import { JEWISH_OCCASIONS } from './occasions/jewish.ts'
import { KOREAN_OCCASIONS } from './occasions/korean.ts'
import { PROFESSIONAL_OCCASIONS } from './occasions/professional.ts'
import type { OccasionRow } from './occasions/row.ts'
import { VIETNAMESE_OCCASIONS } from './occasions/vietnamese.ts'
import { WESTERN_OCCASIONS } from './occasions/western.ts'

/** Every occasion we know, in the order in which settings show them. */
export const OCCASIONS = [
  ...CHINESE_OCCASIONS,
  ...PROFESSIONAL_OCCASIONS,
  ...WESTERN_OCCASIONS,
  ...KOREAN_OCCASIONS,
  ...VIETNAMESE_OCCASIONS,
  ...JAPANESE_OCCASIONS,
  ...ISLAMIC_OCCASIONS,
  ...JEWISH_OCCASIONS,
  ...HINDU_OCCASIONS,
] as const satisfies readonly OccasionRow[]

/** The stable name of an occasion, as stored in what a contact keeps. */
export type OccasionId = (typeof OCCASIONS)[number]['id']

/** An occasion on which people are greeted, or on which they are left in peace. */
export type Occasion = OccasionRow & Readonly<{ id: OccasionId }>
