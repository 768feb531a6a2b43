import {
  type ClosingReview,
  currentMarks,
  type Day,
  isDay,
  LOST_BY,
  type Mark,
  type ReviewGap,
  reviewGaps,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { FieldErrors } from '../forms/field-errors.ts'
import type { FormValues } from '../incoming.ts'
import type { Words } from '../words/index.ts'

/** The review that was filled in; what it lacks is kept in `errors` at its field. Source: ST-13. */
export function readReview(
  { words }: Ask,
  { values, errors, marks }: Readonly<{ values: FormValues; errors: FieldErrors; marks: readonly Mark[] }>,
): ClosingReview | undefined {
  const result = values['result']?.value
  if (result !== 'won' && result !== 'lost') {
    errors.say('result', words.closing.resultMissing)
    return undefined
  }
  const marginPercent = percentIn(values['margin']?.value)
  const lostBy = LOST_BY.find((reason) => reason === values['lostBy']?.value)
  const wrong = values['wrong']?.values ?? []
  const review: ClosingReview = {
    result,
    lesson: (values['lesson']?.value ?? '').trim(),
    wrongMarks: currentMarks(marks)
      .filter(({ element }) => wrong.includes(element))
      .map(({ element, state, contactId }) => ({
        element,
        ...(state === 'confirmed' && contactId !== undefined && { confirmedById: contactId }),
      })),
    ...(marginPercent !== undefined && { marginPercent }),
    ...(lostBy !== undefined && { lostBy }),
  }
  for (const gap of reviewGaps(review)) errors.say(...gapText(words, gap))
  return review
}

/** The day of the decision, today at the latest. */
export function readClosedOn({ words, today }: Ask, values: FormValues, errors: FieldErrors): Day {
  const day = values['on']?.day
  if (day === undefined || !isDay(day)) errors.say('on', words.closing.dayWrong)
  else if (day > today) errors.say('on', words.closing.dayAhead)
  else return day
  return today
}

/** The field of the form that a gap is shown at, and its sentence. */
function gapText({ closing: w }: Words, gap: ReviewGap): [field: string, text: string] {
  switch (gap.field) {
    case 'lesson':
      return ['lesson', w.lessonMissing]
    case 'lostBy':
      return ['lostBy', gap.code === 'missing' ? w.reasonMissing : w.reasonOnlyLost]
    case 'marginPercent':
      return ['margin', w.marginWrong]
    case 'wrongMarks':
      return ['wrong', w.wrong]
  }
}

/** `18`, `18 %`, `-5`, `１２％`; not a number for anything else, which no review takes. */
function percentIn(text: string | undefined): number | undefined {
  const typed = text?.normalize('NFKC').replace('−', '-').trim()
  if (!typed) return undefined
  const digits = /^([+-]?\d+(?:\.\d+)?)\s*%?$/.exec(typed)?.[1]
  return digits === undefined ? Number.NaN : Number(digits)
}
