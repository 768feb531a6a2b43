import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, parseDay, type Weekday } from '../../../src/coach/day.ts'
import { HOLIDAY_CALENDARS } from '../../../src/coach/holidays/calendars.ts'
import { worksOn } from '../../../src/coach/holidays/work-week.ts'
import { NEWS_EVENT_IDS } from '../../../src/coach/touches/news-events.ts'
import type { OccasionFile } from '../../../src/coach/touches/occasion-file.ts'
import {
  accountDayKeys,
  eventKey,
  newsKeys,
  occasionKeyRanges,
  weeklyKey,
} from '../../../src/coach/touches/occasion-keys.ts'
import { occasionWindow } from '../../../src/coach/touches/occasion-window.ts'
import { concerns, type OwnOccasion, ownOccasionsNear } from '../../../src/coach/touches/own-occasions.ts'
import { planTouches, type TouchPlan } from '../../../src/coach/touches/plan.ts'
import { planDueTouches } from '../../../src/coach/touches/plan-due.ts'
import { anyDay, twoStretches } from './birthdays.ts'
import { account, contact, planFrom, shownAs } from './samples.ts'

const NOTHING: OccasionFile = { accounts: [], contacts: [], events: [], news: [], own: [] }
const fair: OwnOccasion = {
  id: 'own:fair',
  name: 'CIIE 2027',
  tone: 'festive',
  weight: 'major',
  tiers: ['A', 'B'],
  rule: { kind: 'once', on: parseDay('2027-11-05') },
}

type Parts = Partial<OccasionFile> & Readonly<{ plan?: Partial<TouchPlan> }>

function shown(from: string, to: string, { plan, ...file }: Parts) {
  return shownAs(planFrom(from, to, { ...plan, occasions: { ...NOTHING, ...file } }))
}

describe('what an account has of its own', () => {
  test.each([
    ['a round year', '2017-05-18', ['2027-04-16 30', '2027-05-11 7', '2027-05-17 1']],
    ['any other year', '2001-05-18', ['2027-05-18 0']],
    ['its first year not yet over', '2026-12-18', []],
  ])('%s of a company founded on %s is told of on %j', (_, foundedOn, dates) => {
    const accounts = [{ ...account, foundedOn: parseDay(foundedOn) }]
    const key = 'company_anniversary|huayuan|2027-05-18|'
    expect(shown('2027-04-01', '2027-06-30', { accounts }).map((row) => row.replace(key, ''))).toEqual(dates)
  })

  test('the anniversary of the first contract is one of its own, and both of one day make one reminder', () => {
    const since = parseDay('2001-05-18')
    const accounts = [{ ...account, foundedOn: since, contractOn: since }]
    expect(shown('2027-05-01', '2027-05-31', { accounts })).toEqual([
      '2027-05-18 company_anniversary|huayuan|2027-05-18|0 + contract_anniversary|huayuan|2027-05-18|0',
    ])
  })

  test('a budget year is told of three months ahead, on a working day', () => {
    const accounts = [{ ...account, budgetStartMonth: 1 }]
    expect(shown('2026-01-01', '2027-12-31', { accounts })).toEqual([
      '2026-10-01 budget|huayuan|2027-01-01',
      '2027-10-01 budget|huayuan|2028-01-01',
    ])
    const april = [{ ...account, budgetStartMonth: 5 }]
    expect(shown('2026-01-01', '2026-12-31', { accounts: april })).toEqual([
      '2026-01-30 budget|huayuan|2026-05-01',
    ])
  })

  test('an event is told of a week ahead and on its day', () => {
    const events = [{ id: 'e1', accountId: 'huayuan', name: 'Opening', on: parseDay('2027-04-09') }]
    expect(shown('2027-04-01', '2027-04-30', { accounts: [account], events })).toEqual([
      '2027-04-02 event|e1|2027-04-09|7',
      '2027-04-09 event|e1|2027-04-09|0',
    ])
  })

  test.each([
    ['company_anniversary', { foundedOn: parseDay('2001-05-18') }],
    ['budget', { budgetStartMonth: 9 }],
    ['own:fair', { tier: 'A' as const }],
  ])('what was stopped for good is not planned: %s', (what, fields) => {
    const file = { accounts: [{ ...account, ...fields }], own: [fair] }
    const [from, to] = ['2027-04-01', '2027-12-31']
    const planned = shown(from, to, file).filter((row) => row.includes(what))
    expect(planned.length).toBeGreaterThan(0)
    expect(shown(from, to, { ...file, plan: { stopped: new Set([`huayuan|${what}`]) } })).not.toEqual(
      expect.arrayContaining(planned),
    )
  })
})

