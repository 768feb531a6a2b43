import { type RawBuilder, sql } from 'kysely'
import type { Cell } from './database.ts'
import type { Places } from './prepared.ts'

const STEP = 16

/** How many places a list of keys gets: the next multiple of sixteen, so that few statements have to be kept. */
export function roomFor(keys: readonly string[]): number {
  return Math.ceil(keys.length / STEP) * STEP
}

/** The values of a list's places; what is left over repeats the last key. */
export function filledTo(room: number, keys: readonly string[]): Record<string, Cell> {
  const values: Record<string, Cell> = {}
  for (let n = 0; n < room; n += 1) values[`key${n}`] = keys[n] ?? keys.at(-1) ?? null
  return values
}

/** The places themselves, between commas. */
export function keyPlaces(room: number, at: Places<Record<string, Cell>>): RawBuilder<unknown> {
  return sql.join(Array.from({ length: room }, (_, n) => at[`key${n}`]))
}
