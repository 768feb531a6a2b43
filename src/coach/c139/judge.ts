import type { DealPerson } from '../deal.ts'
import { Problem } from '../problem.ts'
import { type CoachPerson, canConfirm } from './coach.ts'
import type { Mark } from './elements.ts'
import { type CurrentMark, hasWords, isEarned } from './marks.ts'

/** What a coach said about an element. `evidence` is what was said, and `on` the day it was said. */
export type CoachWord = Readonly<
  Pick<Mark, 'evidence' | 'on' | 'byId'> & { coach: CoachPerson; agrees: boolean }
>

/**
 * The mark as it may be kept, with blank evidence left out. A confirmation holds only when `contactId` names one of
 * `people` who is a coach of enough quality; otherwise it is kept as claimed.
 *
 * @throws Problem `needs-evidence` when a yes comes without evidence; the element then stays as it was
 *
 * Source: C139-6, COACH-2
 */
export function judge(mark: Mark, people: readonly DealPerson[]): Mark {
  const kept = trimmed(mark)
  if (kept.state === 'unknown' || kept.state === 'no') return kept
  if (!isEarned(kept)) throw new Problem({ code: 'needs-evidence', element: mark.element })
  return kept.state === 'confirmed' && !isVouchedFor(kept, people) ? { ...kept, state: 'claimed' } : kept
}

/**
 * The new mark once a coach spoke about an element: agreement confirms it, denial turns it to no. `undefined` when a
 * weak coach agrees, which changes nothing; a weak coach's denial counts, because only confirming asks for quality.
 *
 * @throws Problem `needs-evidence` when the coach agrees and neither the mark nor the word carries evidence
 *
 * Source: C139-6, COACH-2
 */
export function heardFromCoach(mark: CurrentMark, { coach, agrees, ...word }: CoachWord): Mark | undefined {
  const heard = { element: mark.element, contactId: coach.contactId, ...word }
  if (!agrees) return trimmed({ ...heard, state: 'no' })
  if (!canConfirm(coach.coach)) return undefined
  const evidence = hasWords(word.evidence) ? word.evidence : mark.evidence
  return judge({ ...heard, state: 'confirmed', ...(evidence !== undefined && { evidence }) }, [coach])
}

/**
 * The marks with every confirmation taken back to claimed whose coach has since been judged too weak. One that names
 * nobody, or somebody no longer on the deal, stands: it was checked when it was made. Source: COACH-2.
 */
export function withoutWeakCoaches(marks: readonly Mark[], people: readonly DealPerson[]): readonly Mark[] {
  const isWeak = (mark: Mark): boolean =>
    people.some(({ contactId }) => contactId === mark.contactId) && !isVouchedFor(mark, people)
  return marks.map((mark) =>
    mark.state === 'confirmed' && isWeak(mark) ? { ...mark, state: 'claimed' } : mark,
  )
}

function isVouchedFor(mark: Mark, people: readonly DealPerson[]): boolean {
  return people.some(
    ({ contactId, coach }) => contactId === mark.contactId && coach !== undefined && canConfirm(coach),
  )
}

function trimmed({ evidence, ...rest }: Mark): Mark {
  return hasWords(evidence) ? { ...rest, evidence: evidence.trim() } : rest
}
