import { z } from 'zod'
import {
  type Basis,
  COACH_KINDS,
  type Coach,
  Day,
  type DealPerson,
  JUDGED_FIELDS,
  type PersonLine,
} from '../coach/index.ts'
import { present, storedJson, toFlag } from './columns.ts'
import type { DealPersonTable } from './people-schema.ts'

const StoredCoach: z.ZodType<Coach> = z.object({
  kind: z.enum(COACH_KINDS),
  access: z.number(),
  candour: z.number(),
  motive: z.number(),
})
const StoredBasis: z.ZodType<Basis> = z.object({ on: Day, evidence: z.string().exactOptional() })
const StoredBases = z.partialRecord(z.enum(JUDGED_FIELDS), StoredBasis)
const StoredLines: z.ZodType<readonly PersonLine[]> = z.array(
  z.object({ toId: z.string(), on: Day, evidence: z.string().exactOptional() }),
)

/** One person's part in one deal, as the domain knows it. */
export function toDealPerson(row: DealPersonTable): DealPerson {
  const stored = <T>(schema: z.ZodType<T>, json: string | null): T | null =>
    json === null ? null : storedJson(schema, json)
  return {
    dealId: row.deal_id,
    contactId: row.contact_id,
    isTopDecider: row.is_top_decider === 1,
    judgedOn: row.judged_on,
    ...present({
      buyingRole: row.buying_role,
      stance: row.stance,
      influence: row.influence,
      coach: stored(StoredCoach, row.coach),
      isCore: row.is_core === null ? null : row.is_core === 1,
      influences: stored(StoredLines, row.influences),
      personalTies: stored(StoredLines, row.personal_ties),
      bases: stored(StoredBases, row.bases),
      evidence: row.evidence,
    }),
  }
}

/** The row of one person's part. */
export function toPersonRow(teamId: string, person: DealPerson): DealPersonTable {
  return {
    team_id: teamId,
    deal_id: person.dealId,
    contact_id: person.contactId,
    buying_role: person.buyingRole ?? null,
    is_top_decider: toFlag(person.isTopDecider),
    stance: person.stance ?? null,
    influence: person.influence ?? null,
    coach: person.coach ? JSON.stringify(person.coach) : null,
    evidence: person.evidence ?? null,
    judged_on: person.judgedOn,
    is_core: person.isCore === undefined ? null : toFlag(person.isCore),
    influences: toLines(person.influences),
    personal_ties: toLines(person.personalTies),
    bases: person.bases ? JSON.stringify(person.bases) : null,
  }
}

function toLines(lines: readonly PersonLine[] = []): string | null {
  return lines.length === 0 ? null : JSON.stringify(lines)
}
