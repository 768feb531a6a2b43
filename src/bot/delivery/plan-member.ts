import {
  addDays,
  birthdayKeysIn,
  type Day,
  type DayWindow,
  type Member,
  type PlannedTouch,
  planTouches,
  planWindow,
  type TouchPlan,
} from '../../coach/index.ts'
import type { Workspace } from '../../store/index.ts'
import { newestOfSubjects } from './subject.ts'

/** Overdue rhythms and promises are looked for this far back. */
const BACKLOG_DAYS = 3_650

/** The reminders of one member with a date in the window, both ends included, by date. */
export async function planMember(
  workspace: Workspace,
  member: Member,
  window: DayWindow,
): Promise<readonly PlannedTouch[]> {
  return planTouches(await readTouchPlan(workspace, member, window))
}

/**
 * What one member has to be reminded of by `day`, by date: everything dated from `since` on, and from any time before
 * the rhythms and promises that are overdue. Of several for one subject only the newest.
 */
export async function planDue(
  workspace: Workspace,
  member: Member,
  { since, day }: Readonly<{ since: Day; day: Day }>,
): Promise<readonly PlannedTouch[]> {
  const plan = await readTouchPlan(workspace, member, { from: since, to: day })
  const overdue = planTouches({
    ...plan,
    from: addDays(day, -BACKLOG_DAYS),
    to: addDays(since, -1),
    member: { ...member, muted: [...member.muted, 'birthday', 'festival'] },
  })
  return newestOfSubjects([...overdue, ...planTouches(plan)], (planned) => planned)
}

async function readTouchPlan(workspace: Workspace, member: Member, window: DayWindow): Promise<TouchPlan> {
  const around = planWindow(window.from, window.to, member.workingDays)
  const [file, team] = await Promise.all([
    workspace.touchFile(member.id, { birthKeys: birthdayKeysIn(around.from, around.to), upTo: around.to }),
    workspace.settings.read(),
  ])
  return { ...file, ...window, member, team }
}
