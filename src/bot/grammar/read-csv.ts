/** One row of a table: its cells, and the line that it begins in, from 1. */
export type CsvRow = Readonly<{ line: number; cells: readonly string[] }>

/** The rows that could be read, and where reading stopped when a quote was amiss. Rows without any text are left out. */
export type Csv = Readonly<{
  rows: readonly CsvRow[]
  fault?: Readonly<{ line: number; what: 'open-quote' | 'after-quote' }>
}>

type Cell = Readonly<{ text: string; end: number }>

/**
 * The rows of a comma-separated text (RFC 4180): cells in straight quotes may hold commas, line ends and, doubled, quotes.
 * A text whose first line has a tab is separated by tabs, as spreadsheets copy it. A full-width comma separates nothing.
 */
export function readCsv(text: string): Csv {
  const source = text.replace(/^\uFEFF/, '')
  const separator = /^[^\r\n]*\t/.test(source) ? '\t' : ','
  const rows: CsvRow[] = []
  let cells: string[] = []
  let [at, line, begun] = [0, 1, 1]
  while (at <= source.length) {
    const cell = cellAt(source, at, separator)
    if (typeof cell === 'string') return { rows: rows.filter(isFilled), fault: { line: begun, what: cell } }
    cells.push(cell.text)
    const ends = source.charAt(cell.end) !== separator
    const gap = ends ? (/\r\n?|\n/y.exec(source.slice(cell.end))?.[0] ?? ' ').length : 1
    line += linesIn(source.slice(at, cell.end + (ends ? gap : 0)))
    at = cell.end + gap
    if (!ends) continue
    rows.push({ line: begun, cells })
    cells = []
    begun = line
  }
  return { rows: rows.filter(isFilled) }
}

/** The cell that begins here; the separator, line end or end of text stands right behind it. */
function cellAt(source: string, start: number, separator: string): Cell | 'open-quote' | 'after-quote' {
  if (source.charAt(start) !== '"') {
    const found = source.slice(start).search(separator === ',' ? /[,\r\n]/ : /[\t\r\n]/)
    const end = found < 0 ? source.length : start + found
    return { text: source.slice(start, end).trim(), end }
  }
  const quoted = /^"((?:[^"]|"")*)"[^\S\r\n\t]*/.exec(source.slice(start))
  if (quoted === null) return 'open-quote'
  const end = start + quoted[0].length
  const next = source.charAt(end)
  if (!['', separator, '\r', '\n'].includes(next)) return 'after-quote'
  return { text: (quoted[1] ?? '').replaceAll('""', '"').trim(), end }
}

function linesIn(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0
}

function isFilled({ cells }: CsvRow): boolean {
  return cells.some((cell) => cell !== '')
}
