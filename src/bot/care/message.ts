import {
  addDays,
  type Deal,
  daysBetween,
  FOLLOW_UP_PACE,
  type FollowedDeal,
  type FollowUp,
  isSilentDeal,
  persistenceOf,
  proposeFollowUp,
} from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, context, cut, message, section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { undoButton } from '../undo.ts'
import { formatDay } from '../words/format-day.ts'
import { followButton } from './follow-button.ts'
import { readFollowUpFile } from './follow-up-file.ts'
import { proposalText } from './proposal-text.ts'

const LISTED = 6
const REASON_MOST = 160

/** What was saved, what the count tells, and when the next is due; the fourth is praised. Source: FUP-1. */
export async function savedFollowUp(
  ask: Ask,
  { deal, saved, count }: Readonly<{ deal: Deal; saved: Saved<FollowUp>; count: number }>,
): Promise<Message> {
  const { words } = ask
  const w = words.care
  const team = await ask.workspace.settings.read()
  const { ideal } = team.followUp ?? FOLLOW_UP_PACE
  const line = followUpLine(ask, saved.value)
  const next = w.next(formatDay(ask.locale, addDays(saved.value.on, ideal), ask.today))
  const said = w.persistence[persistenceOf(count)]
  return message([w.savedText(deal.name, count), line, said, next].join('\n'), [
    section(joined([w.saved(bold(deal.name), count), line], '\n')),
    section(count >= 4 ? bold(said) : said),
    context(next),
    actions('saved', [undoButton(saved.changeId, words)]),
  ])
}

/** How a deal was followed up so far, and what the next follow-up could be about. */
export async function followUpsMessage(ask: Ask, deal: Deal): Promise<Message> {
  const { words, desk } = ask
  const w = words.care
  const used = await desk.care.followUps.listOf(deal.id)
  const said = w.persistence[persistenceOf(used.length)]
  const lines = [
    ...(await silenceLines(ask, deal, used)),
    ...used.slice(0, LISTED).map((one) => followUpLine(ask, one)),
  ]
  const isOpen = deal.closed === undefined
  const proposal = isOpen ? [proposalText(ask, proposeFollowUp(await readFollowUpFile(ask, deal, used)))] : []
  return message([w.titleText(deal.name, used.length), said, ...lines, ...proposal].join('\n'), [
    section(joined([w.title(bold(deal.name), used.length), said], '\n')),
    ...(lines.length === 0 ? [] : [section(joined(lines, '\n'))]),
    ...proposal.map((text) => context(text)),
    ...(isOpen ? [actions('follow-up', [followButton(ask, deal.id)])] : []),
  ])
}

/** One follow-up on a line. */
export function followUpLine({ words, locale, today }: Ask, { on, form, reason }: FollowUp): string {
  const day = formatDay(locale, on, today)
  return words.care.line(day, words.terms.followUpForm[form], cut(reason, REASON_MOST))
}

/** A warning where neither a follow-up nor an answer came for too long. Source: FUP-1. */
export async function silenceLines(
  { words, today, desk, workspace }: Ask,
  deal: Deal,
  used: readonly FollowUp[],
): Promise<readonly string[]> {
  const [last] = used
  if (last === undefined || deal.closed !== undefined) return []
  const [team, lastAnswerOn] = await Promise.all([
    workspace.settings.read(),
    desk.touches.lastOn(deal.accountId),
  ])
  const { id: dealId, accountId, name } = deal
  const followed: FollowedDeal = {
    ...{ dealId, accountId, name, count: used.length, lastOn: last.on },
    ...(lastAnswerOn && { lastAnswerOn }),
  }
  if (!isSilentDeal(followed, today, team.followUp)) return []
  return [words.care.isSilent(daysBetween(last.on, today))]
}
