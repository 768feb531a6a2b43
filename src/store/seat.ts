import type { Kysely } from 'kysely'
import { type Day, dayIn, type Locale, type Viewer } from '../coach/index.ts'
import type { Reader } from './database.ts'
import type { Journal } from './journal.ts'
import type { Tables } from './schema.ts'
import type { Sealing } from './sealing.ts'
import type { Scope } from './visible.ts'

/** What the store may use of the world outside, and what holds where neither member nor Slack says. */
export type Surroundings = Readonly<{
  now(): Date
  newId(): string
  defaults: Readonly<{ locale: Locale; zone: string }>
  sealing: Sealing
}>

/** Where one viewer sits in one workspace: what every repository of her desk is built from. */
export type Seat = Readonly<{
  teamId: string
  viewer: Viewer
  scope: Scope
  reads: Reader
  /** For what is not journalled. */
  writes: Kysely<Tables>
  journal: Journal
  sealing: Sealing
  now(): Date
  newId(): string
  /** Counts workspaces. */
  teamNumber(): Promise<number>
  /** The viewer's own time zone, read where the asker reads: inside a transaction from that transaction. */
  zone(reader: Reader): Promise<string>
}>

/** The day that the viewer's calendar shows now. */
export async function todayAt(seat: Seat, reader: Reader): Promise<Day> {
  return dayIn(await seat.zone(reader), seat.now())
}
