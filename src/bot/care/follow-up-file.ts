import { addDays, type Deal, dayIn, type FollowUp, type FollowUpFile } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** Tags under which a note keeps what is new at the customer. */
const NEWS_TAGS = ['news', '新闻', '动态', '近况']
const NEWS_DAYS = 60
const NOTES_READ = 30

/** Everything on file that a follow-up of the deal may be about, and what was used so far. */
export async function readFollowUpFile(
  { desk, member, today }: Ask,
  deal: Deal,
  used: readonly FollowUp[],
): Promise<FollowUpFile> {
  const [promises, notes, pains] = await Promise.all([
    desk.promises.listOpen({ accountId: deal.accountId }),
    desk.notes.listOf(deal.accountId, { limit: NOTES_READ }),
    desk.pains.listOf(deal.id),
  ])
  const fresh = addDays(today, -NEWS_DAYS)
  return {
    stage: deal.stage,
    promises: promises.filter(({ dealId }) => dealId === undefined || dealId === deal.id),
    news: notes
      .filter(
        ({ tags, at }) => tags.some((tag) => NEWS_TAGS.includes(tag)) && dayIn(member.zone, at) >= fresh,
      )
      .map(({ text }) => text),
    problems: pains.flatMap(({ kind, text, isDropped }) => (kind === 'problem' && !isDropped ? [text] : [])),
    ...(deal.nextStep === undefined ? {} : { nextStep: deal.nextStep.what }),
    used,
  }
}
