import type { Feature } from '../ask.ts'
import { answerClick, nextClick } from './answer-question.ts'
import { DRILL_ACTIONS } from './asked.ts'
import { drillCommand } from './command.ts'

/** Practice, a question at a time. */
export const drill: Feature = {
  commands: { drill: drillCommand },
  clicks: { [DRILL_ACTIONS.answer]: answerClick, [DRILL_ACTIONS.next]: nextClick },
}
