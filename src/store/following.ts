import type { Reader } from './database.ts'
import type { Sealing } from './sealing.ts'

/** What keeping the derived tables in step takes. */
export type Following = Readonly<{
  reader: Reader
  teamId: string
  /** Counts workspaces. */
  teamNumber: number
  sealing: Sealing
  now(): Date
  newId(): string
}>
