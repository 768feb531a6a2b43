import type { KnownBlock } from '@slack/types'
import { leads } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { type AccountsFile, accountBlocks, readAccounts } from './accounts.ts'
import { type CallToCome, callBlocks, readCalls } from './calls.ts'
import { type DealsFile, dealBlocks, readDeals } from './deals.ts'
import { type DueFile, dueBlocks, readDue } from './due.ts'
import { emptyBlocks, greetingBlocks } from './greeting.ts'
import { readTeam, type TeamFile, teamBlocks } from './team.ts'
import { readUndelivered, type Undelivered, undeliveredBlocks } from './undelivered.ts'

/** All that one member's Home tab shows. */
export type HomeFile = Readonly<{
  undelivered: readonly Undelivered[]
  due: DueFile
  calls: readonly CallToCome[]
  deals: DealsFile
  accounts: AccountsFile
  /** For those who lead. */
  team?: TeamFile
}>

/** The page of accounts to show, from 0, and the reminders that the tab shows now. */
export type HomePlace = Readonly<{ page: number; reminderIds: readonly string[] }>

/** Reads it. Makes what is due today ready for its buttons. */
export async function readHome(ask: Ask, { page, reminderIds }: HomePlace): Promise<HomeFile> {
  const team = await ask.workspace.settings.read()
  const [undelivered, due, calls, deals, accounts] = await Promise.all([
    readUndelivered(ask),
    readDue(ask, reminderIds),
    readCalls(ask),
    readDeals(ask),
    readAccounts(ask, { page, team }),
  ])
  const own = { undelivered, due, calls, deals, accounts }
  return { ...own, ...(leads(ask.viewer) && { team: await readTeam(ask, team) }) }
}

/** The tab, all but the line that says when it was drawn. At most 84 blocks. */
export function homeBlocks(ask: Ask, file: HomeFile): readonly KnownBlock[] {
  const { undelivered, due, calls, deals, accounts, team } = file
  const own = isEmpty(file)
    ? emptyBlocks(ask)
    : [
        ...dueBlocks(ask, due),
        ...callBlocks(ask, calls),
        ...dealBlocks(ask, deals),
        ...accountBlocks(ask, accounts),
      ]
  return [
    ...greetingBlocks(ask),
    ...undeliveredBlocks(ask, undelivered),
    ...own,
    ...(team === undefined ? [] : teamBlocks(ask, team)),
  ]
}

function isEmpty({ due, calls, deals, accounts }: HomeFile): boolean {
  const dueCount = due.ended.length + due.open.length + due.needed.length
  return accounts.total + deals.total + calls.length + dueCount === 0
}
