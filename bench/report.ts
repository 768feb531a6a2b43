import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Sample } from './sample.ts'

/** One line of the table; `figures` are ready to read, `met` is absent where no goal is set. */
export type Line = Readonly<{
  id: string
  work: string
  reference: string
  ours: string
  ratio: string
  goal: string
  met?: boolean
}>

const HEAD = ['goal', 'work', 'reference', 'ours', 'ratio', 'aim', 'met'] as const

/** A sample as a table shows it. */
export function shown({ perSecond, p99Ms }: Sample): string {
  return `${Math.round(perSecond)}/s, p99 ${p99Ms.toFixed(2)} ms`
}

/** The lines as a Markdown table. */
export function toTable(lines: readonly Line[]): string {
  const rows = lines.map(({ id, work, reference, ours, ratio, goal, met }) => [
    id,
    work,
    reference,
    ours,
    ratio,
    goal,
    met === undefined ? '' : met ? 'yes' : 'no',
  ])
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const BEGIN = '<!-- results -->'
const END = '<!-- /results -->'

/** Puts the table, with machine, Node and day, between the marks of a Markdown file. @throws Error when it has no marks */
export function writeResults(path: string, table: string, details: string): void {
  const text = readFileSync(path, 'utf8')
  const [before, rest] = text.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`${path} has no place for results`)
  writeFileSync(path, `${before}${BEGIN}\n${machine()} ${details}\n\n${table}\n${END}${after}`)
}

function machine(): string {
  const [cpu] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  return `${day}, commit ${commit}: ${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.version}, ${process.platform}.`
}
