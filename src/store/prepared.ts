import { type Compilable, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Cell, Dialect, Reader } from './database.ts'
import type { Tables } from './schema.ts'

/** Places in a query that are filled when it runs. */
export type Places<P> = { readonly [K in keyof P]: RawBuilder<P[K]> }

/** Runs a query that was built once. */
export type Prepared<P, Row> = (reader: Reader, values: P) => Promise<readonly Row[]>

type Plan = Readonly<{ sql: string; parameters: readonly unknown[] }>

class Place {
  readonly key: string

  constructor(key: string) {
    this.key = key
  }
}

/**
 * A query whose SQL is built once per dialect and whose statement the database keeps: for what runs on every request.
 * Every parameter that varies must come from `places`; anything else is fixed when it is built.
 *
 * @param name names the statement on PostgreSQL: unique among all prepared queries
 */
export function prepared<P extends Readonly<Record<string, Cell>>, Row>(
  name: string,
  build: (db: Kysely<Tables>, places: Places<P>, dialect: Dialect) => Compilable<Row>,
): Prepared<P, Row> {
  const plans = new Map<Dialect, Plan>()

  function planFor(reader: Reader): Plan {
    const known = plans.get(reader.dialect)
    if (known) return known
    const { sql, parameters } = build(reader.db, everyPlace<P>(), reader.dialect).compile()
    const plan = { sql, parameters }
    plans.set(reader.dialect, plan)
    return plan
  }

  return async (reader, values) => {
    const plan = planFor(reader)
    const filled = plan.parameters.map((parameter) => fill(parameter, values))
    // The rows are those of the query that was built; the driver does not know its type.
    return (await reader.run(name, plan.sql, filled)) as readonly Row[]
  }
}

function fill(parameter: unknown, values: Readonly<Record<string, Cell>>): Cell {
  if (parameter instanceof Place) return values[parameter.key] ?? null
  if (typeof parameter === 'string' || typeof parameter === 'number') return parameter
  throw new Error(`a prepared query holds a parameter of type ${typeof parameter}`)
}

function everyPlace<P>(): Places<P> {
  // A proxy answers for any key; the type is what the builder declared.
  return new Proxy({}, { get: (_, key) => sql`${new Place(String(key))}` }) as Places<P>
}
