import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCsv } from '../../../src/bot/grammar/read-csv.ts'

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells)

it.each([
  [
    'plain cells',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['empty cells at either end', ',a,', [['', 'a', '']]],
  ['commas in quotes', '"a, b",c', [['a, b', 'c']]],
  ['line ends in quotes', '"a\nb",c', [['a\nb', 'c']]],
  ['doubled quotes', '"say ""yes""",c', [['say "yes"', 'c']]],
  ['an empty quoted cell', '"",c', [['', 'c']]],
  ['quotes inside a bare cell', 'a "b" c,d', [['a "b" c', 'd']]],
  ['full-width commas as text', '在哪里，为什么,S', [['在哪里，为什么', 'S']]],
  ['curly quotes as text', '“a”,b', [['“a”', 'b']]],
  ['Windows and old Mac line ends', 'a\r\nb\rc', [['a'], ['b'], ['c']]],
  ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
  ['spaces around cells', ' a , "b" ', [['a', '"b"']]],
  ['spaces after a quoted cell', '"a" ,b', [['a', 'b']]],
  ['blank lines, which are left out', 'a\n\n,\nb\n', [['a'], ['b']]],
  [
    'tabs, as spreadsheets copy',
    'a\tb,c\n"d\te"\tf',
    [
      ['a', 'b,c'],
      ['d\te', 'f'],
    ],
  ],
  ['nothing', '', []],
])('reads %s', (_, text, rows) => {
  expect(cellsOf(text)).toEqual(rows)
})

it('tells in which line each row begins', () => {
  const { rows } = readCsv('a\r\n"b\nb",c\n\nd')
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 5])
})

it.each([
  ['a,b\nc,"d', 2, 'open-quote', [['a', 'b']]],
  ['a,b\n"c" d,e\nf,g', 2, 'after-quote', [['a', 'b']]],
] as const)('stops where a quote is amiss: %j', (...[text, line, what, rows]) => {
  expect([readCsv(text).fault, cellsOf(text)]).toEqual([{ line, what }, rows])
})

it('reads back whatever was written by the rules', () => {
  const anyCell = fc.string({ unit: fc.constantFrom('a', '，', '"', ',', '\n', '\r\n', '中', '\t', 'x y') })
  const anyRow = fc.array(
    anyCell.map((cell) => cell.trim()),
    { minLength: 1, maxLength: 4 },
  )
  const anyRows = fc.array(
    anyRow.filter((row) => row.some((cell) => cell !== '')),
    { maxLength: 5 },
  )
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(anyRows, (rows) => {
      const text = ['head', ...rows.map((row) => row.map(quoted).join(','))].join('\n')
      expect(readCsv(text)).toEqual({
        rows: [{ line: 1, cells: ['head'] }, ...rows.map((cells) => expect.objectContaining({ cells }))],
      })
    }),
  )
})
