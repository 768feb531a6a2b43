import { type RawBuilder, sql } from 'kysely'
import type { Dialect } from './database.ts'

/** A JSON list of texts as a table `listed` with the column `value`: one statement, however many they are. */
export function listedTexts(dialect: Dialect, texts: RawBuilder<string>) {
  if (dialect === 'sqlite') return sql<{ value: string }>`json_each(${texts})`.as('listed')
  return sql<{ value: string }>`(select jsonb_array_elements_text(${texts}::jsonb) as value)`.as('listed')
}

type Pair = { first: string; last: string }

/** A JSON list of pairs of texts as a table `listed` with the columns `first` and `last`. */
export function listedPairs(dialect: Dialect, pairs: RawBuilder<string>) {
  if (dialect === 'sqlite') {
    return sql<Pair>`(select value ->> 0 as first, value ->> 1 as last from json_each(${pairs}))`.as('listed')
  }
  return sql<Pair>`(select value ->> 0 as first, value ->> 1 as last from jsonb_array_elements(${pairs}::jsonb))`.as(
    'listed',
  )
}
