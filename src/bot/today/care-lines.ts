import type { PlannedTouch } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { proposalText } from '../care/proposal-text.ts'
import { subjectName } from '../contacts/subject-name.ts'
import type { DueRow } from './due-row.ts'
import { meetingOf } from './told.ts'

/** How many wishes a complaint's row names. */
const HELD_MOST = 4

/** What care says about a row: what it holds back, why it is held back itself, or what a follow-up could be about. */
export function careLines(
  ask: Ask,
  { reminder, silencedBy, proposal, held = [] }: DueRow,
): readonly string[] {
  if (reminder.state !== 'open') return []
  const w = ask.words.complaints
  return [
    ...(silencedBy === undefined ? [] : [w.holdsBack(silencedBy.what)]),
    ...(held.length === 0 ? [] : [w.held(heldWishes(ask, held))]),
    ...(proposal === undefined ? [] : [proposalText(ask, proposal)]),
  ]
}

/** Whose good wishes wait, for what and when, a few of them: nobody is asked to congratulate here. */
function heldWishes(ask: Ask, held: readonly DueRow[]): readonly string[] {
  const wishes = [...new Set(held.map((row) => heldWish(ask, row)))]
  const left = wishes.length - HELD_MOST
  return left > 0 ? [...wishes.slice(0, HELD_MOST), ask.words.core.andMore(left)] : wishes
}

function heldWish(ask: Ask, { reminder: { planned }, contact, account }: DueRow): string {
  const { words } = ask
  const who = contact?.name ?? account?.name ?? words.delivery.someone
  const names = [planned, ...planned.also].map(({ why }) => wishName(ask, { ...planned, why }))
  return words.complaints.heldWish({
    ...meetingOf(ask, { who, occursOn: planned.occursOn }),
    what: [...new Set(names)].join(words.core.listGlue),
  })
}

function wishName(ask: Ask, planned: PlannedTouch): string {
  const { why } = planned
  if (why.code === 'news') return ask.words.terms.newsEvent[why.event]
  return why.code === 'birthday' ? ask.words.drafts.birthday : subjectName(ask, planned)
}
