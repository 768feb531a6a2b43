import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Complaint, ComplaintAnswer } from '../../../src/coach/care/complaint.ts'
import { findSilencing, isCongratulation, isOnlyCongratulation } from '../../../src/coach/care/silencing.ts'
import { addDays, parseDay } from '../../../src/coach/day.ts'
import type { Why } from '../../../src/coach/touches/planned.ts'
import { greeted, planFrom, shownAs } from '../touches/samples.ts'

const complaint: Complaint = {
  id: 'late',
  accountId: 'huayuan',
  what: 'spare parts came late',
  ownerId: 'lilei',
  raisedOn: parseDay('2026-11-23'),
  by: parseDay('2026-11-27'),
  answers: [],
}
const answer = {
  says: 'not-yet',
  text: 'soon',
  on: complaint.raisedOn,
  byId: 'lilei',
  by: complaint.by,
} as const

const planned = (parts: Partial<Complaint> = {}, more: Parameters<typeof planFrom>[2] = {}) =>
  planFrom('2026-11-01', '2026-12-31', { complaints: [{ ...complaint, ...parts }], ...more })

test('an open complaint is reminded of at once, the day before and on its day (SAT-3)', () => {
  expect(shownAs(planned())).toEqual([
    '2026-11-23 complaint|late|2026-11-27|2026-11-23',
    '2026-11-26 complaint|late|2026-11-27|2026-11-26',
    '2026-11-27 complaint|late|2026-11-27|2026-11-27',
  ])
})

test('once answered with not yet, it comes with its new day', () => {
  expect(shownAs(planned({ answers: [answer] }))).toHaveLength(2)
})

test('one raised the day before it is due comes on these two days', () => {
  const short = { raisedOn: parseDay('2026-11-26') }
  expect(planned(short).map(({ date }) => date)).toEqual(['2026-11-26', '2026-11-27'])
})

test('it tells what it is about and how many days are left', () => {
  expect(planned().map(({ lead, occursOn, why }) => ({ lead, occursOn, why }))).toEqual(
    [4, 1, 0].map((lead) => ({
      lead,
      occursOn: '2026-11-27',
      why: { code: 'complaint', complaintId: 'late', what: 'spare parts came late' },
    })),
  )
})

test('a closed one is silent', () => {
  expect(planned({ closedOn: parseDay('2026-11-24') })).toEqual([])
})

test('raised on a Friday and due on Sunday, it comes on that Friday and not before', () => {
  const weekend = { raisedOn: parseDay('2026-11-27'), by: parseDay('2026-11-29') }
  expect(planned(weekend).map(({ date }) => date)).toEqual(['2026-11-27'])
})

test('raised on a Saturday, it comes that day and not before there was anything to tell', () => {
  const saturday = { raisedOn: parseDay('2026-11-28'), by: parseDay('2026-12-04') }
  expect(planned(saturday).map(({ date }) => date)).toEqual(['2026-11-28', '2026-12-03', '2026-12-04'])
})

test('two complaints of one account are told apart on one day', () => {
  const complaints = [complaint, { ...complaint, id: 'wrong' }]
  const day = planFrom('2026-11-27', '2026-11-27', { complaints })
  expect(day.map(({ why, also }) => [why, also.length])).toEqual(
    ['late', 'wrong'].map((complaintId) => [{ code: 'complaint', complaintId, what: complaint.what }, 0]),
  )
})

test.each([
  ['what was done', { says: 'done', text: 'sent', on: '2026-11-24', byId: 'lilei' }, true],
  ['not yet, and until when', answer, true],
  ['not yet, without a day', { ...answer, by: undefined }, false],
  ['something else', { ...answer, says: 'maybe' }, false],
  ['nothing of who said it', { says: 'done', text: 'sent', on: '2026-11-24' }, false],
])('an answer tells %s: %o %s (SAT-3)', (...[_, told, isAnswer]) => {
  expect(ComplaintAnswer.safeParse(told).success).toBe(isAnswer)
})

test('it leads the day, before every other touch (SAT-3)', () => {
  const birthday = { calendar: 'solar', month: 11, day: 27 } as const
  const day = planFrom('2026-11-27', '2026-11-27', {
    complaints: [complaint],
    contacts: [greeted([], birthday)],
  })
  expect(day.map(({ kind }) => kind)).toEqual(['complaint', 'birthday'])
})

