import {
  type Day,
  type DayWindow,
  dueKeys,
  followUpsUpTo,
  type Member,
  occasionKeyRanges,
  occasionWindow,
  type PlannedTouch,
  planDueTouches,
  planTouches,
  type TouchPlan,
} from '../../coach/index.ts'
import type { Workspace } from '../../store/index.ts'
import { sayingOnce } from './subject.ts'

/** The reminders of one member with a date in the window, both ends included, by date. */
export async function planMember(
  workspace: Workspace,
  member: Member,
  window: DayWindow,
): Promise<readonly PlannedTouch[]> {
  return planTouches(await readTouchPlan(workspace, member, window))
}

/**
 * What one member has to be reminded of by `day`, by date: everything dated from `since` on, from any time before the
 * rhythms and promises that are overdue, and the greetings whose reminder is past while their day is still to come: a
 * birthday tomorrow is worth telling to somebody who began today. Of several for one subject only the newest, also where one was
 * merged into another.
 */
export async function planDue(
  workspace: Workspace,
  member: Member,
  { since, day }: Readonly<{ since: Day; day: Day }>,
): Promise<readonly PlannedTouch[]> {
  const plan = await readTouchPlan(workspace, member, { from: since, to: day })
  return sayingOnce(planDueTouches(plan), {
    plannedOf: (planned) => planned,
    withPlanned: (_, planned) => planned,
  })
}

/** Reads the rows from which something may be due in the window, or is greeted later than its reminder says. */
async function readTouchPlan(workspace: Workspace, member: Member, window: DayWindow): Promise<TouchPlan> {
  const [team, told] = await Promise.all([workspace.settings.read(), workspace.toldDays()])
  const plan = { ...window, member, team, told }
  const asked = {
    ranges: occasionKeyRanges(window.from, window.to, member),
    window: occasionWindow(window.from, window.to, member),
  }
  const [file, care, occasions] = await Promise.all([
    workspace.touchFile(member.id, dueKeys(plan)),
    workspace.careFile(member.id, { followedUpTo: followUpsUpTo(window.to, member, team.followUp) }),
    workspace.occasionFile(member.id, asked),
  ])
  return { ...plan, ...file, ...care, occasions }
}
