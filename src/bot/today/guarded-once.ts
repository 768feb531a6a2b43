import type { Ask } from '../ask.ts'
import type { DueRow } from './due-row.ts'
import { guardLines } from './guard-lines.ts'

/** A row, and the manners to mind that are shown with it. */
export type Guarded = Readonly<{ row: DueRow; guards: readonly string[] }>

/** The manners to mind, each with the first row that asks for them: at a festival they are the same for everybody. */
export function guardedOnce(ask: Ask, rows: readonly DueRow[]): readonly Guarded[] {
  const said = new Set<string>()
  return rows.map((row) => {
    const guards = guardLines(ask, row).filter((line) => !said.has(line))
    for (const line of guards) said.add(line)
    return { row, guards }
  })
}
