import {
  type CurrentMark,
  currentMarks,
  heardFromCoach,
  judge,
  type Mark,
  trustedCoaches,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { C139File } from './file.ts'
import type { Judgement } from './read-marks.ts'

/**
 * The mark to keep. A confirmation needs no new evidence where the element has some, and names its coach or is the word
 * of the one it hangs on already; without a trusted coach it is kept as claimed.
 *
 * @throws Problem `needs-evidence`, pointing at the mark where it was typed
 */
export function toMark({ member }: Ask, file: C139File, judgement: Judgement): Mark {
  const current = currentMark(file, judgement)
  const { at: _, ...given } = judgement
  const mark = { ...given, byId: member.id }
  if (mark.state !== 'confirmed') return judge(mark, file.people)
  const contactId = mark.contactId ?? current.contactId
  const coach = trustedCoaches(file.people).find((person) => person.contactId === contactId)
  const heard = coach && heardFromCoach(current, { ...mark, coach, agrees: true })
  return (
    heard ??
    judge({ ...withOldEvidence(mark, current), ...(contactId !== undefined && { contactId }) }, file.people)
  )
}

/** The element as it stands. */
export function currentMark(
  { marks }: Pick<C139File, 'marks'>,
  { element }: Pick<Mark, 'element'>,
): CurrentMark {
  return currentMarks(marks).find((mark) => mark.element === element) ?? { element, state: 'unknown' }
}

/** Whether two marks say the same, whoever made them. */
export function isSameMark(one: CurrentMark, other: CurrentMark): boolean {
  return (['state', 'evidence', 'source', 'contactId', 'on'] as const).every((key) => one[key] === other[key])
}

function withOldEvidence(mark: Mark, { evidence, source, on }: CurrentMark): Mark {
  if (mark.evidence !== undefined || evidence === undefined) return mark
  return { ...mark, evidence, ...(source !== undefined && { source }), ...(on !== undefined && { on }) }
}
