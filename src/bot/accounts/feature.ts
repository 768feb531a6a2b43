import type { Feature } from '../ask.ts'
import { accountCommand } from './command.ts'
import { ACCOUNT_FORM, submitAccount } from './form.ts'
import { accountsCommand } from './list.ts'
import { ACCOUNT_PICK, suggestAccounts } from './pick.ts'

/** The customers we look after. */
export const accounts: Feature = {
  commands: { account: accountCommand, accounts: accountsCommand },
  forms: { [ACCOUNT_FORM]: submitAccount },
  suggestions: { [ACCOUNT_PICK]: suggestAccounts },
}
