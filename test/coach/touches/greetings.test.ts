import { expect, test } from 'vitest'
import type { ContactStatus } from '../../../src/coach/contact.ts'
import { parseDay } from '../../../src/coach/day.ts'
import { contact, greeted, member, planFrom, shownAs } from './samples.ts'

const wednesday = { calendar: 'solar', month: 9, day: 16 } as const

test('a birthday is announced three days before and on the day, the weekend before being Friday (TCH-3)', () => {
  const planned = planFrom('2026-09-01', '2026-09-30', { contacts: [greeted([], wednesday)] })
  expect(shownAs(planned)).toEqual([
    '2026-09-11 birthday|wang|2026-09-16|3',
    '2026-09-16 birthday|wang|2026-09-16|0',
  ])
})

test('a reminder says what it is about in values, and whom it is for (TCH-4)', () => {
  const birthday = { calendar: 'lunar', month: 12, day: 30, leap: false, year: 1980 } as const
  const [planned] = planFrom('2027-02-05', '2027-02-05', { contacts: [greeted([], birthday)] })
  expect(planned).toEqual({
    key: 'birthday|wang|2027-02-05|0',
    kind: 'birthday',
    date: '2027-02-05',
    occursOn: '2027-02-05',
    lead: 0,
    accountId: 'huayuan',
    contactId: 'wang',
    memberId: 'lilei',
    why: { code: 'birthday', calendar: 'lunar', month: 12, day: 30, leap: false, observed: 'day-29' },
    also: [],
  })
})

test('a major festival is announced a week before and on the eve', () => {
  const planned = planFrom('2026-09-01', '2026-09-30', { contacts: [greeted(['zhongqiu'])] })
  expect(shownAs(planned)).toEqual([
    '2026-09-18 festival|wang|zhongqiu|2026-09-25|7',
    '2026-09-24 festival|wang|zhongqiu|2026-09-25|1',
  ])
})

test('the Spring Festival of 2027 is on 6 February, and New Year’s Eve shares its greeting', () => {
  const planned = planFrom('2027-01-20', '2027-02-10', { contacts: [greeted(['chinese'])] })
  expect(shownAs(planned)).toEqual([
    '2027-01-29 festival|wang|chunjie|2027-02-06|7',
    '2027-02-05 festival|wang|chunjie|2027-02-06|1 + festival|wang|chuxi|2027-02-05|0',
  ])
})

test('nobody is reminded to greet on a solemn occasion (TCH-2)', () => {
  const keeps = ['qingming', 'zhongyuan', 'good_friday']
  expect(planFrom('2026-01-01', '2027-12-31', { contacts: [greeted(keeps)] })).toEqual([])
})

test('New Year’s Day comes once for somebody who keeps both sets', () => {
  const planned = planFrom('2026-12-30', '2027-01-05', { contacts: [greeted(['chinese', 'western'])] })
  expect(shownAs(planned)).toEqual(['2027-01-01 festival|wang|yuandan|2027-01-01|0'])
})

test('only the team’s festivals are greeted where the team has chosen some', () => {
  const parts = { contacts: [greeted(['chinese'])], team: { festivals: ['western', 'zhongqiu'] } }
  const planned = planFrom('2026-09-19', '2027-01-05', parts)
  expect(planned.map(({ key }) => key)).toEqual([
    'festival|wang|zhongqiu|2026-09-25|1',
    'festival|wang|yuandan|2027-01-01|0',
  ])
})

test.each<[string, ContactStatus]>([
  ['left', { is: 'left' }],
  ['died', { is: 'deceased' }],
  ['asked for peace', { is: 'do-not-contact' }],
  ['is in mourning', { is: 'mourning' }],
  ['is in mourning to the very day', { is: 'mourning', until: parseDay('2026-09-25') }],
])('nobody greets a contact who %s', (_, status) => {
  const contacts = [{ ...greeted(['chinese'], wednesday), status }]
  expect(planFrom('2026-09-01', '2026-09-25', { contacts })).toEqual([])
})

