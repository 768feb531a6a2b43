import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { EchoSlack } from './echo-slack.ts'

/** A bot in a process of its own. */
export type BotProcess = Readonly<{ name: string; pid: number; stop: () => Promise<void> }>

type Spawned = Readonly<{ name: string; args: readonly string[]; env?: Readonly<Record<string, string>> }>

// This file runs from dist/bench.
const dist = fileURLToPath(new URL('..', import.meta.url))

/** Starts Bolt's bare echo and waits until it is connected. */
export function startBareEcho(slack: EchoSlack): Promise<BotProcess> {
  return start(slack, { name: 'bare', args: [`${dist}bench/bare-echo.js`, 'xapp-bare', slack.apiUrl] })
}

/** Starts Touchstone as `npm start` does, on this database, and waits until it is connected. */
export function startTouchstone(slack: EchoSlack, databaseUrl: string): Promise<BotProcess> {
  const env = {
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_APP_TOKEN: 'xapp-ours',
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'error',
  }
  return start(slack, { name: 'ours', args: [`${dist}cli.js`, 'start'], env })
}

/** Our frame with files loaded once and no database read but the member's own, on the example; see loaded-bot.ts. */
export function startLoaded(
  slack: EchoSlack,
  { name, databaseUrl, handlers }: Readonly<{ name: string; databaseUrl: string; handlers: number }>,
): Promise<BotProcess> {
  const args = [`${dist}bench/loaded-bot.js`, `xapp-${name}`, slack.apiUrl, databaseUrl, String(handlers)]
  return start(slack, { name, args })
}

// In dist, where no .env of the developer is found.
async function start(slack: EchoSlack, { name, args, env }: Spawned): Promise<BotProcess> {
  slack.forget(name)
  const child = spawn(process.execPath, args, {
    cwd: dist,
    env: env ?? {},
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit').then(
    ([code]) => `${name} ended with code ${code} before it was connected`,
  )
  const trouble = await Promise.race([slack.connected(name), ended])
  if (trouble !== undefined) throw new Error(trouble)
  return { name, pid: child.pid ?? 0, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
