import { randomUUID } from 'node:crypto'
import cron from 'node-cron'
import { type Bot, type Log, type SlackAccess, startBot } from '../bot/index.ts'
import type { Config } from '../config.ts'
import { wallClock } from '../main.ts'
import type { Store } from '../store/index.ts'
import { createFeedServer } from './serve-feeds.ts'

/** What is running: stopping it finishes what is under way. */
export type Running = Readonly<{ bot: Bot; stop: () => Promise<void> }>

/** Starts the bot on an open store and ticks once a minute, in UTC, so that no clock change skips or repeats a tick. */
export async function runBot(
  { config, slack }: Readonly<{ config: Config; slack: SlackAccess }>,
  { store, log, now = wallClock }: Readonly<{ store: Store; log: Log; now?: () => Date }>,
): Promise<Running> {
  const feeds = createFeedServer(config.http, log)
  const bot = await startBot(
    { slack, localeDefault: config.localeDefault },
    { store, now, newId: randomUUID, log, feedRoot: feeds.root },
  )
  await feeds.listen(bot.answerFeed)
  const ticking = cron.schedule('* * * * *', () => bot.tick(), { timezone: 'UTC', noOverlap: true })
  return {
    bot,
    async stop() {
      await ticking.stop()
      await feeds.close()
      await bot.stop()
      await store.close()
    },
  }
}
