import type { Interest } from '../contact.ts'
import type { Text } from '../text.ts'

/** What a person wants for herself, and what she stands for in the organisation. Source: people method, interests. */
export type Interests = Readonly<{ personal?: Interest; organisational?: Interest }>

/** Where a person stands with us by the two interests. Source: relationship method, the matrix. */
export type RelationshipPlace = 'partner' | 'friend' | 'supplier' | 'outsider'

/** Why a person would choose us. Source: people method, interests; CRIT-1. */
export const BUYING_POINTS = ['growth', 'new-skills', 'praise', 'satisfaction', 'contribution'] as const
export type BuyingPoint = (typeof BUYING_POINTS)[number]

/** The buying points as a person reads them. Source: people method, interests. */
export const BUYING_POINT_TEXTS = {
  growth: { en: 'personal growth', zh: '个人成长' },
  'new-skills': { en: 'new skills', zh: '学到新本领' },
  praise: { en: 'praise from above', zh: '上级认可' },
  satisfaction: { en: 'satisfaction', zh: '满足感' },
  contribution: { en: 'a contribution to the organisation', zh: '对组织的贡献' },
} as const satisfies Readonly<Record<BuyingPoint, Text>>

/**
 * The person's place on the matrix; `undefined` until both are judged, for an interest nobody asked about is not unmet.
 *
 * Source: relationship method, the matrix; BUY-5
 */
export function findPlace({ personal, organisational }: Interests): RelationshipPlace | undefined {
  if (personal?.isMet === undefined || organisational?.isMet === undefined) return undefined
  if (personal.isMet) return organisational.isMet ? 'partner' : 'friend'
  return organisational.isMet ? 'supplier' : 'outsider'
}
