import type { Feature } from '../ask.ts'
import { answerClick, submitAnswer } from './answer-form.ts'
import { complaintCommand } from './command.ts'
import { submitComplaint } from './form.ts'
import { ANSWER_ACTION, ANSWER_FORM, COMPLAINT_FORM } from './ids.ts'

/** What customers are unhappy about, and what we answer. */
export const complaints: Feature = {
  commands: { complaint: complaintCommand },
  clicks: { [ANSWER_ACTION]: answerClick },
  forms: { [COMPLAINT_FORM]: submitComplaint, [ANSWER_FORM]: submitAnswer },
}