test('planning two stretches gives the same as planning both at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 60 }), (days, cut) => {
      const complaints = [{ ...complaint, by: addDays(complaint.raisedOn, days) }]
      const middle = addDays(parseDay('2026-11-01'), cut)
      const parts = [
        ...planFrom('2026-11-01', middle, { complaints }),
        ...planFrom(addDays(middle, 1), '2027-01-31', { complaints }),
      ]
      expect(parts).toEqual(planFrom('2026-11-01', '2027-01-31', { complaints }))
    }),
  )
})

const WISHES: readonly Why[] = [
  { code: 'birthday', calendar: 'solar', month: 11, day: 27 },
  { code: 'festival', occasionId: 'christmas', tone: 'festive' },
  { code: 'anniversary', of: 'company_anniversary', years: 10, isRound: true },
  { code: 'greeting' },
  { code: 'news', newsId: 'n', event: 'wedding', look: 'now' },
  { code: 'occasion', of: 'team', occasionId: 'o', name: 'Fair', tone: 'festive' },
]
const OTHERS: readonly Why[] = [
  { code: 'festival', occasionId: 'qingming', tone: 'solemn' },
  { code: 'news', newsId: 'n', event: 'loss', look: 'now' },
  { code: 'occasion', of: 'account', occasionId: 'o', name: 'Funeral', tone: 'solemn' },
  { code: 'budget', month: 4 },
  { code: 'cadence', daysSince: 20, asksFor: 14, crossed: 'ideal' },
  {
    code: 'follow-up',
    dealId: 'line2',
    deal: 'Line 2',
    count: 1,
    crossed: 'ideal',
    asksFor: 14,
    lastOn: complaint.raisedOn,
  },
  { code: 'promise', direction: 'we-owe', what: 'a quote', promiseId: 'p' },
  { code: 'complaint', what: 'late', complaintId: 'c' },
]

test('good wishes are congratulations; sympathy, promises and the rest are none', () => {
  expect(WISHES.filter((why) => !isCongratulation(why))).toEqual([])
  expect(OTHERS.filter(isCongratulation)).toEqual([])
})

test('silence holds for every good wish to the account, and ends with the complaint (SAT-3)', () => {
  const anyWhy = fc.constantFrom(...WISHES, ...OTHERS)
  fc.assert(
    fc.property(
      anyWhy,
      fc.array(
        anyWhy.map((why) => ({ why })),
        { maxLength: 3 },
      ),
      (why, also) => {
        const touch = { accountId: 'huayuan', why, also }
        const hasWish = [why, ...also.map((one) => one.why)].some(isCongratulation)
        expect(findSilencing(touch, [complaint]) !== undefined).toBe(hasWish)
        expect(findSilencing(touch, [{ ...complaint, closedOn: complaint.by }])).toBeUndefined()
        expect(findSilencing({ ...touch, accountId: 'other' }, [complaint])).toBeUndefined()
      },
    ),
  )
})

test('what is merged with a good wish and is none stays to be done', () => {
  const [birthday] = WISHES
  const [solemn] = OTHERS
  if (birthday === undefined || solemn === undefined) throw new Error('no samples')
  expect(isOnlyCongratulation({ accountId: 'a', why: birthday, also: [{ why: solemn }] })).toBe(false)
  expect(isOnlyCongratulation({ accountId: 'a', why: birthday, also: [{ why: birthday }] })).toBe(true)
  expect(isOnlyCongratulation({ accountId: 'a', why: solemn, also: [{ why: birthday }] })).toBe(false)
  expect(
    isOnlyCongratulation({ accountId: 'a', why: birthday, also: [{ why: birthday }, { why: solemn }] }),
  ).toBe(false)
})

test('of several complaints the one due first silences', () => {
  const later = { ...complaint, id: 'later', by: addDays(complaint.by, 3) }
  const touch = { accountId: 'huayuan', why: { code: 'greeting' }, also: [] } as const
  expect(findSilencing(touch, [later, complaint])?.id).toBe('late')
  const twin = { ...complaint, id: 'another' }
  expect(findSilencing(touch, [complaint, twin])?.id).toBe('another')
  expect(findSilencing(touch, [twin, complaint])?.id).toBe('another')
})
