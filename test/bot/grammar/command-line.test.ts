import { describe, expect, it } from 'vitest'
import { optionOf, optionsOf, readLine } from '../../../src/bot/grammar/command-line.ts'
import { COMMANDS, isCommandId, shapeOf } from '../../../src/bot/grammar/command-table.ts'
import { findCommand } from '../../../src/bot/grammar/command-words.ts'
import { leadingNames, spanFrom, splitOn, textFrom, wordsOf } from '../../../src/bot/grammar/line-text.ts'
import { Problem } from '../../../src/coach/index.ts'

const refusalOf = (text: string) => {
  try {
    readLine(text)
  } catch (error) {
    if (error instanceof Problem) return error.refusal
  }
  return undefined
}

describe('the command of a line', () => {
  it.each([
    ['help note', 'help'],
    ['帮助', 'help'],
    ['TODAY', 'today'],
    ['今天', 'today'],
    ['accounts tier:A mine', 'accounts'],
    ['客户列表', 'accounts'],
    ['客户 华远', 'account'],
    ['客户华远', 'account'],
    ['客户计划 华远', 'plan'],
    ['备注华远钢铁 今天去了', 'note'],
    ['备注“华远钢铁”今天去了', 'note'],
    ['备注：华远钢铁 今天去了', 'note'],
    ['note华远钢铁 今天去了', 'note'],
    ['Ｃ１３９ 二号线', 'c139'],
    ['c139二号线', 'c139'],
    ['/coach note acme hi', 'note'],
    ['  下一步 二号线 见董事会 截止：周五', 'next'],
    ['删除联系人 王芳', 'forget'],
    ['联系人 王芳', 'contact'],
  ])('%s is %s', (text, command) => {
    expect(readLine(text).command).toBe(command)
  })

  it.each(['', '   ', '/coach'])('has none on an empty line: %j', (text) => {
    expect(readLine(text)).toMatchObject({ raw: text, rest: [] })
    expect(readLine(text)).not.toHaveProperty('commandToken')
  })

  it.each(['今天去了华远', 'noted', 'https://acme.com', '张总说不行', '"note" x'])(
    'has none in %s',
    (text) => {
      const line = readLine(text)
      expect(line.command).toBeUndefined()
      expect(line.commandToken?.text).toBeTruthy()
    },
  )

  it.each([
    ['nots', 'note'],
    ['acount', 'account'],
    ['promsie', 'promise'],
    ['备忘', '备注'],
    ['客户列', '客户列表'],
    ['zzz', undefined],
  ])('the nearest to %s is %s', (typed, nearest) => {
    expect(findCommand(typed)).toEqual(nearest === undefined ? {} : { nearest })
  })

  it('no two commands share a name', () => {
    const names = Object.keys(COMMANDS)
      .filter(isCommandId)
      .flatMap((id) => [id, ...shapeOf(id).names])
    expect(names).toEqual([...new Set(names)])
  })

  it.each([
    ['account add "Acme Steel" tier:A', 'add', 'Acme Steel'],
    ['客户 新增 华远钢铁', 'add', '华远钢铁'],
    ['新增客户 华远钢铁', 'add', '华远钢铁'],
    ['客户新增 华远钢铁', 'add', '华远钢铁'],
    ['客户 新增长科技', undefined, '新增长科技'],
    ['account merge Acme into Bolt', 'merge', 'Acme into Bolt'],
    ['deal merge Acme', undefined, 'merge Acme'],
  ])('%s: sub-verb %s', (text, sub, words) => {
    const line = readLine(text)
    expect([line.sub, wordsOf(line)]).toEqual([sub, words])
  })
})

