import type { Reader } from './database.ts'

/** What keeping the derived tables in step takes. */
export type Following = Readonly<{
  reader: Reader
  teamId: string
  /** Counts workspaces. */
  teamNumber: number
  now(): Date
  newId(): string
}>
