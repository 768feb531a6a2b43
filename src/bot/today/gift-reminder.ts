import { type Account, giftAllowed, type PlannedTouch, staffOf } from '../../coach/index.ts'

/** A gift is thought of this many days ahead, a greeting later. Source: TCH-3. */
const GIFT_LEAD = 7

/** Whether a reminder comes so early for the sake of a gift. */
export function isGiftReminder({ why, lead }: Pick<PlannedTouch, 'why' | 'lead'>): boolean {
  return why.code === 'festival' && lead >= GIFT_LEAD
}

/** Whether the people of an account may take a gift on this occasion. Source: etiquette table, zh-hospital, zh-official. */
export function mayTakeGift(account: Account | undefined, occasionId: string): boolean {
  return giftAllowed({ occasionId, keeps: [], staff: staffOf(account?.industry) }).allowed
}
