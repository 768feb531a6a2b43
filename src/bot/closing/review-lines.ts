import type { ClosingReview } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { elementLabel } from '../c139/element-label.ts'
import { mayNameCoaches } from '../c139/file.ts'
import type { DealFile } from '../deals/file.ts'

type About = Pick<DealFile, 'deal' | 'account' | 'contacts'>

/**
 * What was kept of a closed deal. Margin, marks and lesson are for those who may know the coaches: all three may tell
 * more than a channel should read. Source: ST-13, COACH-4.
 */
export function reviewLines(ask: Ask, about: About, review: ClosingReview): readonly string[] {
  const { words, locale } = ask
  const w = words.closing
  const { lostBy, marginPercent, lesson } = review
  const reason = lostBy === undefined ? [] : [w.lostBy(words.terms.lostBy[lostBy])]
  if (!mayNameCoaches(ask, about)) return reason
  const marks = wrongMarks(ask, about, review).join(words.core.listGlue)
  return [
    ...reason,
    ...(marginPercent === undefined ? [] : [w.marginLine(marginPercent.toLocaleString(locale))]),
    ...(marks === '' ? [] : [w.wrongLine(marks)]),
    w.lessonLine(lesson),
  ]
}

function wrongMarks(ask: Ask, { contacts }: About, { wrongMarks }: ClosingReview): readonly string[] {
  const { words } = ask
  return wrongMarks.map(({ element, confirmedById }) => {
    const label = elementLabel(ask, element)
    if (confirmedById === undefined) return label
    const who = contacts.find(({ id }) => id === confirmedById)?.name ?? words.c139.somebody
    return words.closing.wrongBy(label, who)
  })
}
