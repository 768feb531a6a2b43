import { type CriteriaFlaw, criteriaFlaws, isHard, type NotedCriterion } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatList } from '../words/format-list.ts'

/** Every criterion with what is judged of it, what is still to be judged, and what is weak about them. Source: CRIT-2, CRIT-3. */
export function criteriaListLines(ask: Ask, criteria: readonly NotedCriterion[]): readonly string[] {
  const w = ask.words.positioning
  if (criteria.length === 0) return [w.noCriteria]
  const open = [
    { say: w.apartOpen, of: criteria.filter(({ singlesUsOut }) => singlesUsOut === undefined) },
    { say: w.answersOpen, of: criteria.filter(({ answersBuyingPoint }) => answersBuyingPoint === undefined) },
  ].filter(({ of }) => of.length > 0)
  const flaws = criteriaFlaws(criteria)
  const isSound = flaws.length === 0 && open.length === 0
  return [
    ...criteria.map((criterion, i) => criterionLine(ask, criterion, i + 1)),
    ...open.map(({ say, of }) => say(numbersOf(ask, criteria, of.map(idOf)))),
    ...flaws.map((flaw) => flawLine(ask, criteria, flaw)),
    ...(isSound ? [w.criteriaSound] : []),
  ]
}

function criterionLine({ words }: Ask, criterion: NotedCriterion, number: number): string {
  const w = words.positioning
  const { text, by, singlesUsOut, answersBuyingPoint } = criterion
  const kind = (isHard(criterion) ? w.hard : w.soft)(w.differentiator[by])
  const judged = [
    ...(singlesUsOut === undefined ? [] : [singlesUsOut ? w.apart : w.notApart]),
    ...(answersBuyingPoint === undefined ? [] : [answersBuyingPoint ? w.answers : w.answersNone]),
  ]
  return w.criterion(number, text, [kind, ...judged].join(w.criterionGlue))
}

function flawLine(ask: Ask, criteria: readonly NotedCriterion[], flaw: CriteriaFlaw): string {
  const w = ask.words.positioning
  switch (flaw.code) {
    case 'does-not-single-us-out':
      return w.flawAlike(numbersOf(ask, criteria, flaw.criterionIds))
    case 'answers-no-buying-point':
      return w.flawUnasked(numbersOf(ask, criteria, flaw.criterionIds))
    case 'only-hard':
      return w.onlyHard
    case 'only-soft':
      return w.onlySoft
  }
}

/** The places in the list, as people name them: `1 and 3`. */
function numbersOf({ locale }: Ask, criteria: readonly NotedCriterion[], ids: readonly string[]): string {
  return formatList(
    locale,
    ids.map((id) => String(criteria.findIndex((one) => one.id === id) + 1)),
  )
}

function idOf({ id }: NotedCriterion): string {
  return id
}
