import { addDays, type Day } from '../day.ts'
import type { Draft } from './draft.ts'
import { mergeDrafts } from './merge.ts'
import { draftTouches, type TouchPlan } from './plan.ts'
import { CATCH_UP_DAYS } from './plan-window.ts'
import type { PlannedTouch } from './planned.ts'
import { LASTING_REASONS, PASSING_REASONS, type PlannedKind } from './touch-reasons.ts'

/** Overdue rhythms and promises are looked for this far back. */
const BACKLOG_DAYS = 3_650

/**
 * What has to be told by `plan.to`: everything dated from `plan.from` on, from any time before what lasts until somebody
 * does it, and what is to come although its reminder is past. These three one after the other, each in the order of
 * `planTouches`, with whose answer for the same days it agrees.
 */
export function planDueTouches(plan: TouchPlan): readonly PlannedTouch[] {
  const { from: since, to: day, member } = plan
  const passing = drafting(plan, LASTING_REASONS, addDays(since, -CATCH_UP_DAYS))
  const lasting = drafting(plan, PASSING_REASONS, addDays(day, -BACKLOG_DAYS))
  const isBefore = ({ date }: Draft) => date < since
  const overdue = mergeDrafts(lasting.filter(isBefore), member.id)
  // What is over falls out by itself: a gift must not be lost because a birthday of the same day leads.
  const toCome = mergeDrafts(
    passing.filter((draft) => isBefore(draft) && draft.occursOn >= day),
    member.id,
  )
  const dated = [...passing, ...lasting].filter((draft) => !isBefore(draft))
  return [...overdue, ...toCome, ...mergeDrafts(dated, member.id)]
}

function drafting(plan: TouchPlan, without: readonly PlannedKind[], from: Day): readonly Draft[] {
  return draftTouches({
    ...plan,
    from,
    member: { ...plan.member, muted: [...plan.member.muted, ...without] },
  })
}
