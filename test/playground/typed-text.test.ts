import { expect, it } from 'vitest'
import { commandText, messageText } from '../../playground/slack/typed-text.ts'

it.each([
  ['a & b < c', 'a &amp; b &lt; c'],
  ['@maya hi', '<@U0MAYA|maya> hi'],
  ['ask @Anna Weber now', 'ask <@U0ANNA|anna> now'],
  ['@Maya Smith', '<@U0MAYA|maya> Smith'],
  ['@李蕾 你好', '<@U0LEI|lilei> 你好'],
  ['<@U0LEI> done', '<@U0LEI|lilei> done'],
  ['in #key-accounts', 'in <#C0DEALS|key-accounts>'],
  ['note acme: cost #pain', 'note acme: cost #pain'],
  ['mail me@acme.example', 'mail me@acme.example'],
  ['<@U404>', '&lt;@U404&gt;'],
])('sends the command text %s as %s', (typed, text) => {
  expect(commandText(typed)).toBe(text)
})

it('sends the tokens of a message without labels', () => {
  expect(messageText('@touchstone #general <b>')).toBe('<@U0COACH> <#C0GENERAL> &lt;b&gt;')
})
