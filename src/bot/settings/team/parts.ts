import { cadencePart } from './cadence.ts'
import { currencyPart } from './currency.ts'
import { escalationPart } from './escalation.ts'
import { evidenceAgePart } from './evidence-age.ts'
import { festivalsPart } from './festivals.ts'
import { followUpPacePart } from './follow-up-pace.ts'
import type { TeamPart } from './part.ts'

/** Everything that is set for a whole team, in the order shown. A new switch is one more part here. */
export const TEAM_PARTS: readonly TeamPart[] = [
  currencyPart,
  cadencePart,
  festivalsPart,
  evidenceAgePart,
  followUpPacePart,
  escalationPart,
]
