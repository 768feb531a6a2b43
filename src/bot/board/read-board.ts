import {
  type Account,
  addDays,
  type C139Value,
  compareValues,
  countMarks,
  type Deal,
  instantOf,
} from '../../coach/index.ts'
import { type DealStanding, type Standing, standingsOf } from '../accounts/file.ts'
import type { Ask } from '../ask.ts'

/** Whose deals: one's own, or all that one may see. */
export type BoardScope = 'mine' | 'team'

/**
 * A deal on the board. `number` tells it in table, text and picture alike. `before` is what it stood at thirty days ago,
 * absent where nothing was judged by then.
 */
export type BoardRow = Readonly<{
  number: number
  deal: Deal
  account: string
  owner: string
  standing?: Standing
  before?: C139Value
}>

/** The board: highest value first, deals that nobody judged last; `total` counts those left out too. */
export type BoardFile = Readonly<{ scope: BoardScope; rows: readonly BoardRow[]; total: number }>

/** One row of Slack's hundred is the heading. */
const MOST_ROWS = 99
const SINCE_DAYS = 30

/** Reads at most 99 open deals. To the eyes of a channel, deals of private accounts are left out. */
export async function readBoard(ask: Ask, scope: BoardScope): Promise<BoardFile> {
  const { desk, member } = ask
  const open = await desk.deals.listOpen(scope === 'mine' ? { ownerId: member.id } : {})
  const accounts = await accountsOf(ask, open)
  const shown = open.filter(({ accountId }) => isForEyes(ask, accounts.get(accountId)))
  const standings = (await standingsOf(desk, shown)).toSorted(compareStandings)
  const first = standings.slice(0, MOST_ROWS)
  const [before, owners] = await Promise.all([valuesBefore(ask, first), ownersOf(ask, first)])
  const rows = first.map(({ deal, standing }, index) => {
    const then = before.get(deal.id)
    return {
      number: index + 1,
      deal,
      account: accounts.get(deal.accountId)?.name ?? '',
      owner: owners.get(deal.ownerId) ?? ask.words.board.somebody,
      ...(standing && { standing }),
      ...(then && { before: then }),
    }
  })
  return { scope, rows, total: standings.length }
}

function isForEyes({ audience }: Ask, account: Account | undefined): boolean {
  return audience === 'self' || account?.isPrivate !== true
}

async function accountsOf({ desk }: Ask, deals: readonly Deal[]): Promise<ReadonlyMap<string, Account>> {
  const ids = [...new Set(deals.map(({ accountId }) => accountId))]
  const found = await Promise.all(ids.map((id) => desk.accounts.find(id)))
  return new Map(found.flatMap((account) => (account === undefined ? [] : [[account.id, account] as const])))
}

async function ownersOf(
  { workspace }: Ask,
  standings: readonly DealStanding[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(standings.map(({ deal }) => deal.ownerId))]
  const found = await Promise.all(ids.map((id) => workspace.members.find(id)))
  return new Map(
    found.flatMap((one) => (one === undefined ? [] : [[one.member.id, one.member.name] as const])),
  )
}

/** What each stood at when the day began thirty days ago. */
async function valuesBefore(
  { desk, member, today }: Ask,
  standings: readonly DealStanding[],
): Promise<ReadonlyMap<string, C139Value>> {
  const start = instantOf(addDays(today, -SINCE_DAYS), '00:00', member.zone)
  const marks = await desk.assessments.latestOf(
    standings.map(({ deal }) => deal.id),
    start,
  )
  return new Map([...marks].map(([dealId, assessment]) => [dealId, countMarks(assessment.marks)]))
}

/** Highest first. What nobody judged comes last: unknown is not low. Source: C139-2, C139-6. */
function compareStandings(one: DealStanding, other: DealStanding): number {
  if (one.standing === undefined) return other.standing === undefined ? 0 : 1
  return other.standing === undefined ? -1 : compareValues(other.standing.value, one.standing.value)
}
