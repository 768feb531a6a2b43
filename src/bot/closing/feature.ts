import type { Feature } from '../ask.ts'
import { closeCommand } from './command.ts'
import { CLOSING_FORM } from './form.ts'
import { submitClosing } from './submit.ts'

/** The end of a deal, and what the team keeps of it. */
export const closing: Feature = {
  commands: { close: closeCommand },
  forms: { [CLOSING_FORM]: submitClosing },
}
