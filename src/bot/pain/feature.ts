import type { Feature } from '../ask.ts'
import { PAIN_SHOW } from './card-part.ts'
import { PAIN_ADD, PAIN_CHANGE, showClick } from './chain-message.ts'
import { addClick, changeClick, PAIN_PICK, submitPick } from './clicks.ts'
import { PAIN_FORM } from './form.ts'
import { submitPain } from './submit.ts'

/** What hurts the customer in a deal, what it leads to, and what solving it is worth. */
export const pain: Feature = {
  clicks: { [PAIN_SHOW]: showClick, [PAIN_ADD]: addClick, [PAIN_CHANGE]: changeClick },
  forms: { [PAIN_FORM]: submitPain, [PAIN_PICK]: submitPick },
}
