import type { PlannedTouch } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { proposalText } from '../care/proposal-text.ts'
import { subjectName } from '../contacts/subject-name.ts'
import type { DueRow } from './due-row.ts'
import { meetingOf } from './told.ts'

/** What care says about a row: what it holds back, why it is held back itself, or what a follow-up could be about. */
export function careLines(
  ask: Ask,
  { reminder, silencedBy, proposal, held = [] }: DueRow,
): readonly string[] {
  if (reminder.state !== 'open') return []
  const w = ask.words.complaints
  return [
    ...(silencedBy === undefined ? [] : [w.holdsBack(silencedBy.what)]),
    ...(held.length === 0 ? [] : [w.held([...new Set(held.flatMap((row) => heldWishes(ask, row)))])]),
    ...(proposal === undefined ? [] : [proposalText(ask, proposal)]),
  ]
}

/** Whose good wishes wait, for what and when: nobody is asked to congratulate here. */
function heldWishes(ask: Ask, row: DueRow): readonly string[] {
  const { planned } = row.reminder
  const who = row.contact?.name ?? row.account?.name ?? ask.words.delivery.someone
  return [planned, ...planned.also].map((one) => {
    const meeting = meetingOf(ask, { who, occursOn: one.occursOn })
    return ask.words.complaints.heldWish({ ...meeting, what: wishName(ask, { ...planned, why: one.why }) })
  })
}

function wishName(ask: Ask, planned: PlannedTouch): string {
  const { why } = planned
  if (why.code === 'news') return ask.words.terms.newsEvent[why.event]
  return why.code === 'birthday' ? ask.words.drafts.birthday : subjectName(ask, planned)
}
