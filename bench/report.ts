import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Sample } from './sample.ts'
import type { SearchCost } from './search.ts'
import type { StartCost } from './start.ts'

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
export function shown({ perSecond, p99Ms, cpuMs }: Sample): string {
  const cost = cpuMs === undefined ? '' : `, ${(cpuMs * 1000).toFixed(0)} µs`
  return `${Math.round(perSecond)}/s, p99 ${p99Ms.toFixed(2)} ms${cost}`
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

/** What starting costs, as lines. */
export function startLines({ bareMs, helpMs, connectedMs, bareMb, idleMb }: StartCost): readonly Line[] {
  const line = (work: string, [bare, ours, most, unit]: readonly [number, number, number, string]): Line => ({
    id: 'P11',
    work,
    reference: `bare Node ${bare.toFixed(0)} ${unit}`,
    ours: `${ours.toFixed(0)} ${unit}`,
    ratio: `${(ours / bare).toFixed(2)}x`,
    goal: `≤ ${most}x`,
    met: ours <= most * bare,
  })
  return [
    line('start until connected', [bareMs, connectedMs, 3, 'ms']),
    line('command line, --help', [bareMs, helpMs, 1.5, 'ms']),
    line('memory when idle', [bareMb, idleMb, 2, 'MB']),
  ]
}

const MOST_SEARCH = { ratio: 1.5, p99Ms: 5, tokens: 0.9 }

/** What searching costs, as lines. */
export function searchLines(cost: SearchCost): readonly Line[] {
  const { newest, recalled, tried, tokensMb, documentsMb, textMb } = cost
  const micros = ({ p50Ms, p99Ms }: Sample): string =>
    `${(p50Ms * 1000).toFixed(0)} µs, p99 ${p99Ms.toFixed(2)} ms`
  const ratio = 1 / newest.ratio.throughput
  return [
    {
      id: 'P5',
      work: 'find, newest 20, in process',
      reference: `those rows by id ${micros(newest.reference)}`,
      ours: micros(newest.ours),
      ratio: `${ratio.toFixed(2)}x`,
      goal: `≤ ${MOST_SEARCH.ratio}x, p99 ≤ ${MOST_SEARCH.p99Ms} ms`,
      met: ratio <= MOST_SEARCH.ratio && newest.ours.p99Ms <= MOST_SEARCH.p99Ms,
    },
    {
      id: 'P5',
      work: 'find, recall of 1, 2, 3 and more characters',
      reference: `${tried} queries by reading all notes`,
      ours: `${recalled} alike`,
      ratio: `${((100 * recalled) / tried).toFixed(0)} %`,
      goal: '100 %',
      met: recalled === tried,
    },
    {
      id: 'P5',
      work: `token index; its table of documents takes ${documentsMb.toFixed(0)} MB more`,
      reference: `text ${textMb.toFixed(0)} MB`,
      ours: `${tokensMb.toFixed(0)} MB`,
      ratio: `${(tokensMb / textMb).toFixed(2)}x`,
      goal: `≤ ${MOST_SEARCH.tokens}x`,
      met: tokensMb <= MOST_SEARCH.tokens * textMb,
    },
  ]
}

const BEGIN = '<!-- results -->'
const END = '<!-- /results -->'

/**
 * Puts the lines, with machine, Node and day, between the marks of a Markdown file. Of goals that were not measured now
 * the lines that stand there are kept, with what was said of their run. @throws Error when it has no marks
 */
export function writeResults(path: string, lines: readonly Line[], details: string): void {
  const text = readFileSync(path, 'utf8')
  const [before, rest] = text.split(BEGIN)
  const [known, after] = rest?.split(END) ?? []
  if (before === undefined || known === undefined || after === undefined) {
    throw new Error(`${path} has no place for results`)
  }
  writeFileSync(path, `${before}${BEGIN}\n${joined(known, lines, `${machine()} ${details}`)}\n${END}${after}`)
}

/** What is between the marks, with the lines of these goals in place of older ones. */
export function joined(known: string, lines: readonly Line[], said: string): string {
  const measured = [...new Set(lines.map(({ id }) => id))]
  const old = known.split('\n').filter((line) => line.startsWith('| P'))
  const kept = old.filter((line) => !measured.includes(line.split(' ')[1] ?? ''))
  const runs = known.split('\n').filter((line) => line !== '' && !line.startsWith('|'))
  const name = `${measured.join(', ')}: `
  const others = kept.length === 0 ? [] : runs.filter((run) => !run.startsWith(name))
  const [head = '', rule = '', ...fresh] = toTable(lines).split('\n')
  const all = [...kept, ...fresh].toSorted((one, other) => numberOf(one) - numberOf(other))
  return [...others, kept.length === 0 ? said : name + said, [head, rule, ...all].join('\n')].join('\n\n')
}

function numberOf(row: string): number {
  return Number(/^\| P(\d+)/.exec(row)?.[1] ?? 0)
}

function machine(): string {
  const [cpu] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  return `${day}, commit ${commit}: ${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.version}, ${process.platform}.`
}
