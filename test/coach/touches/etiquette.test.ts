import { expect, test } from 'vitest'
import {
  canCongratulate,
  customsOf,
  type GreetingCase,
  guardsFor,
  staffOf,
} from '../../../src/coach/touches/etiquette.ts'
import { ETIQUETTE } from '../../../src/coach/touches/etiquette-data.ts'
import type { EtiquetteGuard } from '../../../src/coach/touches/etiquette-guard.ts'
import { OCCASIONS } from '../../../src/coach/touches/occasion-data.ts'
import { findOccasion } from '../../../src/coach/touches/occasions.ts'
import { readTable } from './csv.ts'

const guards: readonly EtiquetteGuard[] = ETIQUETTE

function idsFor(greeting: GreetingCase): readonly string[] {
  return guardsFor(greeting).map(({ id }) => id)
}

test.each(readTable('etiquette'))('the published rule $id is a guard: $fact', ({ id, strength, source }) => {
  const guard = guards.find((each) => each.id === id)
  expect(guard?.strength).toBe(strength)
  // What was common knowledge, and not looked up, names no source.
  expect(guard?.source).toBe(source?.startsWith('http') ? source.split(' ')[0] : undefined)
})

test('there is no guard that no table holds', () => {
  expect(guards.map(({ id }) => id)).toEqual(readTable('etiquette').map(({ id }) => id))
})

test('every guard speaks both languages, the Chinese one with full-width punctuation', () => {
  const wrong = guards.filter(
    ({ says }) => !/^[A-ZÀ-Ý“].*[.)]$/u.test(says.en) || !/。$/.test(says.zh) || /[,;:?!]/.test(says.zh),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('a timing guard says which time, and no other guard does', () => {
  const timed = guards.filter(({ time }) => time !== undefined)
  expect(timed).toEqual(guards.filter(({ kind }) => kind === 'timing'))
  expect(timed.map(({ time }) => time)).toEqual(['within-window', 'morning-before', 'never-early'])
})

test('a solemn occasion can never get a congratulation', () => {
  const congratulated = OCCASIONS.filter(canCongratulate)
  expect(congratulated.filter(({ tone }) => tone !== 'festive')).toEqual([])
  expect(OCCASIONS.filter((occasion) => !canCongratulate(occasion)).map(({ id }) => id)).toEqual([
    'qingming',
    'zhongyuan',
    'good_friday',
    'hung_kings',
    'obon_jp',
    'yom_kippur',
  ])
})

test('every occasion that a guard names is one that we know', () => {
  const named = guards.flatMap(({ guards: about }) => about.occasions ?? []).filter((id) => id !== 'birthday')
  expect(named.filter((id) => findOccasion(id) === undefined)).toEqual([])
})

test.each<[GreetingCase, readonly string[]]>([
  [{ keeps: ['chinese'] }, ['chinese']],
  [{ keeps: ['zhongqiu'] }, ['chinese']],
  [{ keeps: ['yuandan'] }, []],
  [{ keeps: ['hushi', 'no-such-day'] }, []],
  [{ keeps: ['german', 'christmas'] }, ['western', 'german']],
  [{ keeps: [], occasionId: 'diwali' }, ['hindu']],
])('the manners minded for %j are %j', (greeting, customs) => {
  expect(customsOf(greeting)).toEqual(customs)
})

test.each<[string, GreetingCase, readonly string[]]>([
  [
    'Seollal',
    { occasionId: 'seollal', keeps: ['seollal'] },
    ['cny-name', 'ko-law', 'zh-knife', 'zh-four', 'zh-redink', 'ko-lily'],
  ],
  ['Eid', { occasionId: 'eid_fitr', keeps: ['eid_fitr'] }, ['eid-alcohol', 'eid-date', 'privacy-religion']],
  ['Yom Kippur', { occasionId: 'yom_kippur', keeps: [] }, ['yomkippur', 'jewish-sunset', 'privacy-religion']],
  ['a German’s birthday', { occasionId: 'birthday', keeps: ['german'] }, ['de-early']],
  ['anybody’s birthday', { occasionId: 'birthday', keeps: [] }, []],
  ['Nurses’ Day', { occasionId: 'hushi', keeps: ['hushi'] }, ['zh-hospital']],
  ['an official’s New Year', { occasionId: 'yuandan', keeps: [], staff: ['state'] }, ['zh-official']],
  [
    'New Year in Japanese mourning',
    { occasionId: 'gantan_jp', keeps: [], status: 'mourning' },
    ['ja-mochu', 'zh-knife', 'zh-four', 'ja-numbers', 'ja-flowers'],
  ],
  ['somebody who died', { occasionId: 'birthday', keeps: [], status: 'deceased' }, ['deceased']],
])('for %s the guards are named, strong ones first', (_, greeting, ids) => {
  expect(idsFor(greeting)).toEqual(ids)
})

test.each([
  ['healthcare', ['hospital']],
  ['government', ['state']],
  ['finance', []],
  [undefined, []],
])('the people of an account in %s are %j', (industry, staff) => {
  expect(staffOf(industry)).toEqual(staff)
})
