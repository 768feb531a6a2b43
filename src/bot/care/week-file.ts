import { leads, Problem, type WeeklyList, weeklyList } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** The list with the names of accounts by id; `isSent` tells whether it comes every Monday by itself. */
export type WeekFile = Readonly<{
  list: WeeklyList
  accountNames: ReadonlyMap<string, string>
  isSent: boolean
}>

const SCANNED = 500

/**
 * The week as those who lead may see it, of at most 500 accounts and 500 open deals. Source: ST-12.
 *
 * @throws Problem `managers-only`
 */
export async function readWeek({ desk, viewer, workspace, today, member }: Ask): Promise<WeekFile> {
  if (!leads(viewer)) throw new Problem({ code: 'managers-only' })
  const [team, accounts, complaints, promises, deals] = await Promise.all([
    workspace.settings.read(),
    desk.accounts.list({ limit: SCANNED }),
    desk.care.complaints.listOpen(),
    desk.promises.listOpen({ dueUpTo: today }),
    desk.deals.listOpen(),
  ])
  const histories = await Promise.all(deals.map(({ id }) => desk.assessments.history(id)))
  const list = weeklyList({
    today,
    zone: member.zone,
    team,
    accounts,
    complaints,
    promises,
    deals: deals.map((deal, i) => ({ deal, history: histories[i] ?? [] })),
  })
  const names = new Map(accounts.map(({ account }) => [account.id, account.name]))
  const missing = [...list.complaints, ...list.promises].filter(({ accountId }) => !names.has(accountId))
  for (const { accountId } of missing) {
    const account = await desk.accounts.find(accountId)
    if (account !== undefined) names.set(accountId, account.name)
  }
  return { list, accountNames: names, isSent: team.escalation ?? false }
}
