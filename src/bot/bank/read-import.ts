import {
  bankParents,
  type DraftFault,
  draftFaults,
  type QuestionDraft,
  sameWords,
  type TeamQuestion,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { type CsvRow, readCsv } from '../grammar/read-csv.ts'
import { type Column, findColumn, READ_VALUE } from './import-columns.ts'

/** A sentence about a line of the import. */
export type LineFault = Readonly<{ line: number; sentence: string }>

/** The questions that may be saved as they stand, and what is wrong with the other lines. */
export type Imported = Readonly<{ good: readonly QuestionDraft[]; faults: readonly LineFault[] }>

type Row = Readonly<{ line: number; draft: QuestionDraft; parentText: string }>

/** Reads rows that were pasted, the names of their columns first. Nothing is saved by it. */
export function readImport(ask: Ask, text: string, own: readonly TeamQuestion[]): Imported {
  const { bank } = ask.words
  const { rows: lines, fault } = readCsv(text)
  const [head, ...body] = lines
  const columns = head?.cells.map(findColumn) ?? []
  const faults: LineFault[] = [...headFaults(ask, head, columns)]
  if (faults.length > 0) return { good: [], faults }
  const rows = body.flatMap((row) => {
    const read = readRow(ask, row, columns)
    if ('draft' in read) return [read]
    faults.push(read)
    return []
  })
  if (fault !== undefined) {
    const sentence = fault.what === 'open-quote' ? bank.openQuote : bank.afterQuote
    faults.push({ line: fault.line, sentence })
  }
  const { good, faults: found } = sieve(ask, withParents(rows, own), own)
  return { good, faults: [...faults, ...found].toSorted((a, b) => a.line - b.line) }
}

function headFaults(
  { words }: Ask,
  head: CsvRow | undefined,
  columns: readonly (Column | undefined)[],
): readonly LineFault[] {
  const { bank } = words
  const line = head?.line ?? 1
  if (!columns.includes('kind') || !columns.includes('text')) return [{ line, sentence: bank.noColumns }]
  return columns.flatMap((column, index) => {
    const name = head?.cells[index] ?? ''
    return column === undefined && name !== '' ? [{ line, sentence: bank.unknownColumn(name) }] : []
  })
}

type Cells = Readonly<Partial<Record<Column, string>>>

function readRow(
  ask: Ask,
  { line, cells }: CsvRow,
  columns: readonly (Column | undefined)[],
): Row | LineFault {
  const { bank } = ask.words
  const extra = cells.slice(columns.length).some((cell) => cell !== '')
  if (extra) return { line, sentence: bank.tooManyCells }
  const values: Cells = Object.fromEntries(
    columns.flatMap((column, i) => (column ? [[column, cells[i] ?? '']] : [])),
  )
  const bad = badValueIn(values)
  if (bad !== undefined) {
    return { line, sentence: bank.badValue(bank.columns[bad.column], bad.text) }
  }
  if ((values.kind ?? '') === '') return { line, sentence: bank.kindMissing }
  return { line, draft: toRowDraft(ask, values), parentText: values.parent ?? '' }
}

type Listed = keyof typeof READ_VALUE
const LISTED: readonly Listed[] = ['kind', 'language', 'stages', 'roles', 'concern', 'industry', 'fact']

function badValueIn(values: Cells): Readonly<{ column: Listed; text: string }> | undefined {
  for (const column of LISTED) {
    const text = valuesIn(values, column).find((one) => READ_VALUE[column](one) === undefined)
    if (text !== undefined) return { column, text }
  }
  return undefined
}

/** Stages and role types may be several. */
function valuesIn(values: Cells, column: Listed): readonly string[] {
  const text = values[column] ?? ''
  const isList = column === 'stages' || column === 'roles'
  const parts = isList ? text.split(/[;；、|]/) : [text]
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function toRowDraft(ask: Ask, values: Cells): QuestionDraft {
  const first = <L extends Listed>(column: L) => valuesIn(values, column)[0] ?? ''
  const fact = READ_VALUE.fact(first('fact'))
  const concern = READ_VALUE.concern(first('concern'))
  const industry = READ_VALUE.industry(first('industry'))
  const stages = valuesIn(values, 'stages').flatMap((one) => READ_VALUE.stages(one) ?? [])
  const roles = valuesIn(values, 'roles').flatMap((one) => READ_VALUE.roles(one) ?? [])
  return {
    id: ask.newId(),
    kind: READ_VALUE.kind(first('kind')) ?? 'P',
    locale: READ_VALUE.language(first('language')) ?? ask.locale,
    text: values.text ?? '',
    listenFor: values.listenFor ?? '',
    ...(fact && { fact }),
    ...(concern && { concern }),
    ...(industry && { industry }),
    ...(stages.length > 0 && { stages }),
    ...(roles.length > 0 && { roles }),
  }
}

/** A parent is written as the question itself: of the same rows, of the team's own, or of the general bank, or by its id there. */
function withParents(rows: readonly Row[], own: readonly TeamQuestion[]): readonly Row[] {
  return rows.map((row) => {
    const { draft, parentText } = row
    if (parentText === '') return row
    const beside = [...rows.map((one) => one.draft), ...own].filter(({ locale }) => locale === draft.locale)
    const found = [...beside, ...bankParents(draft.locale)].find(
      ({ id, text }) => id === parentText || sameWords(text, parentText),
    )
    return { ...row, draft: { ...draft, parent: found?.id ?? '' } }
  })
}

/** What hangs on a row that cannot be saved cannot be saved either, so the rest is looked at again. */
function sieve(ask: Ask, rows: readonly Row[], own: readonly TeamQuestion[]): Imported {
  const beside = [...own, ...rows.map(({ draft }) => draft)]
  const judged = rows.map((row) => ({ row, faults: draftFaults(row.draft, beside) }))
  const bad = judged.filter(({ faults }) => faults.length > 0)
  if (bad.length === 0) return { good: rows.map(({ draft }) => draft), faults: [] }
  const kept = judged.flatMap(({ row, faults }) => (faults.length === 0 ? [row] : []))
  const rest = sieve(ask, kept, own)
  const told = bad.flatMap(({ row, faults }) => faults.map((fault) => toLineFault(ask, row.line, fault)))
  return { good: rest.good, faults: [...told, ...rest.faults] }
}

function toLineFault({ words }: Ask, line: number, { code }: DraftFault): LineFault {
  return { line, sentence: words.bank.faults[code] }
}
