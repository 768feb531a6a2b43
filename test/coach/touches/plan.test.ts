import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContactStatus } from '../../../src/coach/contact.ts'
import { addDays, type Day, parseDay, type Weekday, weekdayOf } from '../../../src/coach/day.ts'
import { birthdayKey, birthdayKeysIn } from '../../../src/coach/touches/birthday-keys.ts'
import { OCCASIONS } from '../../../src/coach/touches/occasion-data.ts'
import { OCCASION_SETS } from '../../../src/coach/touches/occasions/row.ts'
import { occasionsBetween } from '../../../src/coach/touches/occasions.ts'
import { planTouches, type TouchPlan } from '../../../src/coach/touches/plan.ts'
import { planWindow } from '../../../src/coach/touches/plan-window.ts'
import { anyDay, birthdayKeptOn, twoStretches } from './birthdays.ts'
import { account } from './samples.ts'

const zone = fc.constantFrom(
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Berlin',
)
const festivals = occasionsBetween(
  OCCASIONS.map(({ id }) => id),
  parseDay('2026-01-01'),
  parseDay('2029-12-31'),
)
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const anyMember = fc.record({
  id: fc.constant('lilei'),
  zone,
  digestAt: fc.constantFrom('05:00', '08:30', '17:45'),
  workingDays: fc.oneof(fc.constant(weekdays.slice(0, 5)), fc.subarray([...weekdays])),
  muted: fc.subarray(['birthday', 'festival', 'cadence', 'promise'], { maxLength: 1 }),
})

const anyStatus: fc.Arbitrary<ContactStatus> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ is: 'active' as const }) },
  anyDay.map((until) => ({ is: 'mourning' as const, until })),
  fc.constant({ is: 'left' as const }),
)

/** Contacts whose birthdays are near the day, so that most plans have some, and some beside a festival. */
function contactsNear(day: Day) {
  const birthday = fc.integer({ min: -12, max: 30 }).chain((ahead) => birthdayKeptOn(addDays(day, ahead)))
  const keeps = fc.subarray([...OCCASION_SETS, 'qixi', 'jiaoshi', 'funv', 'christmas_orthodox'])
  const one = fc.record(
    {
      accountId: fc.constant('a'),
      status: anyStatus,
      zone,
      sensitive: fc.record({ birthday, keeps }, { requiredKeys: ['keeps'] }),
    },
    { requiredKeys: ['accountId', 'status', 'sensitive'] },
  )
  return fc.array(one, { maxLength: 6 })
}

/** Days about three weeks around a festival. */
const festiveDay = fc
  .tuple(fc.constantFrom(...festivals), fc.integer({ min: -15, max: 5 }))
  .map(([{ on }, ahead]) => addDays(on, ahead))

/** Every Eid a day later, for one zone or for all. */
function movedEids(zone: string | undefined) {
  return festivals
    .filter(({ occasion }) => occasion.id.startsWith('eid_'))
    .map(({ occasion, on }) => ({ occasionId: occasion.id, on: addDays(on, 1), ...(zone && { zone }) }))
}

/** A member's whole file, around a window of up to three weeks in two stretches. */
const anyFile = twoStretches(10, festiveDay)
  .chain((days) =>
    fc.record({
      days: fc.constant(days),
      member: anyMember,
      contacts: contactsNear(days.from),
      promises: fc.array(fc.tuple(fc.integer({ min: -9, max: 30 }), fc.boolean()), { maxLength: 3 }),
      touchedDaysAgo: fc.array(fc.nat(60), { maxLength: 3 }),
      eidMoves: fc.option(fc.constantFrom('Asia/Shanghai', undefined), { nil: null }),
      tier: fc.constantFrom('A' as const, 'B' as const),
      cadenceDays: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    }),
  )
  .map(({ days, member, ...file }) => ({
    days,
    file: {
      member,
      accounts: ['a', 'b', 'c'].map((id) => ({
        ...account,
        id,
        tier: file.tier,
        ...(file.cadenceDays === undefined ? {} : { cadenceDays: file.cadenceDays }),
      })),
      contacts: file.contacts.map((each, index) => ({ ...each, id: `c${index}` })),
      lastTouch: new Map(
        file.touchedDaysAgo.map((ago, index) => ['abc'.charAt(index), addDays(days.to, -ago)]),
      ),
      promises: file.promises.map(([ahead, ours], index) => ({
        id: `p${index}`,
        accountId: 'a',
        contactId: `c${index}`,
        direction: ours ? ('we-owe' as const) : ('they-owe' as const),
        what: 'a quote',
        by: addDays(days.from, ahead),
        ownerId: 'lilei',
        state: 'open' as const,
      })),
      stopped: new Set<string>(),
      told: file.eidMoves === null ? [] : movedEids(file.eidMoves),
    } satisfies Omit<TouchPlan, 'from' | 'to'>,
  }))

test('planning two stretches gives the same as planning both at once', () => {
  fc.assert(
    fc.property(anyFile, ({ file, days: { from, middle, next, to } }) => {
      const apart = [
        ...planTouches({ ...file, from, to: middle }),
        ...planTouches({ ...file, from: next, to }),
      ]
      expect(apart).toEqual(planTouches({ ...file, from, to }))
    }),
    { numRuns: 300 },
  )
})

test('a contact is never the subject of two reminders on one day, and no key comes twice', () => {
  fc.assert(
    fc.property(anyFile, ({ file, days }) => {
      const planned = planTouches({ ...file, from: days.from, to: days.to })
      const people = planned.flatMap(({ date, contactId }) => (contactId ? [`${date} ${contactId}`] : []))
      const keys = planned.flatMap(({ key, also }) => [key, ...also.map((other) => other.key)])
      expect(people).toEqual([...new Set(people)])
      expect(keys).toEqual([...new Set(keys)])
    }),
  )
})

test('reminders come within the window, on working days of whoever has some, in order of days', () => {
  fc.assert(
    fc.property(anyFile, ({ file, days: { from, to } }) => {
      const dates = planTouches({ ...file, from, to }).map(({ date }) => date)
      const rest = dates.filter((date) => !file.member.workingDays.includes(weekdayOf(date)))
      expect(dates).toEqual(dates.filter((date) => date >= from && date <= to).sort())
      expect(file.member.workingDays.length === 0 ? [] : rest).toEqual([])
    }),
  )
})

test.each([false, true])(
  'the birthdays of the window asked for are enough (narrowed by working days: %s)',
  (narrow) => {
    fc.assert(
      fc.property(anyFile, ({ file, days: { from, to } }) => {
        const window = narrow ? planWindow(from, to, file.member) : planWindow(from, to)
        const keys = birthdayKeysIn(window.from, window.to)
        const contacts = file.contacts.map(({ sensitive: { birthday, keeps }, ...each }) => ({
          ...each,
          sensitive: birthday && keys.includes(birthdayKey(birthday)) ? { birthday, keeps } : { keeps },
        }))
        expect(planTouches({ ...file, contacts, from, to })).toEqual(planTouches({ ...file, from, to }))
      }),
      { numRuns: 300 },
    )
  },
)

test('a reminder is never later than the day it is about, but for who lives on the far side of the date line', () => {
  fc.assert(
    fc.property(anyFile, ({ file, days: { from, to } }) => {
      const greetings = planTouches({ ...file, from, to }).filter(({ kind }) => kind !== 'cadence')
      expect(greetings.filter(({ date, occursOn }) => date > addDays(occursOn, 1))).toEqual([])
    }),
  )
})
