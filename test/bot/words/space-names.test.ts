import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatList } from '../../../src/bot/words/format-list.ts'
import { wordsFor } from '../../../src/bot/words/index.ts'
import { spaceNames } from '../../../src/bot/words/space-names.ts'

it.each([
  ['问Tom Reed的看法', ['Tom Reed'], '问 Tom Reed 的看法'],
  ['判断为C5和F2', ['C5', 'F2'], '判断为 C5 和 F2'],
  ['给王芳的报价', ['王芳'], '给王芳的报价'],
  ['答应Acme（上海）的', ['Acme（上海）'], '答应 Acme（上海）的'],
  ['11月27日（周五）前给Tom', ['11月27日（周五）', 'Tom'], '11月27日（周五）前给 Tom'],
  ['今天14:30发出', ['14:30'], '今天14:30发出'],
  ['“Tom”的看法', ['Tom'], '“Tom”的看法'],
  ['见华为Mate店的Mate', ['华为Mate店', 'Mate'], '见华为Mate店的 Mate'],
  ['问a.c+的人', ['a.c+'], '问 a.c+的人'],
])('%s becomes, around %j, %s', (sentence, names, said) => {
  expect(spaceNames(sentence, names)).toBe(said)
})

it('changes nothing but spaces', () => {
  const text = fc.string({ unit: fc.constantFrom('问', '的', 'T', 'o', '5', '（', ' ', '.', '*') })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (names) => {
      const sentence = names.join('和')
      const said = spaceNames(sentence, names)
      expect(said.replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''))
    }),
  )
})

it('stands in every Chinese sentence, and in no English one', () => {
  const [zh, en] = [wordsFor('zh'), wordsFor('en')]
  expect(zh.delivery.weOwe({ who: 'Tom Reed', days: 0, day: '', what: '报价' })).toContain(
    '答应 Tom Reed 的：',
  )
  expect(zh.contacts.resumed('生日', 'Tom')).toContain('Tom 的生日')
  expect(en.contacts.resumed('birthday', '王芳')).toContain('王芳')
  expect([formatList('zh', ['C1', 'C5', 'F2']), formatList('zh', ['王芳', '陈工'])]).toEqual([
    'C1、C5 和 F2',
    '王芳和陈工',
  ])
})