test('a contact is greeted again for what comes after the mourning, even if the reminder falls within it', () => {
  const status = { is: 'mourning', until: parseDay('2026-09-24') } as const
  const contacts = [{ ...greeted(['chinese'], wednesday), status }]
  expect(planFrom('2026-09-01', '2026-09-30', { contacts }).map(({ key }) => key)).toEqual([
    'festival|wang|zhongqiu|2026-09-25|7',
    'festival|wang|zhongqiu|2026-09-25|1',
  ])
})

test('what was stopped for good is not planned, the rest is', () => {
  const parts = {
    contacts: [greeted(['zhongqiu', 'guoqing'], wednesday)],
    stopped: new Set(['wang|birthday', 'wang|zhongqiu']),
  }
  expect(shownAs(planFrom('2026-09-01', '2026-10-10', parts))).toEqual([
    '2026-10-01 festival|wang|guoqing|2026-10-01|0',
  ])
})

test.each([
  ['birthday', 'festival|wang|zhongqiu|2026-09-25|1'],
  ['festival', 'birthday|wang|2026-09-24|0'],
])('a member who muted the kind %s gets the other (TCH-6)', (kind, key) => {
  const parts = {
    contacts: [greeted(['zhongqiu'], { calendar: 'solar', month: 9, day: 24 })],
    member: { ...member, muted: [kind] },
  }
  expect(shownAs(planFrom('2026-09-22', '2026-09-30', parts))).toEqual([`2026-09-24 ${key}`])
})

test('an archived account is silent', () => {
  const archived = { accountId: 'gone', id: 'lee' }
  const contacts = [{ ...contact, ...archived, sensitive: { keeps: ['zhongqiu'] } }]
  expect(planFrom('2026-09-01', '2026-09-30', { contacts })).toEqual([])
})

test('Eid is announced a week before and on the eve, and on the confirmed day’s once it is told', () => {
  const contacts = [{ ...greeted(['eid_fitr']), zone: 'Asia/Karachi' }]
  const told = [{ occasionId: 'eid_fitr', on: parseDay('2027-03-10'), zone: 'Asia/Karachi' }]
  expect(shownAs(planFrom('2027-03-01', '2027-03-12', { contacts }))).toEqual([
    '2027-03-02 festival|wang|eid_fitr|2027-03-09|7',
    '2027-03-08 festival|wang|eid_fitr|2027-03-09|1',
  ])
  expect(shownAs(planFrom('2027-03-01', '2027-03-12', { contacts, told }))).toEqual([
    '2027-03-03 festival|wang|eid_fitr|2027-03-09|7',
    '2027-03-09 festival|wang|eid_fitr|2027-03-09|1',
  ])
})

test('a contact without a zone keeps the day that was told for the member’s', () => {
  const told = [{ occasionId: 'eid_fitr', on: parseDay('2027-03-10'), zone: 'Asia/Shanghai' }]
  const [, eve] = planFrom('2027-03-01', '2027-03-12', { contacts: [greeted(['islamic'])], told })
  expect(eve?.occursOn).toBe('2027-03-10')
})

test('a Jewish festival is greeted in the morning before its sunset, and Yom Kippur never', () => {
  const planned = planFrom('2026-09-01', '2026-10-05', { contacts: [greeted(['jewish'])] })
  expect(shownAs(planned)).toEqual([
    '2026-09-04 festival|wang|rosh_hashanah|2026-09-12|7',
    '2026-09-11 festival|wang|rosh_hashanah|2026-09-12|1',
    '2026-09-25 festival|wang|sukkot|2026-09-26|1',
  ])
})

test('Seollal in 2027 is a day after the Spring Festival', () => {
  const both = [greeted(['seollal']), { ...greeted(['chunjie']), id: 'lee' }]
  const planned = planFrom('2027-02-01', '2027-02-10', { contacts: both })
  expect(planned.map(({ contactId, occursOn }) => [contactId, occursOn])).toEqual([
    ['lee', '2027-02-06'],
    ['wang', '2027-02-07'],
  ])
})

test('after the last published Diwali nothing is planned until an admin gives the day', () => {
  const contacts = [greeted(['diwali'])]
  const told = [{ occasionId: 'diwali', on: parseDay('2036-10-18') }]
  expect(planFrom('2036-01-01', '2036-12-31', { contacts })).toEqual([])
  expect(planFrom('2036-01-01', '2036-12-31', { contacts, told })).toHaveLength(2)
})
