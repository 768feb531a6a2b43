import { expect, it } from 'vitest'
import { wordsFor } from '../../../src/bot/words/index.ts'

const { people, care, delivery, complaints, contacts } = wordsFor('zh')
const DAY = '11月27日（周五）'

it.each([
  people.judged('认可', people.evidenceOf(DAY, '会上说的')),
  care.reason['we-owe']('报价', DAY),
  care.reason['they-owe']('报价', DAY),
  delivery.promiseLine('报价', '王芳', DAY),
  delivery.weOwe({ who: delivery.person('王芳', ['华远钢铁']), days: 4, day: DAY, what: '报价' }),
  complaints.holdsBack('晚到一周'),
  contacts.stopLine('生日', DAY),
])('never nests brackets: %s', (sentence) => {
  expect(sentence).not.toMatch(/（[^）]*（/)
})
