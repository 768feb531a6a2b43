import { randomUUID } from 'node:crypto'
import { type Log, startBot } from '../../src/bot/index.ts'
import { openStore } from '../../src/store/index.ts'
import { type Pace, shownAt } from './sped-up-clock.ts'

/** What a bot process is told at its start. */
export type Told = Readonly<{
  databaseUrl: string
  slack: Readonly<{ apiUrl: string; botToken: string; appToken: string }>
  pace: Pace
}>

const TICK_MS = 60
const PAUSE_MS = 10

process.once('message', (told: Told) => void run(told))
process.once('disconnect', () => process.exit())

/** The bot as it is, but for a clock that runs faster and is moved by the one who started it. */
async function run({ databaseUrl, slack, pace: first }: Told): Promise<void> {
  let pace = first
  process.on('message', (moved: Pace) => {
    pace = moved
  })
  const now = (): Date => shownAt(pace, Date.now())
  const store = await openStore(databaseUrl, {
    now,
    newId: randomUUID,
    defaults: { locale: 'en', zone: 'UTC' },
  })
  const bot = await startBot(
    { slack, localeDefault: 'en' },
    { store, now, newId: randomUUID, log: SILENT, pause: () => sleep(PAUSE_MS) },
  )
  for (;;) {
    await bot.tick()
    await sleep(TICK_MS)
  }
}

const quiet = (): undefined => undefined
const SILENT: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet }

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
