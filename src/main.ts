import { randomUUID } from 'node:crypto'
import type { Config } from './config.ts'
import { openStore, type Store } from './store/index.ts'

/** The wall clock of this machine. */
export const wallClock = (): Date => new Date()

/** Opens the configured database, bringing its tables up to date. */
export async function openConfiguredStore(config: Config, now: () => Date = wallClock): Promise<Store> {
  return openStore(config.databaseUrl, {
    now,
    newId: randomUUID,
    defaults: { locale: config.localeDefault, zone: config.zoneDefault },
  })
}
