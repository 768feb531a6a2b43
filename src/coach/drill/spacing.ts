import { addDays, type Day } from '../day.ts'

/**
 * What one person knows of one item. `box` counts from 1; `right` and `wrong` count her answers. What was never
 * answered has no state.
 */
export type DrillState = Readonly<{
  item: string
  box: number
  dueOn: Day
  firstOn: Day
  lastOn: Day
  right: number
  wrong: number
}>

/** One answer. */
export type DrillAnswer = Readonly<{ item: string; isRight: boolean; day: Day }>

type History = Pick<DrillState, 'box' | 'dueOn'>

/** The last box; what is in it comes back after 64 days. */
export const LAST_BOX = 7

/**
 * The box after an answer, by Leitner's card boxes (Sebastian Leitner, "So lernt man lernen", 1972): a right answer
 * moves the card one box on, a wrong one back to the first. A new card stands in the first. A right answer before the
 * card is due leaves it where it is: practice in between proves little about keeping.
 */
export function nextBox(history: History | undefined, { isRight, day }: Omit<DrillAnswer, 'item'>): number {
  if (!isRight) return 1
  const box = history?.box ?? 1
  const isEarly = history !== undefined && day < history.dueOn
  return isEarly ? box : Math.min(box + 1, LAST_BOX)
}

/**
 * The day the card comes back: tomorrow from the first box, after twice as many days from each further one. After a
 * right answer never earlier than it would have come anyway.
 */
export function nextDue(history: History | undefined, answer: Omit<DrillAnswer, 'item'>): Day {
  const due = addDays(answer.day, 2 ** (nextBox(history, answer) - 1))
  return answer.isRight && history !== undefined && history.dueOn > due ? history.dueOn : due
}

/** The state after an answer. */
export function afterAnswer(before: DrillState | undefined, answer: DrillAnswer): DrillState {
  const { right = 0, wrong = 0 } = before ?? {}
  return {
    item: answer.item,
    box: nextBox(before, answer),
    dueOn: nextDue(before, answer),
    firstOn: before?.firstOn ?? answer.day,
    lastOn: answer.day,
    right: right + (answer.isRight ? 1 : 0),
    wrong: wrong + (answer.isRight ? 0 : 1),
  }
}

/** How often an item was answered. */
export function countAnswers(state: Pick<DrillState, 'right' | 'wrong'> | undefined): number {
  return state === undefined ? 0 : state.right + state.wrong
}
