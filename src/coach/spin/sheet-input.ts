import type { Account } from '../account.ts'
import type { Contact } from '../contact.ts'
import type { Day } from '../day.ts'
import type { Deal, DealPerson } from '../deal.ts'
import type { Locale } from '../locale.ts'
import type { Fact } from '../records.ts'
import type { TeamQuestion } from './team-bank.ts'

/** A problem of the customer's that is on file, such as a note tagged `#pain`. `on` is the day it was written down. */
export type FiledProblem = Readonly<{
  id: string
  text: string
  on: Day
  /** `false` keeps it off the sheet: we do not touch what we cannot solve. Source: SPIN-6. */
  canSolve?: boolean
}>

/**
 * What a sheet is prepared from. `person` is the contact's part in `deal`; facts of other deals are left aside. `own` are
 * the team's questions in any language, retired ones too: those that cannot be asked are left aside.
 */
export type SheetInput = Readonly<{
  locale: Locale
  account: Pick<Account, 'name' | 'industry'>
  contact?: Contact
  person?: DealPerson
  deal?: Deal
  facts: readonly Fact[]
  problems: readonly FiledProblem[]
  own?: readonly TeamQuestion[]
}>
