import type { Feature } from '../ask.ts'
import { DEBRIEF_FORM, debriefCommand } from './debrief.ts'
import { submitDebrief } from './debrief-submit.ts'
import { PLAN_FORM, planClick, submitPlan } from './plan-form.ts'
import { prepCommand } from './prep.ts'
import { spinCommand } from './spin.ts'

/** What is asked before a call, and what is kept after it. */
export const calls: Feature = {
  commands: { spin: spinCommand, prep: prepCommand, debrief: debriefCommand },
  clicks: { [PLAN_FORM]: planClick },
  forms: { [PLAN_FORM]: submitPlan, [DEBRIEF_FORM]: submitDebrief },
}
