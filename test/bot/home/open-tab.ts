import { vi } from 'vitest'
import type { ViewShown } from '../../../playground/protocol.ts'
import { checkView } from '../../../src/bot/blocks/limits.ts'
import { type Day, type ElementId, parseDay } from '../../../src/coach/index.ts'
import type { Desk } from '../../../src/store/index.ts'
import { readable, type Team } from '../open-team.ts'

/** Opens somebody's Home tab and gives what it shows; fails on anything that Slack would refuse. */
export async function openTab(team: Team, userId: string): Promise<ViewShown> {
  return redrawn(team, userId, () => team.openHome(userId))
}

/** Runs a command, and gives the tab as it is drawn anew after it. */
export async function askTab(team: Team, userId: string, line: string): Promise<ViewShown> {
  return redrawn(team, userId, () => team.ask(userId, line))
}

/** What to click: an action id, and what tells it from others. */
type Clicked = Readonly<{ action: string; value?: string; blockId?: string; option?: string }>

/** Clicks in the Home tab, and gives it as it is drawn anew. */
export async function clickTab(team: Team, userId: string, clicked: Clicked): Promise<ViewShown> {
  return redrawn(team, userId, () => clickBeside(team, userId, clicked))
}

/** Clicks what shows something over the Home tab. */
export async function clickBeside(team: Team, userId: string, { action, ...how }: Clicked): Promise<void> {
  await team.click(userId, { view: tabOf(team, userId) }, action, how)
  await team.quiet()
}

/** Does it, and waits for the tab: what is read for it can take longer than a quiet moment lasts. */
export async function redrawn(team: Team, userId: string, act: () => Promise<unknown>): Promise<ViewShown> {
  const before = team.home(userId)?.hash
  await act()
  return vi.waitFor(
    () => {
      const view = tabOf(team, userId)
      if (view.hash === before) throw new Error('The Home tab was not drawn anew')
      return view
    },
    { timeout: 5000, interval: 20 },
  )
}

/** What somebody's Home tab shows now. */
export function tabOf(team: Team, userId: string): ViewShown {
  const view = team.home(userId)
  if (view === undefined) throw new Error(`${userId} has no Home tab`)
  const refused = checkView({ type: 'home', blocks: view.blocks })
  if (refused.length > 0) throw new Error(JSON.stringify(refused))
  return view
}

/** The text of all blocks but the last, which says when the tab was drawn. */
export function shownIn(view: ViewShown): string {
  return readable({ blocks: view.blocks.slice(0, -1) })
}

/** The desk of a member, past the bot. */
export function deskOf(team: Team, memberId: string): Desk {
  return team.store.workspace(team.bot.identity.teamId).as({ memberId, role: 'rep' })
}

/** Adds an account with a deal that is held by these elements; gives the deal's id. */
export async function addDeal(
  desk: Desk,
  { account, deal, marks }: Readonly<{ account: string; deal: string; marks: readonly ElementId[] }>,
): Promise<string> {
  const { value } = await desk.accounts.add({ name: account, tier: 'A' })
  const added = await desk.deals.add({ accountId: value.id, name: deal })
  await mark(desk, { dealId: added.value.id, elements: marks, on: parseDay('2026-10-01') })
  return added.value.id
}

/** Lays marks with evidence over a deal. */
export async function mark(
  desk: Desk,
  { dealId, elements, on }: Readonly<{ dealId: string; elements: readonly ElementId[]; on: Day }>,
): Promise<void> {
  if (elements.length === 0) return
  const byId = desk.viewer.memberId
  const marks = elements.map(
    (element) => ({ element, state: 'claimed', evidence: 'seen', on, byId }) as const,
  )
  await desk.assessments.mark(dealId, marks)
}
