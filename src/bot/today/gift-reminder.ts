import { type Account, giftAllowed, type PlannedTouch, staffOf } from '../../coach/index.ts'

/** A gift is thought of this many days ahead, a greeting later. Source: TCH-3. */
const GIFT_LEAD = 7

/** Whether a reminder comes so early for the sake of a gift. */
export function isGiftReminder({ why, lead }: Pick<PlannedTouch, 'why' | 'lead'>): boolean {
  const isWorthOne = why.code === 'festival' || (why.code === 'anniversary' && why.isRound)
  return isWorthOne && lead >= GIFT_LEAD
}

/** What a reminder's gift would be for, as the manners know it. */
export function giftOccasion({ why }: Pick<PlannedTouch, 'why'>): string {
  if (why.code === 'anniversary') return why.of
  return why.code === 'festival' ? why.occasionId : 'birthday'
}

/** Whether the people of an account may take a gift on this occasion. Source: etiquette table, zh-hospital, zh-official. */
export function mayTakeGift(account: Account | undefined, occasionId: string): boolean {
  return giftAllowed({ occasionId, keeps: [], staff: staffOf(account?.industry) }).allowed
}
