import { type Complaint, leads, type WeeklyList, weeklyList } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** The list with the names of accounts by id; `isSent` tells whether those who lead get it on Mondays. */
export type WeekFile = Readonly<{
  list: WeeklyList
  accountNames: ReadonlyMap<string, string>
  isSent: boolean
}>

const SCANNED = 500

/**
 * The week of the whole team as those who lead may see it, of at most 500 accounts and 500 open deals; for anybody else
 * her own. Source: ST-12.
 */
export async function readWeek({ desk, viewer, workspace, today, member }: Ask): Promise<WeekFile> {
  const own = leads(viewer) ? {} : { ownerId: member.id }
  const [team, accounts, complaints, promises, deals] = await Promise.all([
    workspace.settings.read(),
    desk.accounts.list({ ...own, limit: SCANNED }),
    desk.care.complaints.listOpen(),
    desk.promises.listOpen({ ...own, dueUpTo: today }),
    desk.deals.listOpen(own),
  ])
  const names = new Map(accounts.map(({ account }) => [account.id, account.name]))
  const isOwn = ({ accountId, ownerId }: Complaint) => names.has(accountId) || ownerId === member.id
  const histories = await Promise.all(deals.map(({ id }) => desk.assessments.history(id)))
  const list = weeklyList({
    today,
    zone: member.zone,
    team,
    accounts,
    complaints: leads(viewer) ? complaints : complaints.filter(isOwn),
    promises,
    deals: deals.map((deal, i) => ({ deal, history: histories[i] ?? [] })),
  })
  const missing = [...list.complaints, ...list.promises].filter(({ accountId }) => !names.has(accountId))
  for (const { accountId } of missing) {
    const account = await desk.accounts.find(accountId)
    if (account !== undefined) names.set(accountId, account.name)
  }
  return { list, accountNames: names, isSent: team.escalation ?? false }
}
