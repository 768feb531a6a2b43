import { expect, test } from 'vitest'
import { parseDay } from '../../../src/coach/day.ts'
import type { Promised } from '../../../src/coach/records.ts'
import { greeted, member, planFrom, shownAs } from './samples.ts'

function bornOn(month: number, day: number) {
  return { calendar: 'solar', month, day } as const
}

const promise: Promised = {
  id: 'quote',
  accountId: 'huayuan',
  contactId: 'wang',
  direction: 'they-owe',
  what: '停机数据',
  by: parseDay('2026-09-16'),
  ownerId: 'lilei',
  state: 'open',
}

test('two leads that come to the same working day are one reminder, the nearer leading', () => {
  // 20 September 2026 is a Sunday: with Wednesday as the last working day, both come on the 16th.
  const parts = {
    contacts: [greeted([], bornOn(9, 20))],
    member: { ...member, workingDays: [1, 2, 3] as const },
  }
  expect(shownAs(planFrom('2026-09-14', '2026-09-21', parts))).toEqual([
    '2026-09-16 birthday|wang|2026-09-20|0 + birthday|wang|2026-09-20|3',
  ])
})

test('a birthday takes a festival and a promise of the same person and day with it (TCH-9)', () => {
  const parts = {
    contacts: [greeted(['jiaoshi'], bornOn(9, 10))],
    promises: [{ ...promise, by: parseDay('2026-09-10') }],
  }
  expect(shownAs(planFrom('2026-09-10', '2026-09-10', parts))).toEqual([
    '2026-09-10 birthday|wang|2026-09-10|0 + festival|wang|jiaoshi|2026-09-10|0 + promise|quote|2026-09-10|0',
  ])
})

test.each([
  ['on the festival, so the greeting waits for it', 6, ['2027-02-03', '2027-02-05 + chunjie']],
  ['three days after, so the greeting goes with its announcement', 9, ['2027-02-05 + chunjie', '2027-02-09']],
  [
    'three days before, so the greeting goes out on the birthday',
    3,
    ['2027-01-29 + gift', '2027-02-03 + chunjie'],
  ],
  ['four days before, too far away', 2, ['2027-01-29 + gift', '2027-02-02', '2027-02-05 chunjie']],
])('a Spring Festival greeting beside a birthday %s', (_, day, expected) => {
  const planned = planFrom('2027-01-20', '2027-02-12', { contacts: [greeted(['chunjie'], bornOn(2, day))] })
  const shown = planned.map(({ date, kind, also }) =>
    [
      date,
      kind === 'festival' ? ' chunjie' : '',
      ...also.map(({ lead }) => (lead === 7 ? ' + gift' : ' + chunjie')),
    ].join(''),
  )
  expect(shown.filter((line) => line !== '2027-01-29 chunjie')).toEqual(expected)
})

test('a festival before the birthday is never greeted late', () => {
  const planned = planFrom('2026-09-01', '2026-09-30', { contacts: [greeted(['jiaoshi'], bornOn(9, 11))] })
  expect(shownAs(planned)).toEqual([
    '2026-09-08 birthday|wang|2026-09-11|3 + festival|wang|jiaoshi|2026-09-10|0',
    '2026-09-11 birthday|wang|2026-09-11|0',
  ])
})

test('two people of one account are two reminders', () => {
  const lee = { ...greeted([], bornOn(9, 16)), id: 'lee' }
  const planned = planFrom('2026-09-16', '2026-09-16', { contacts: [lee, greeted([], bornOn(9, 16))] })
  expect(planned.map(({ contactId }) => contactId)).toEqual(['lee', 'wang'])
})

test('a day lists birthdays, festivals, promises, then rhythm', () => {
  const parts = {
    contacts: [greeted([], bornOn(9, 10)), { ...greeted(['jiaoshi']), id: 'an' }],
    promises: [{ ...promise, contactId: 'zhou', by: parseDay('2026-09-10') }],
    accounts: [
      {
        id: 'huayuan',
        name: '',
        aliases: [],
        ownerId: 'lilei',
        collaboratorIds: [],
        isPrivate: false,
        createdOn: parseDay('2026-08-27'),
        tier: 'A',
      },
    ],
  } as const
  expect(planFrom('2026-09-10', '2026-09-10', parts).map(({ kind }) => kind)).toEqual([
    'birthday',
    'festival',
    'promise',
    'cadence',
  ])
})
