import { describe, expect, it } from 'vitest'
import { listHints } from '../../../playground/page/places/composer-hints.ts'
import { toSentText } from '../../../playground/page/places/sent-text.ts'

const person = { title: 'Rep', locale: 'en-US', zone: 'UTC', isBot: false, isGuest: false }
const people = [
  { ...person, id: 'U1', name: 'Ann' },
  { ...person, id: 'U2', name: 'Ann Lee' },
  { ...person, id: 'U3', name: '李蕾' },
  { ...person, id: 'UB', name: 'Touchstone', isBot: true },
]
const commands = [{ command: '/coach', description: 'Your sales coach', usageHint: 'help | today' }]
const english = { commands, people, locale: 'en-US' }
const chinese = { commands, people, locale: 'zh-CN' }

describe('the composer offers', () => {
  it.each([
    ['the command', '/co', english, '/coach '],
    ['a subcommand that is whole', '/coach to', english, '/coach today'],
    ['a subcommand that goes on', '/coach acc', english, '/coach account '],
    ['a Chinese subcommand', '/coach 备访', chinese, '/coach 备访 '],
    ['an English subcommand to a Chinese reader', '/coach pre', chinese, '/coach prep '],
    ['a person', 'hello @to', english, 'hello @Touchstone '],
  ])('%s', (_what, typed, ...[source, text]) => {
    expect(listHints(typed, source)[0]?.text).toBe(text)
  })

  it('how a subcommand goes on, which cannot be taken', () => {
    expect(listHints('/coach note Acme', english)).toEqual([
      { key: 'note', label: '/coach note ACCOUNT TEXT', note: 'Saves a note' },
    ])
  })

  it('nothing inside a word or for plain text', () => {
    expect([listHints('mail a@to', english), listHints('hello', english)]).toEqual([[], []])
  })
})

describe('what is sent', () => {
  it.each([
    ['@touchstone help', '<@UB> help'],
    ['ask @Ann Lee and @Ann', 'ask <@U2> and <@U1>'],
    ['给@李蕾', '给@李蕾'],
    ['给 @李蕾，好', '给 <@U3>，好'],
    ['mail ann@Ann.example', 'mail ann@Ann.example'],
    ['  a < b & c  ', 'a < b & c'],
  ])('for %s is %s', (typed, sent) => {
    expect(toSentText(typed, people)).toBe(sent)
  })
})
