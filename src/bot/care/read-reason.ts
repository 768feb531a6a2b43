import {
  type Deal,
  type FollowUp,
  findReasonFault,
  Problem,
  type Span,
  STAGE_REASONS,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** How long a reason may be, in characters. */
export const REASON_MOST = 300

/**
 * The reason as typed, when it is one of its own. Source: FUP-2.
 *
 * @throws Problem `weak-reason` with examples of the deal's stage
 */
export function readReason(
  { locale }: Ask,
  text: string,
  { deal, used, at }: Readonly<{ deal: Deal; used: readonly FollowUp[]; at?: Span | undefined }>,
): string {
  const fault = findReasonFault(text, used)
  if (fault === undefined) return text
  const examples = STAGE_REASONS[deal.stage].map((one) => one[locale])
  throw new Problem({ code: 'weak-reason', fault, text, examples, ...(at && { at }) })
}
