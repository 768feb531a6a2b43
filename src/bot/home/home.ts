import { createHash } from 'node:crypto'
import type { HomeView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Workspace } from '../../store/index.ts'
import type { Access } from '../access.ts'
import type { Ask, ClickHandler, Feature } from '../ask.ts'
import { errorFields, type Log } from '../log.ts'
import { shownIn } from './due.ts'
import { updatedBlock } from './greeting.ts'
import { HOME_ACTIONS } from './home-actions.ts'
import { homeBlocks, readHome } from './home-file.ts'

/** What the Home tab needs from outside. */
export type HomeDeps = Readonly<{
  workspace: Pick<Workspace, 'members'>
  askFor: Access['askFor']
  log: Pick<Log, 'error'>
}>

/** The Home tab of every member. */
export interface Home {
  /** Draws the tab for somebody who looks at it, from its first page. @throws what Slack refuses */
  open(ask: Pick<Ask, 'member'>, client: HomeClient): Promise<void>
  /** Brings the tab of somebody who was just answered up to date, where it changed. Never rejects: it logs. */
  refresh(ask: Pick<Ask, 'member'>, client: HomeClient): Promise<void>
  /** The buttons that only this tab has. */
  readonly feature: Feature
}

type HomeClient = Pick<WebClient, 'views'>

/**
 * What this process last drew for one member. It saves calls to Slack and may be lost at any time: then the tab is drawn
 * once more than needed, from its first page.
 */
type Tab = {
  page: number
  reminderIds: readonly string[]
  /** A digest of what is shown, without the time it was drawn at. */
  content?: string | undefined
  isStale: boolean
  drawing?: Promise<void> | undefined
}

/** @param deps binds the workspace */
export function createHome(deps: HomeDeps): Home {
  const tabs = new Map<string, Tab>()
  const tabOf = (memberId: string): Tab => {
    const tab = tabs.get(memberId) ?? { page: 0, reminderIds: [], isStale: false }
    tabs.set(memberId, tab)
    return tab
  }

  // One drawing at a time a member, or an older state could overwrite a newer one; calls in the meantime share the next.
  const draw = (memberId: string, client: HomeClient): Promise<void> => {
    const tab = tabOf(memberId)
    tab.isStale = true
    tab.drawing ??= drawWhileStale(deps, { memberId, tab, client }).finally(() => {
      tab.drawing = undefined
    })
    return tab.drawing
  }

  const pageClick: ClickHandler = async ({ member }, { chosen }) => {
    tabOf(member.id).page = toPage(chosen.value)
    return { kind: 'none' }
  }
  const refreshClick: ClickHandler = async ({ member }) => {
    tabOf(member.id).content = undefined
    return { kind: 'none' }
  }

  return {
    async open({ member }, client) {
      const tab = tabOf(member.id)
      tab.page = 0
      // Another process may have drawn it since, so what this one remembers proves nothing.
      tab.content = undefined
      await draw(member.id, client)
    },
    async refresh({ member }, client) {
      await draw(member.id, client).catch((error: unknown) =>
        deps.log.error(
          { userId: member.id, ...errorFields(error) },
          'could not bring the Home tab up to date',
        ),
      )
    },
    // After every click the dispatcher refreshes the tab; these only say what it shall show.
    feature: { clicks: { [HOME_ACTIONS.page]: pageClick, [HOME_ACTIONS.refresh]: refreshClick } },
  }
}

type Drawing = Readonly<{ memberId: string; tab: Tab; client: HomeClient }>

async function drawWhileStale(deps: HomeDeps, drawing: Drawing): Promise<void> {
  while (drawing.tab.isStale) {
    drawing.tab.isStale = false
    await drawOnce(deps, drawing)
  }
}

async function drawOnce({ workspace, askFor }: HomeDeps, { memberId, tab, client }: Drawing): Promise<void> {
  // Read anew: what was just answered may have changed her language, her zone or her role.
  const stored = await workspace.members.find(memberId)
  if (stored === undefined) return
  const ask = askFor(stored.member)
  const { page } = tab
  const file = await readHome(ask, tab)
  const blocks = homeBlocks(ask, file)
  const content = digestOf(blocks)
  if (content === tab.content) return
  const view: HomeView = { type: 'home', blocks: [...blocks, updatedBlock(ask)] }
  // Without `hash`: what is drawn last is the truth, whatever the tab showed before.
  await client.views.publish({ user_id: memberId, view })
  tab.content = content
  // A page that was asked for in the meantime is still to be drawn.
  if (tab.page === page) tab.page = file.accounts.page
  tab.reminderIds = shownIn(file.due)
  if (!stored.homeOpened) await workspace.members.setHomeOpened(memberId)
}

function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64')
}

function toPage(value: string | undefined): number {
  const page = Number(value)
  return Number.isInteger(page) && page >= 0 ? page : 0
}
