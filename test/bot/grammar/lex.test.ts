import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lex } from '../../../src/bot/grammar/lex.ts'

const kinds = (line: string) => lex(line).tokens.map((token) => [token.kind, token.text])
/** Text made of the signs that mean something to the lexer, more likely than chance would make it. */
const typed = fc
  .array(
    fc.constantFrom(
      '"',
      '“',
      '”',
      '「',
      '」',
      "'",
      '’',
      '#',
      '＃',
      ':',
      '：',
      '=',
      '<@U1|a>',
      '<@',
      '，',
      ' ',
      '　',
      'by',
      '华远',
      '8',
      'C4',
      '\n',
      '//',
    ),
  )
  .map((parts) => parts.join(''))

function rebuilt(line: string, from = 0): string {
  let end = from
  let text = line.slice(0, from)
  for (const token of lex(line, from).tokens) {
    const gap = line.slice(end, token.start)
    if (gap.trim() !== '') throw new Error(`lost ${gap}`)
    text += gap + token.raw
    end = token.end
  }
  return text + (line.slice(end).trim() === '' ? line.slice(end) : '')
}

describe('cutting a line', () => {
  it('loses no character of any text, however broken', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), typed)
    fc.assert(
      fc.property(anything, (line) => rebuilt(line) === line),
      { numRuns: 2000 },
    )
  })

  it('loses no character from an offset on', () => {
    fc.assert(fc.property(typed, fc.nat(20), (line, n) => rebuilt(line, Math.min(n, line.length)) === line))
  })

  it('takes time that grows with the line only, also for quotes that never close', () => {
    const started = performance.now()
    for (const part of ["'a'b", ' "', ' “', '<@U1|a ', '#1', '“a', ' C4=「']) lex(part.repeat(8_000))
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it.each([
    [
      'note Acme  visited',
      [
        ['word', 'note'],
        ['word', 'Acme'],
        ['word', 'visited'],
      ],
    ],
    [
      '备注　华远钢铁',
      [
        ['word', '备注'],
        ['word', '华远钢铁'],
      ],
    ],
    [
      '"Acme Steel" x',
      [
        ['quoted', 'Acme Steel'],
        ['word', 'x'],
      ],
    ],
    [
      '“华远 钢铁” x',
      [
        ['quoted', '华远 钢铁'],
        ['word', 'x'],
      ],
    ],
    [
      '「华远 钢铁」今天',
      [
        ['quoted', '华远 钢铁'],
        ['word', '今天'],
      ],
    ],
    [
      "'Acme Steel' x",
      [
        ['quoted', 'Acme Steel'],
        ['word', 'x'],
      ],
    ],
    [
      '‘Acme Steel’ x',
      [
        ['quoted', 'Acme Steel'],
        ['word', 'x'],
      ],
    ],
    [
      '"Acme Steel” x',
      [
        ['quoted', 'Acme Steel'],
        ['word', 'x'],
      ],
    ],
    [
      "'Mary O'Neil' x",
      [
        ['quoted', "Mary O'Neil"],
        ['word', 'x'],
      ],
    ],
    [
      "Mary O'Neil and Tom's",
      [
        ['word', 'Mary'],
        ['word', "O'Neil"],
        ['word', 'and'],
        ['word', "Tom's"],
      ],
    ],
    [
      'a 3" pipe',
      [
        ['word', 'a'],
        ['word', '3"'],
        ['word', 'pipe'],
      ],
    ],
    [
      '她说“不行”',
      [
        ['word', '她说'],
        ['quoted', '不行'],
      ],
    ],
    [
      'see https://acme.com/a?b=c at 10:30',
      [
        ['word', 'see'],
        ['word', 'https://acme.com/a?b=c'],
        ['word', 'at'],
        ['word', '10:30'],
      ],
    ],
    [
      'costs 40k #pain',
      [
        ['word', 'costs'],
        ['word', '40k'],
        ['tag', 'pain'],
      ],
    ],
    [
      '停机＃痛点',
      [
        ['word', '停机'],
        ['tag', '痛点'],
      ],
    ],
    [
      'C# and Line#2 #1',
      [
        ['word', 'C#'],
        ['word', 'and'],
        ['word', 'Line#2'],
        ['word', '#1'],
      ],
    ],
    [
      '<@U123|anna b> <@W9>',
      [
        ['person', 'anna b'],
        ['person', 'W9'],
      ],
    ],
    [
      '发报价，下周',
      [
        ['word', '发报价，'],
        ['word', '下周'],
      ],
    ],
    ['¥3，000，000', [['word', '¥3，000，000']]],
  ])('%s', (line, expected) => {
    expect(kinds(line)).toEqual(expected)
  })

  it.each([
    ['by:2026-12-01', 'by', '2026-12-01'],
    ['截止：周五', '截止', '周五'],
    ['at:10:30', 'at', '10:30'],
    ['goal:"know the budget"', 'goal', 'know the budget'],
    ['goal:“know the budget”', 'goal', 'know the budget'],
    ['目标：「了解 预算」', '目标', '了解 预算'],
    ['birthday:lunar:8-15', 'birthday', 'lunar:8-15'],
    ['by:', 'by', ''],
  ])('%s is an option', (line, key, text) => {
    expect(lex(line).tokens).toEqual([expect.objectContaining({ kind: 'option', key, text, raw: line })])
  })

  it('parts options at a Chinese comma', () => {
    expect(kinds('截止：周五，给：王芳')).toEqual([
      ['option', '周五'],
      ['word', '，'],
      ['option', '王芳'],
    ])
  })

  it('keeps the id of a mention in an option', () => {
    expect(lex('owner:<@U123|anna b>').tokens).toEqual([
      expect.objectContaining({
        key: 'owner',
        text: 'anna b',
        value: expect.objectContaining({ personId: 'U123' }),
      }),
    ])
  })

  it.each([
    ['C4=yes', 'C4', 'yes'],
    ['C4＝是', 'C4', '是'],
    ['c4:no', 'c4', 'no'],
    ['F2="Tom denied it"', 'F2', 'Tom denied it'],
  ])('%s assigns', (line, name, text) => {
    expect(lex(line).tokens).toEqual([expect.objectContaining({ kind: 'assign', name, text })])
  })

  it('keeps an open quote as a word, marked', () => {
    expect(lex('note "Acme Steel').tokens.map(({ text, ...rest }) => [text, 'open' in rest])).toEqual([
      ['note', false],
      ['"Acme', true],
      ['Steel', false],
    ])
  })
})