describe('the options of a line', () => {
  it.each([
    ['promise acme send quote by:31/13', 'by', '31/13', 'by:31/13'],
    ['promise acme by: fri send', 'by', 'fri', 'by: fri'],
    ['promise acme by:in 2 weeks send quote', 'by', 'in 2 weeks', 'by:in 2 weeks'],
    ['promise acme by:fri 2 quotes', 'by', 'fri', 'by:fri'],
    ['promise acme by:1 Dec send', 'by', '1 Dec', 'by:1 Dec'],
    ['承诺 华远 发报价，截止：下周三，给：王芳', 'by', '下周三', '截止：下周三'],
    ['prep acme at:tomorrow 10:00 with:Mary', 'at', 'tomorrow 10:00', 'at:tomorrow 10:00'],
    ['备访 华远 时间：明天10点', 'at', '明天10点', '时间：明天10点'],
    ['prep acme goal:"know who signs" x', 'goal', 'know who signs', 'goal:"know who signs"'],
    ['contact add acme Mary birthday:lunar:闰6-30', 'birthday', 'lunar:闰6-30', 'birthday:lunar:闰6-30'],
    ['contact add acme 王芳 lunar:8-15', 'birthday', 'lunar:8-15', 'lunar:8-15'],
    ['contact add acme Mary birthday:15 Aug', 'birthday', '15 Aug', 'birthday:15 Aug'],
    ['deal add acme Line amount:3m EUR', 'amount', '3m EUR', 'amount:3m EUR'],
  ] as const)('%s', (...row) => {
    const [text, key, value, typed] = row
    const option = optionOf(readLine(text), key)
    expect([option?.text, text.slice(option?.span.start, option?.span.end)]).toEqual([value, typed])
  })

  it('tells the value from its key, for a name that is put right', () => {
    const text = 'prep acme with:Mary at:fri'
    expect(optionOf(readLine(text), 'with')?.valueSpan).toEqual({ start: 15, end: 19 })
  })

  it('keeps every value of an option that is given again, and the id of a mention', () => {
    const line = readLine('account add Acme alias:A1 alias:"A 2" owner:<@U7|anna b>')
    expect(optionsOf(line, 'alias').map(({ text }) => text)).toEqual(['A1', 'A 2'])
    expect(optionOf(line, 'owner')?.personId).toBe('U7')
  })

  it('refuses an option the command does not take, with the nearest', () => {
    expect(refusalOf('account add Acme teir:A')).toMatchObject({
      code: 'unknown-option',
      text: 'teir',
      nearest: 'tier',
      at: { start: 17, end: 23 },
    })
    expect(refusalOf('客户 新增 华远 等及：A')).toMatchObject({ code: 'unknown-option', nearest: '等级' })
  })

  it('refuses an open quote, except inside a text', () => {
    expect(refusalOf('account "Acme Steel')).toEqual({ code: 'open-quote', at: { start: 8, end: 13 } })
    expect(refusalOf('note "Acme visited')).toEqual({ code: 'open-quote', at: { start: 5, end: 10 } })
    expect(refusalOf('note Acme she said "no')).toBeUndefined()
    expect(refusalOf("note 'tis fine")).toBeUndefined()
  })
})

describe('the text of a line', () => {
  it('keeps a note exactly as typed', () => {
    const line = readLine('note Acme  Line 2 stops:  every "Friday" at 10:30, by:hand #Pain')
    expect(textFrom(line, 1)).toBe('Line 2 stops:  every "Friday" at 10:30, by:hand #Pain')
    expect(line.tags).toEqual(['pain'])
  })

  it('leaves options out of the text of a promise', () => {
    const line = readLine('promise acme send by:fri the quote to:Mary')
    expect([textFrom(line, 1), spanFrom(line, 1)]).toEqual(['send the quote', { start: 13, end: 34 }])
    expect(textFrom(readLine('承诺 华远 发报价，截止：周五，给：王芳'), 1)).toBe('发报价，')
  })

  it('offers the longest name first, each with what follows', () => {
    const splits = leadingNames(readLine('note Acme Steel visited  today'))
    expect(splits.map(({ name, rest }) => [name, rest])).toEqual([
      ['Acme Steel visited today', ''],
      ['Acme Steel visited', 'today'],
      ['Acme Steel', 'visited  today'],
      ['Acme', 'Steel visited  today'],
    ])
  })

  it.each([
    ['note "Acme Steel" visited', [['Acme Steel', 'visited']]],
    ['备注“华远钢铁”今天去了', [['华远钢铁', '今天去了']]],
    ['备注 华远钢铁：今天去了', [['华远钢铁', '今天去了']]],
    ['备注 华远钢铁，今天去了', [['华远钢铁', '今天去了']]],
    ['note Acme: visited', [['Acme', 'visited']]],
    ['note #tag only', []],
    ['note', []],
    [
      'c139 Line 2 C4=yes "met the board"',
      [
        ['Line 2', 'C4=yes "met the board"'],
        ['Line', '2 C4=yes "met the board"'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(leadingNames(readLine(text)).map(({ name, rest }) => [name, rest])).toEqual(expected)
  })

  it('takes a second name from where the first ended', () => {
    const line = readLine('deal add "Acme Steel" Line 2 upgrade amount:3m')
    const [account] = leadingNames(line)
    expect(wordsOf(line, account?.restIndex)).toBe('Line 2 upgrade')
  })

  it('marks the name alone', () => {
    const line = readLine('note Acme Steel: visited')
    expect(leadingNames(line)[0]).toMatchObject({ name: 'Acme Steel', span: { start: 5, end: 15 } })
  })

  it('parts a line at a word between two names', () => {
    const line = readLine('account merge Acme Steel into "Bolt Ltd"')
    expect(splitOn(line, ['into', '到'])).toMatchObject({ before: 'Acme Steel', after: { name: 'Bolt Ltd' } })
    expect(splitOn(readLine('account merge into Bolt'), ['into'])).toBeUndefined()
  })

  it('finds marks and people', () => {
    const line = readLine('c139 "Line 2 upgrade" C4=yes "met the board" <@U1|tom>')
    expect(line.assigns.map(({ name, text }) => [name, text])).toEqual([['C4', 'yes']])
    expect(line.people.map(({ id }) => id)).toEqual(['U1'])
  })
})
