import type { DayNumber } from './own-days.ts'

/** One thing to be told, on one day, so many days ahead. */
export type Occurrence = Readonly<{
  /** The name of the contract: what, who, the day it is about, the lead. */
  key: string
  kind: string
  /** The thing itself, whatever the lead. */
  subject: string
  /** The contact, else the account. */
  whom: string
  accountId: string
  on: DayNumber
  lead: number
  /** It stays to be done until somebody does it. */
  isLasting: boolean
  /** Nothing but good wishes: a complaint silences it. */
  isWish: boolean
  /** Under which name it is stopped for good. */
  stop: string
  /** Whether the reason for it holds at the moment. */
  holds: () => boolean
}>
