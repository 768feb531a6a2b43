import { describe, expect, it } from 'vitest'
import { listHints } from '../../../playground/page/places/composer-hints.ts'
import { findKeyStep } from '../../../playground/page/places/composer-keys.ts'
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

describe('a key in the composer', () => {
  const hints = [
    { key: 'a', label: '/coach', note: '', text: '/coach ' },
    { key: 'b', label: 'b', note: '', text: 'b' },
  ]
  const typing = { shiftKey: false, text: '', sent: ['one', 'two'], hints: [], picked: undefined }

  it.each([
    ['Enter sends', { key: 'Enter', text: 'hi' }, { do: 'send' }],
    [
      'Enter sends a whole command in spite of hints',
      { key: 'Enter', text: '/coach help', hints },
      { do: 'send' },
    ],
    [
      'Enter takes a picked hint',
      { key: 'Enter', text: '/', hints, picked: 1 },
      { do: 'take', hint: hints[1] },
    ],
    ['Tab takes the first hint', { key: 'Tab', text: '/', hints }, { do: 'take', hint: hints[0] }],
    ['the up arrow brings back the last line', { key: 'ArrowUp' }, { do: 'recall', text: 'two' }],
    ['and then the one before', { key: 'ArrowUp', text: 'two' }, { do: 'recall', text: 'one' }],
    [
      'the down arrow goes to the next hint',
      { key: 'ArrowDown', text: '/', hints },
      { do: 'pick', index: 1 },
    ],
    ['Escape hides the hints', { key: 'Escape', text: '/', hints }, { do: 'hide' }],
    ['Shift+Enter only writes', { key: 'Enter', shiftKey: true, text: 'hi' }, undefined],
    ['Tab without a hint goes on', { key: 'Tab', text: 'hi' }, undefined],
    ['the up arrow moves within a new text', { key: 'ArrowUp', text: 'new' }, undefined],
  ])('%s', (_what, pressed, step) => {
    expect(findKeyStep({ ...typing, ...pressed })).toEqual(step)
  })
})
