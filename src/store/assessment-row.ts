import { z } from 'zod'
import { type Assessment, Day, ELEMENTS, MARK_STATES } from '../coach/index.ts'
import { storedInstant, storedJson, toInstant } from './columns.ts'
import type { AssessmentTable } from './schema.ts'

const StoredMarks = z.array(
  z.object({
    element: z.enum(ELEMENTS),
    state: z.enum(MARK_STATES),
    evidence: z.string().exactOptional(),
    source: z.string().exactOptional(),
    contactId: z.string().exactOptional(),
    on: Day,
    byId: z.string(),
  }),
)

/** An assessment's row as the coach knows it. */
export function toAssessment(row: AssessmentTable): Assessment {
  return {
    id: row.id,
    dealId: row.deal_id,
    at: storedInstant(row.at),
    byId: row.by_id,
    marks: storedJson(StoredMarks, row.marks),
  }
}

/** @param number counts the assessments of one deal, from 1 */
export function toAssessmentRow(teamId: string, assessment: Assessment, number: number): AssessmentTable {
  return {
    team_id: teamId,
    id: assessment.id,
    deal_id: assessment.dealId,
    number,
    at: toInstant(assessment.at),
    by_id: assessment.byId,
    marks: JSON.stringify(assessment.marks),
  }
}
