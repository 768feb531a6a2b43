import {
  type Compilable,
  type Kysely,
  type KyselyPlugin,
  OperationNodeTransformer,
  type RawBuilder,
  sql,
  ValueNode,
} from 'kysely'
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
 * Every parameter that varies must come from `places`; anything else is fixed when it is built. A place in a `limit`
 * goes through `atMost`.
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
    const db = reader.db.withPlugin(WRITING_CONSTANTS)
    const { sql, parameters } = build(db, everyPlace<P>(), reader.dialect).compile()
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

/**
 * How many rows at most, where that varies. SQLite looks at the value of a bare parameter there while it plans, and so
 * plans anew every time one is bound.
 */
export function atMost(count: RawBuilder<number>): RawBuilder<number> {
  return sql`(${count} + 0)`
}

/** What never varies is written into the SQL: SQLite plans anew when it used a parameter to choose an index. */
class ConstantWriter extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return node.immediate || node.value instanceof Place ? node : ValueNode.createImmediate(node.value)
  }
}

const constants = new ConstantWriter()

const WRITING_CONSTANTS: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => constants.transformNode(node, queryId),
  transformResult: async ({ result }) => result,
}

function fill(parameter: unknown, values: Readonly<Record<string, Cell>>): Cell {
  if (parameter instanceof Place) return values[parameter.key] ?? null
  throw new Error(`a prepared query holds a parameter that is no place: ${typeof parameter}`)
}

function everyPlace<P>(): Places<P> {
  // A proxy answers for any key; the type is what the builder declared.
  return new Proxy({}, { get: (_, key) => sql`${new Place(String(key))}` }) as Places<P>
}
