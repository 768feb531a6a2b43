import type { Feature } from '../ask.ts'
import { accountCommand } from './command.ts'
import { ACCOUNT_FORM, submitAccount } from './form.ts'
import { accountsCommand } from './list.ts'

/** The customers we look after. */
export const accounts: Feature = {
  commands: { account: accountCommand, accounts: accountsCommand },
  forms: { [ACCOUNT_FORM]: submitAccount },
}
