import type { Config } from '../config.ts'
import { fillExample } from '../example/fill.ts'
import { openConfiguredStore, wallClock } from '../main.ts'
import { UsageError } from './usage.ts'

/** Fills the example data into a workspace that has no accounts yet. */
export async function demo(config: Config, args: readonly string[]): Promise<number> {
  const at = args.indexOf('--team')
  const teamId = at < 0 ? 'T0TOUCH' : args[at + 1]
  if (teamId === undefined)
    throw new UsageError('--team needs the id of a workspace; example: --team T0123ABCD')
  const added = await fillExample((now) => openConfiguredStore(config, now), { teamId, now: wallClock() })
  const said =
    added === 0 ? 'There are accounts already; nothing was added.' : `Added ${added} example accounts.`
  process.stdout.write(args.includes('--json') ? `${JSON.stringify({ teamId, added })}\n` : `${said}\n`)
  return 0
}