describe('an occasion of the team', () => {
  test.each([
    ['A', undefined, 2],
    ['C', undefined, 0],
    [undefined, undefined, 0],
    ['A', 'it', 0],
  ] as const)('for tier %s where it is for the industry %s has %i reminders', (tier, industry, count) => {
    const accounts = [{ ...account, ...(tier && { tier }), industry: 'manufacturing' }]
    const own = [{ ...fair, ...(industry && { industry }) }]
    expect(shown('2027-10-01', '2027-11-30', { accounts, own })).toHaveLength(count)
  })
})

describe('news of a contact', () => {
  const news = {
    id: 'n1',
    accountId: 'huayuan',
    contactId: 'wang',
    event: 'loss',
    on: parseDay('2027-03-06'),
  } as const

  test('told at a weekend it comes on Monday, and a month later there is a look back', () => {
    expect(shown('2027-03-01', '2027-04-30', { contacts: [contact], news: [news] })).toEqual([
      '2027-03-08 news|n1|2027-03-06|now',
      '2027-04-05 news|n1|2027-03-06|back',
    ])
  })

  test.each([
    ['loss', { is: 'mourning' }, 2],
    ['wedding', { is: 'mourning' }, 0],
    ['loss', { is: 'left' }, 0],
    ['illness', { is: 'deceased' }, 0],
    ['child', { is: 'do-not-contact' }, 0],
  ] as const)('%s for somebody who is %j makes %i reminders', (event, status, count) => {
    const contacts = [{ ...contact, status }]
    expect(shown('2027-03-01', '2027-04-30', { contacts, news: [{ ...news, event }] })).toHaveLength(count)
  })

  test('leads a birthday of the same day, so that one message fits both', () => {
    const sensitive = { keeps: [], birthday: { calendar: 'solar', month: 3, day: 8 } } as const
    const contacts = [{ ...contact, sensitive }]
    const [first] = shown('2027-03-08', '2027-03-08', { contacts, news: [news], plan: { contacts } })
    expect(first).toBe('2027-03-08 news|n1|2027-03-06|now + birthday|wang|2027-03-08|0')
  })
})

test('a weekly greeting comes on its weekday, or the working day before, and pauses while somebody mourns', () => {
  const on = (weeklyOn: Weekday) => [{ ...contact, weeklyOn }]
  expect(shown('2027-03-01', '2027-03-14', { contacts: on(5) })).toEqual([
    '2027-03-05 weekly|wang|2027-03-05',
    '2027-03-12 weekly|wang|2027-03-12',
  ])
  expect(shown('2027-03-01', '2027-03-07', { contacts: on(7) })).toEqual([
    '2027-03-05 weekly|wang|2027-03-07',
  ])
  const mourning = [
    { ...contact, weeklyOn: 5, status: { is: 'mourning', until: parseDay('2027-03-06') } },
  ] as const
  expect(shown('2027-03-01', '2027-03-14', { contacts: mourning })).toEqual([
    '2027-03-12 weekly|wang|2027-03-12',
  ])
})

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const anyMember = fc.record(
  {
    id: fc.constant('lilei'),
    zone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'),
    digestAt: fc.constantFrom('05:00', '17:45'),
    workingDays: fc.oneof(fc.constant(weekdays.slice(0, 5)), fc.subarray([...weekdays])),
    holidays: fc.constantFrom(...HOLIDAY_CALENDARS),
    muted: fc.subarray(['anniversary', 'occasion', 'greeting', 'news'], { maxLength: 1 }),
  },
  { requiredKeys: ['id', 'zone', 'digestAt', 'workingDays', 'muted'] },
)

