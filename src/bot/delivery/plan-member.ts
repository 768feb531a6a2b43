import {
  addDays,
  type Day,
  type DayWindow,
  dueKeys,
  LASTING_REASONS,
  type Member,
  occasionKeyRanges,
  occasionWindow,
  PASSING_REASONS,
  type PlannedTouch,
  planTouches,
  type TouchPlan,
} from '../../coach/index.ts'
import type { Workspace } from '../../store/index.ts'
import { newestOfSubjects } from './subject.ts'

/** Overdue rhythms and promises are looked for this far back. */
const BACKLOG_DAYS = 3_650

/** A gift is told of seven days ahead, and a long weekend before that. */
const LONGEST_LEAD_DAYS = 12

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
 * birthday tomorrow is worth telling to somebody who began today. Of several for one subject only the newest.
 */
export async function planDue(
  workspace: Workspace,
  member: Member,
  { since, day }: Readonly<{ since: Day; day: Day }>,
): Promise<readonly PlannedTouch[]> {
  const before = addDays(since, -1)
  const plan = await readTouchPlan(workspace, member, { from: since, to: day })
  const overdue = planTouches({
    ...plan,
    from: addDays(day, -BACKLOG_DAYS),
    to: before,
    member: { ...member, muted: [...member.muted, ...PASSING_REASONS] },
  })
  const greetings = planTouches({
    ...plan,
    from: addDays(since, -LONGEST_LEAD_DAYS),
    to: before,
    member: { ...member, muted: [...member.muted, ...LASTING_REASONS] },
  }).filter(({ occursOn }) => occursOn >= day)
  const dated = planTouches(plan)
  return newestOfSubjects([...overdue, ...greetings, ...dated], (planned) => planned)
}

/** Reads the rows from which something may be due in the window, or is greeted later than its reminder says. */
async function readTouchPlan(workspace: Workspace, member: Member, window: DayWindow): Promise<TouchPlan> {
  const desk = workspace.as({ memberId: member.id, role: member.role })
  const [team, told] = await Promise.all([workspace.settings.read(), desk.toldDays.list()])
  const plan = { ...window, member, team, told }
  const asked = {
    ranges: occasionKeyRanges(window.from, window.to, member),
    window: occasionWindow(window.from, window.to, member),
  }
  const [file, care, occasions] = await Promise.all([
    workspace.touchFile(member.id, dueKeys(plan)),
    workspace.careFile(member.id),
    workspace.occasionFile(member.id, asked),
  ])
  return { ...plan, ...file, ...care, occasions }
}
