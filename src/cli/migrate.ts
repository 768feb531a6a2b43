import type { Config } from '../config.ts'
import { openConfiguredStore } from '../main.ts'

/** Brings the tables up to date and says so. */
export async function migrate(config: Config, args: readonly string[]): Promise<number> {
  const store = await openConfiguredStore(config)
  const { dialect } = store
  await store.close()
  process.stdout.write(
    args.includes('--json')
      ? `${JSON.stringify({ dialect, upToDate: true })}\n`
      : `The ${dialect} database is up to date.\n`,
  )
  return 0
}
