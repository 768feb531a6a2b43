import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { createAccess } from '../src/bot/access.ts'
import type { Ask, Feature } from '../src/bot/ask.ts'
import { createBoltFace } from '../src/bot/bolt-app.ts'
import { c139Card } from '../src/bot/c139/card.ts'
import { readC139File } from '../src/bot/c139/file.ts'
import { readCallFile } from '../src/bot/calls/call-file.ts'
import { spinMessage } from '../src/bot/calls/spin.ts'
import { createDispatch } from '../src/bot/dispatch.ts'
import { help } from '../src/bot/help/feature.ts'
import { toRoutes } from '../src/bot/routes.ts'
import { REP_ID, TEAM_ID } from './rep.ts'
import { openBenchStore } from './touchstone.ts'

// Touchstone's own frame, Bolt's face and all, with handlers that read no database: the sheet and the card are drawn
// from files that were loaded once. Arguments: app token, API root, database, number of handlers.
const [appToken = '', apiUrl = '', databaseUrl = '', handlers = '1'] = process.argv.slice(2)

const now = (): Date => new Date()
const log = pino({ level: 'error' }, process.stderr)
const store = await openBenchStore(databaseUrl, now)
const access = createAccess({ store, teamId: TEAM_ID, now, newId: randomUUID, localeDefault: 'en' })

const idle = async (): Promise<void> => undefined
const face = createBoltFace(
  { botToken: 'xoxb-bench', appToken, apiUrl },
  { teamId: TEAM_ID, botId: 'B0BOT', botUserId: 'U0BOT' },
  {
    dispatch: createDispatch({
      access,
      routes: toRoutes([help, await loadedCards(), ...manyMore(Number(handlers) - 1)]),
      log,
      botUserId: 'U0BOT',
      newId: randomUUID,
      afterwards: idle,
      openHome: idle,
      sendPicture: idle,
      firstSight: async () => true,
    }),
    log,
  },
)
await face.start()

async function loadedCards(): Promise<Feature> {
  const ask = await askOfRep()
  const callFile = await readCallFile(ask, await aboutTomReed(ask))
  const [deal] = callFile.openDeals
  if (deal === undefined) throw new Error('the example has no deal to draw')
  const c139File = await readC139File(ask, deal)
  return {
    commands: {
      spin: async (asked) => ({ kind: 'message', message: spinMessage(asked, callFile) }),
      c139: async (asked) => ({ kind: 'message', message: c139Card(asked, c139File) }),
    },
  }
}

async function askOfRep(): Promise<Ask> {
  const rep = await store.workspace(TEAM_ID).members.find(REP_ID)
  if (rep === undefined) throw new Error('the example has no rep')
  return access.askFor(rep.member)
}

async function aboutTomReed({ desk }: Ask): Promise<Parameters<typeof readCallFile>[1]> {
  const found = await desk.names.contact('Tom Reed')
  const contact = found.kind === 'one' ? await desk.contacts.find(found.id) : undefined
  const account = contact && (await desk.accounts.find(contact.accountId))
  if (contact === undefined || account === undefined) throw new Error('the example has no Tom Reed')
  return { account, contact }
}

/** Handlers that nobody calls, as a bot with more features would have. */
function manyMore(count: number): readonly Feature[] {
  return Array.from({ length: count }, (_, n) => ({
    commands: { [`more-${n}`]: async () => ({ kind: 'message', message: { text: '', blocks: [] } }) },
    clicks: { [`more-${n}`]: async () => ({ kind: 'none' }) },
  }))
}
