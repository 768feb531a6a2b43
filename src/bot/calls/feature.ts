import type { Feature } from '../ask.ts'
import { SHORTCUTS } from '../ids.ts'
import { DEBRIEF_FORM, debriefCommand } from './debrief.ts'
import { submitDebrief } from './debrief-submit.ts'
import { IN_CALL_FORM, inCallClick } from './in-call-form.ts'
import { submitInCall } from './in-call-submit.ts'
import { PLAN_FORM, planClick, submitPlan } from './plan-form.ts'
import { prepCommand } from './prep.ts'
import { PREP_FORMS } from './prep-form.ts'
import { submitPrep, submitSpin } from './prep-submit.ts'
import { prepareCallShortcut } from './shortcut.ts'
import { spinCommand } from './spin.ts'

/** What is asked before a call, and what is kept after it. */
export const calls: Feature = {
  commands: { spin: spinCommand, prep: prepCommand, debrief: debriefCommand },
  clicks: { [PLAN_FORM]: planClick, [IN_CALL_FORM]: inCallClick },
  forms: {
    [PREP_FORMS.prep]: submitPrep,
    [PREP_FORMS.spin]: submitSpin,
    [PLAN_FORM]: submitPlan,
    [DEBRIEF_FORM]: submitDebrief,
    [IN_CALL_FORM]: submitInCall,
  },
  shortcuts: { [SHORTCUTS.prepareCall]: prepareCallShortcut },
}
