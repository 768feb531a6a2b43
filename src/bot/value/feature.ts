import type { CommandHandler, Feature } from '../ask.ts'
import { refuseRest } from '../grammar/refuse-rest.ts'
import { leadingAccount } from '../resolve-name.ts'
import { readValueFile } from './file.ts'
import { VALUE_ADD, VALUE_CHANGE, VALUE_FORM, VALUE_PICK } from './ids.ts'
import { valueMessage } from './message.ts'
import { addValueClick, changeValueClick, submitValue, submitValuePick } from './submit.ts'

/** `value ACCOUNT`: what reaches the customer's executives, and where it breaks off. */
const valueCommand: CommandHandler = async (ask, line) => {
  const { accountNeeded: what, example } = ask.words.value
  const { value: account, restIndex } = await leadingAccount(ask, line, { write: false, what, example })
  refuseRest(line, restIndex)
  return { kind: 'message', message: valueMessage(ask, await readValueFile(ask, account.id)) }
}

/** The business value framework of an account. */
export const value: Feature = {
  commands: { value: valueCommand },
  clicks: { [VALUE_ADD]: addValueClick, [VALUE_CHANGE]: changeValueClick },
  forms: { [VALUE_FORM]: submitValue, [VALUE_PICK]: submitValuePick },
}
