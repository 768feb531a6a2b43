import type { Feature } from '../ask.ts'
import { PARENT_PICK, QUESTION_FORM } from './form.ts'
import { IMPORT_FORM, submitImport } from './import-form.ts'
import { submitQuestion, suggestParents } from './submit.ts'

/** The questions that the team asks in its own words. Its lines begin with `spin bank`. */
export const bank: Feature = {
  forms: { [QUESTION_FORM]: submitQuestion, [IMPORT_FORM]: submitImport },
  suggestions: { [PARENT_PICK]: suggestParents },
}
