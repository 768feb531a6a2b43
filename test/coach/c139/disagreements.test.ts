import { expect, it } from 'vitest'
import { disagreements } from '../../../src/coach/index.ts'
import { assessed, coach, mark, person } from './deal-fixtures.ts'

const people = [coach('tom', 'relations'), coach('ann', 'value'), person('mary')]
const yes = (contactId: string) => mark('F2', 'confirmed', { contactId })
const no = (contactId: string) => mark('F2', 'no', { contactId })

it.each([
  [
    'one confirms, then another denies',
    [yes('tom'), no('ann')],
    [{ confirmedBy: ['tom'], deniedBy: ['ann'] }],
  ],
  [
    'one denies, then another confirms',
    [no('tom'), yes('ann')],
    [{ confirmedBy: ['ann'], deniedBy: ['tom'] }],
  ],
  ['one coach who changes the mind', [yes('tom'), no('tom')], []],
  ['two who agree in the end', [yes('tom'), no('ann'), no('tom')], []],
  ['a denial by somebody who is no coach', [yes('tom'), no('mary')], []],
  ['nobody named', [mark('F2', 'confirmed'), no('ann')], []],
])('coaches disagree (COACH-2): %s', (_, words, found) => {
  const history = words.map((word, day) => assessed(`2026-11-0${day + 1}T09:00:00Z`, [mark('C1'), word]))
  expect(disagreements(history, people)).toEqual(found.map((split) => ({ element: 'F2', ...split })))
})
