import type { KnownBlock } from '@slack/types'
import { type Account, dayIn, isReferralMoment, REFERRAL_TAG, type Satisfaction } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { context } from '../blocks/build.ts'
import { code } from '../blocks/mrkdwn.ts'

/** One line of advice, in plain text and as a block. */
export type Advice = Readonly<{ lines: readonly string[]; blocks: readonly KnownBlock[] }>

/** The advice to ask for a name or two, where this is the moment for it; else nothing. Source: PRM-2. */
export async function referralBlocks(
  ask: Ask,
  { id, name }: Pick<Account, 'id' | 'name'>,
  satisfaction: Satisfaction,
): Promise<Advice> {
  const { desk, words, member, today } = ask
  const [notes, open] = await Promise.all([
    desk.notes.listOf(id, { tag: REFERRAL_TAG, limit: 1 }),
    desk.care.complaints.listOpen({ accountId: id }),
  ])
  const given = notes.map(({ tags, at }) => ({ tags, on: dayIn(member.zone, at) }))
  const file = { notes: given, hasOpenComplaint: open.length > 0 }
  if (!isReferralMoment(satisfaction, file, today)) return { lines: [], blocks: [] }
  const w = words.care
  return {
    lines: [w.referralText],
    blocks: [context(w.referral(code(w.referralCommand(name))))],
  }
}
