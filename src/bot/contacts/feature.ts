import type { Feature } from '../ask.ts'
import { contactCommand } from './command.ts'
import { CONTACT_FORM } from './form.ts'
import { CONTACT_PICK, suggestContacts } from './pick.ts'
import { RESUME_ACTION } from './resume-action.ts'
import { resumeClick } from './resume-click.ts'
import { submitContact } from './submit.ts'

/** The people at the customer. */
export const contacts: Feature = {
  commands: { contact: contactCommand },
  forms: { [CONTACT_FORM]: submitContact },
  clicks: { [RESUME_ACTION]: resumeClick },
  suggestions: { [CONTACT_PICK]: suggestContacts },
}
