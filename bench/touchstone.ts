import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { startTouchstone } from './bots.ts'
import { fillDatabase, sizeOf } from './data.ts'
import type { EchoSlack } from './echo-slack.ts'

// Where the rows come from that are copied; see data.ts.
const FIRST_LINES = [
  'account add "Model works"',
  'contact add "Model works" "Mo Model"',
  'note "Model works" A note to copy',
]

/**
 * The database that the goals are measured on, made when it is not there: the coach saves one account, one contact and
 * one note by command, and the rest are copies. `share` 1 is the full size.
 */
export async function prepareDatabase(slack: EchoSlack, path: string, share: number): Promise<void> {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.unfinished`
  for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
  const bot = await startTouchstone(slack, `file:${unfinished}`)
  for (const line of FIRST_LINES) {
    await slack.fire('ours', { line: () => line, inFlight: 1, warmUp: 0, count: 1, expect: /undo/ })
  }
  await bot.stop()
  fillDatabase(unfinished, sizeOf(share), path)
}