function fileNear(day: Day): fc.Arbitrary<OccasionFile> {
  const near = fc.integer({ min: -100, max: 60 }).map((ahead) => addDays(day, ahead))
  const yearly = fc
    .tuple(near, fc.integer({ min: 1, max: 12 }))
    .map(([on, years]) => addDays(on, -365 * years))
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const accounts = fc.array(
    fc.record({
      foundedOn: some(yearly),
      contractOn: some(fc.oneof(yearly, fc.constant(parseDay('2012-02-29')))),
      budgetStartMonth: some(fc.integer({ min: 1, max: 12 })),
      tier: fc.constantFrom('A', 'C'),
    }),
    { minLength: 1, maxLength: 3 },
  )
  return fc
    .record({
      accounts,
      weekly: fc.array(
        fc.record({
          weeklyOn: fc.constantFrom(...weekdays),
          zone: fc.constantFrom('Asia/Tokyo', 'America/Lima'),
        }),
        { maxLength: 2 },
      ),
      events: fc.array(near, { maxLength: 3 }),
      news: fc.array(fc.tuple(near, fc.constantFrom(...NEWS_EVENT_IDS)), { maxLength: 3 }),
      own: fc.array(near, { maxLength: 2 }),
    })
    .map((drawn) => ({
      accounts: drawn.accounts.map(({ foundedOn, contractOn, budgetStartMonth, tier }, n) => ({
        ...account,
        id: `a${n}`,
        tier: tier === 'A' ? 'A' : 'C',
        ...(foundedOn && { foundedOn }),
        ...(contractOn && { contractOn }),
        ...(budgetStartMonth && { budgetStartMonth }),
      })),
      contacts: [
        { ...contact, id: 'c', accountId: 'a0' },
        ...drawn.weekly.map((each, n) => ({ ...contact, accountId: 'a0', ...each, id: `c${n}` })),
      ],
      events: drawn.events.map((on, n) => ({ id: `e${n}`, accountId: 'a0', name: 'Fair', on })),
      news: drawn.news.map(([on, event], n) => ({ id: `n${n}`, accountId: 'a0', contactId: 'c', event, on })),
      own: drawn.own.map((on, n) => ({ ...fair, id: `own:${n}`, rule: { kind: 'once', on } })),
    }))
}

const anyFile = twoStretches(20, anyDay).chain((days) =>
  fc
    .record({ days: fc.constant(days), member: anyMember, occasions: fileNear(days.from) })
    .map(({ member, occasions }) => ({
      days,
      occasions,
      plan: {
        member,
        occasions,
        accounts: [],
        contacts: [],
        lastTouch: new Map<string, Day>(),
        promises: [],
        stopped: new Set<string>(),
      },
    })),
)

test('planning two stretches gives the same as planning both at once', () => {
  fc.assert(
    fc.property(anyFile, ({ plan, days: { from, middle, next, to } }) => {
      const apart = [
        ...planTouches({ ...plan, from, to: middle }),
        ...planTouches({ ...plan, from: next, to }),
      ]
      expect(apart).toEqual(planTouches({ ...plan, from, to }))
    }),
    { numRuns: 300 },
  )
})

test('what lies under the keys asked for is enough', () => {
  fc.assert(
    fc.property(anyFile, ({ plan, occasions, days: { from, to } }) => {
      const ranges = occasionKeyRanges(from, to, plan.member)
      const isAsked = (key: string) => ranges.some((range) => key >= range.from && key <= range.to)
      const events = occasions.events.filter((event) => isAsked(eventKey(event)))
      const news = occasions.news.filter((one) => newsKeys(one).some(isAsked))
      const near = ownOccasionsNear(occasions.own, occasionWindow(from, to, plan.member))
      const due = {
        own: occasions.own,
        events,
        news,
        accounts: occasions.accounts.filter(
          (each) =>
            near.some(({ occasion }) => concerns(occasion, each)) ||
            accountDayKeys(each).some(isAsked) ||
            events.some(({ accountId }) => accountId === each.id),
        ),
        contacts: occasions.contacts.filter(
          ({ id, weeklyOn, zone }) =>
            news.some(({ contactId }) => contactId === id) ||
            (weeklyOn && isAsked(weeklyKey(weeklyOn, zone))),
        ),
      }
      const [asked, whole] = [
        { ...plan, occasions: due, from, to },
        { ...plan, from, to },
      ]
      expect(planTouches(asked)).toEqual(planTouches(whole))
      expect(planDueTouches(asked)).toEqual(planDueTouches(whole))
    }),
    { numRuns: 300 },
  )
})

test('reminders come on days that the member works, and one person never twice on a day', () => {
  fc.assert(
    fc.property(anyFile, ({ plan, days: { from, to } }) => {
      const planned = planTouches({ ...plan, from, to })
      const { member } = plan
      const idle = planned.filter(({ date }) => member.workingDays.length > 0 && !worksOn(member, date))
      const people = planned.flatMap(({ date, contactId }) => (contactId ? [`${date} ${contactId}`] : []))
      expect(idle).toEqual([])
      expect(people).toEqual([...new Set(people)])
    }),
  )
})
