import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { MessageShown, ViewShown } from '../../playground/protocol.ts'
import { openPlayground, type Playground } from '../../playground/workspace.ts'
import { type Bot, startBot } from '../../src/bot/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'

/** The three example members, and a guest. Lei works in Chinese in Shanghai; Maya is a Slack admin in New York. */
export const LEI = 'U0LEI'
export const ANNA = 'U0ANNA'
export const MAYA = 'U0MAYA'
export const GUEST = 'U0GUEST'

/** Monday 23 November 2026, 10:00 in Berlin, 17:00 in Shanghai. */
export const MONDAY = new Date('2026-11-23T09:00:00Z')

/** The real bot on a local Slack, with a database of its own. */
export type Team = Playground &
  Readonly<{
    store: Store
    /** The same database once more, with a clock of the caller's. */
    openStoreAt: (now: () => Date) => Promise<Store>
    bot: Bot
    /** Runs a command and gives what it showed; fails when it showed nothing. */
    ask: (userId: string, text: string) => Promise<MessageShown>
    /** Runs a command that opens a form and gives the form. */
    openForm: (userId: string, text: string) => Promise<ViewShown>
    /** Clicks a button by its label, on a message or view; gives what the person then saw newest. */
    press: (userId: string, shown: MessageShown, label: string) => Promise<MessageShown>
    /** What was logged as an error; a test fails on close when there is any it did not take out. */
    errors: unknown[]
    end: () => Promise<void>
  }>

/** @param now the time everything starts from */
export async function openTeam(now: Date = MONDAY): Promise<Team> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
  const playground = await openPlayground({ now: () => now })
  const clock = playground.clock.now
  const url = process.env['TEST_STORE_URL'] ?? `file:${join(folder, 'team.db')}`
  const openStoreAt = (at: () => Date) =>
    openStore(url, { now: at, newId: counter(), defaults: { locale: 'en', zone: 'UTC' } })
  const store = await openStoreAt(clock)
  const errors: unknown[] = []
  const bot = await startTeamBot(playground, store, errors)
  await playground.whenConnected()
  return {
    ...playground,
    ...acts(playground),
    store,
    openStoreAt,
    bot,
    errors,
    async end() {
      await playground.quiet()
      await bot.stop()
      await store.close()
      await playground.close()
      rmSync(folder, { recursive: true, force: true })
      if (errors.length > 0) throw new Error(`The bot logged ${JSON.stringify(errors, undefined, 1)}`)
    },
  }
}

/** One more bot process on the same Slack and database. */
export async function startTeamBot(playground: Playground, store: Store, errors: unknown[]): Promise<Bot> {
  const { botToken, appToken, apiUrl } = playground
  return startBot(
    { slack: { botToken, appToken, apiUrl }, localeDefault: 'en' },
    {
      store,
      now: playground.clock.now,
      newId: counter(),
      log: collecting(errors),
      pause: async () => undefined,
      feedRoot: () => 'https://coach.example.com',
    },
  )
}

/** The text of every block of a message or view, zero-width spaces left out, to look for words in. */
export function readable(shown: Readonly<{ blocks: readonly unknown[] }>): string {
  return JSON.stringify(shown.blocks).replaceAll('\\u200b', '').replaceAll('\u200b', '')
}

/** What is chosen in a select that searches: the playground takes options of such a select whole. */
export function pick(value: string): Readonly<{ text: { type: 'plain_text'; text: string }; value: string }> {
  return { text: { type: 'plain_text', text: value }, value }
}

function acts(playground: Playground): Pick<Team, 'ask' | 'openForm' | 'press'> {
  const newest = (userId: string, channel: string): MessageShown => {
    const message = playground.shownTo(userId, channel).at(-1)
    if (message === undefined) throw new Error(`Nothing is shown in ${channel}`)
    return message
  }
  return {
    async ask(userId, text) {
      // A client that was too busy to answer a ping leaves, and comes back at once.
      await playground.whenConnected()
      const shown = await playground.command(userId, text)
      await playground.quiet()
      if (shown === undefined) throw new Error(`Nothing was shown for: ${text}`)
      return shown
    },
    async openForm(userId, text) {
      await playground.command(userId, text)
      await playground.quiet()
      const view = playground.modals(userId).at(-1)
      if (view === undefined) throw new Error(`No form opened for: ${text}`)
      return view
    },
    async press(userId, shown, label) {
      const { actionId, value, blockId } = findButton(shown, label)
      await playground.click(userId, { message: shown }, actionId, {
        blockId,
        ...(value === undefined ? {} : { value }),
      })
      await playground.quiet()
      return newest(userId, shown.channel)
    },
  }
}

type Pressable = Readonly<{ actionId: string; blockId: string; value?: string }>

function findButton(shown: MessageShown, label: string): Pressable {
  for (const block of shown.blocks) {
    const elements: readonly unknown[] =
      'elements' in block ? block.elements : 'accessory' in block ? [block.accessory] : []
    const button = elements.map(toButton).find((one) => one?.label === label)
    if (button === undefined) continue
    const { actionId, value } = button
    return { actionId, blockId: block.block_id ?? '', ...(value === undefined ? {} : { value }) }
  }
  throw new Error(`There is no button “${label}”`)
}

type FoundButton = Readonly<{ label: string; actionId: string; value: string | undefined }>

function toButton(element: unknown): FoundButton | undefined {
  const { data } = Button.safeParse(element)
  return data && { label: data.text.text, actionId: data.action_id, value: data.value }
}

const Button = z.object({
  type: z.literal('button'),
  action_id: z.string(),
  text: z.object({ text: z.string() }),
  value: z.string().optional(),
})

let runs = 0

function counter(): () => string {
  let count = 0
  return () => {
    count += 1
    runs += 1
    return `${count.toString(16).padStart(8, '0')}-${process.pid.toString(16)}-${runs.toString(16)}`
  }
}

function collecting(errors: unknown[]): Parameters<typeof startBot>[1]['log'] {
  const drop = () => undefined
  const keep = (fields: unknown, text?: string) => void errors.push({ fields, text })
  return { debug: drop, info: drop, warn: drop, error: keep }
}
