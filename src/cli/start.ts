import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import { fillExample } from '../example/fill.ts'
import { createLog } from '../log.ts'
import { openConfiguredStore } from '../main.ts'
import { runBot } from './run-bot.ts'

/** Runs until it is told to stop. */
export async function start(config: Config): Promise<void> {
  const stop = config.slack.mode === 'socket' ? await startOnSlack(config) : await startInPlayground(config)
  await stopSignal()
  await stop()
}

async function startOnSlack(config: Config): Promise<() => Promise<void>> {
  if (config.slack.mode !== 'socket') throw new Error('Slack tokens are needed here')
  const log = createLog(config.logLevel)
  const store = await openConfiguredStore(config)
  const running = await runBot({ config, slack: config.slack }, { store, log })
  log.info({ team: running.bot.identity.teamId }, 'touchstone is connected')
  await running.bot.tick()
  return running.stop
}

/** The same bot against a Slack of its own on this machine, with example data and a clock that can be moved. */
async function startInPlayground(config: Config): Promise<() => Promise<void>> {
  if (config.slack.mode !== 'playground') throw new Error('The playground needs no tokens')
  const { openPlayground } = await import('../../playground/workspace.ts')
  const playground = await openPlayground({ port: config.slack.port, pageFolder: pageFolder() })
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel)
  const { now } = playground.clock
  const store = await openConfiguredStore(config, now)
  const { botToken, appToken, apiUrl } = playground
  const running = await runBot({ config, slack: { botToken, appToken, apiUrl } }, { store, log, now })
  const { teamId } = running.bot.identity
  await fillExample((clock) => openConfiguredStore(config, clock), { teamId, now: now() })
  playground.clock.onMove(() => void running.bot.tick())
  await running.bot.tick()
  process.stdout.write(`Touchstone is ready. Open ${playground.url} and type /coach help\n`)
  return async () => {
    await running.stop()
    await playground.close()
  }
}

function pageFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const found = [join(here, 'page'), join(here, '../../dist/page')].find((folder) => existsSync(folder))
  return found ?? join(here, 'page')
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
}
