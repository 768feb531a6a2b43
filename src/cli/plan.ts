import { parseArgs } from 'node:util'
import { listPlanned, type PlannedRow } from '../bot/index.ts'
import { type Day, type DayWindow, isDay } from '../coach/index.ts'
import type { Config } from '../config.ts'
import { openConfiguredStore } from '../main.ts'
import type { Store } from '../store/index.ts'
import { textTable } from './text-table.ts'
import { UsageError } from './usage.ts'

type PlanOptions = DayWindow & Readonly<{ team?: string; member?: string; json: boolean }>

/**
 * Prints the reminders that would be sent, by date; posts nothing and writes nothing.
 *
 * @throws UsageError for an unknown option, a day not written `YYYY-MM-DD`, an unknown workspace or member
 */
export async function planCommand(config: Config, args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  const store = await openConfiguredStore(config)
  try {
    const rows = await readRows(store, options)
    process.stdout.write(options.json ? `${JSON.stringify(rows, undefined, 2)}\n` : toText(rows))
    return 0
  } finally {
    await store.close()
  }
}

function readOptions(args: readonly string[]): PlanOptions {
  const { from, to, team, member, json = false } = parse(args)
  const window = { from: readDay('--from', from), to: readDay('--to', to) }
  if (window.from > window.to) throw new UsageError('--to must not be before --from')
  return {
    ...window,
    json,
    ...(team === undefined ? {} : { team }),
    ...(member === undefined ? {} : { member }),
  }
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const options = { from: text, to: text, team: text, member: text, json: { type: 'boolean' } } as const
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function readDay(name: string, text: string | undefined): Day {
  if (text === undefined) throw new UsageError(`${name} is missing; example: ${name} 2027-02-01`)
  if (!isDay(text)) throw new UsageError(`${name} ${text} is not a day; example: ${name} 2027-02-01`)
  return text
}

async function readRows(store: Store, options: PlanOptions): Promise<readonly PlannedRow[]> {
  const teams = await chooseTeams(store, options.team)
  const rows: PlannedRow[] = []
  let isFound = options.member === undefined
  for (const team of teams) {
    const workspace = store.workspace(team)
    const all = (await workspace.members.list()).map(({ member }) => member)
    const members = all.filter(({ id }) => options.member === undefined || id === options.member)
    isFound ||= members.length > 0
    rows.push(...(await listPlanned(workspace, members, options)))
  }
  if (!isFound) throw new UsageError(`there is no member ${options.member}`)
  return rows.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

async function chooseTeams(store: Store, team: string | undefined): Promise<readonly string[]> {
  const known = await store.listWorkspaces()
  if (team === undefined) return known
  if (!known.includes(team)) throw new UsageError(`there is no workspace ${team}`)
  return [team]
}

function toText(rows: readonly PlannedRow[]): string {
  if (rows.length === 0) return 'Nothing would be sent on these days.\n'
  return textTable(
    ['date', 'member', 'kind', 'for', 'why'],
    rows.map((row) => [row.date, row.member, row.kind, row.occursOn, row.why]),
  )
}
