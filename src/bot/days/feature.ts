import type { Feature } from '../ask.ts'
import { dayCommand } from './command.ts'
import { confirmClick } from './confirm-click.ts'
import { CONFIRM_ACTION } from './day-actions.ts'
import { DAY_FORM, submitDay } from './day-form.ts'

/** Days that no rule gives for sure: the moon's, which a rep confirms, and those after the end of a table. */
export const days: Feature = {
  commands: { day: dayCommand },
  clicks: { [CONFIRM_ACTION]: confirmClick },
  forms: { [DAY_FORM]: submitDay },
}
