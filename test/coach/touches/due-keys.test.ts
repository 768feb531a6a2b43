import fc from 'fast-check'
import { expect, it } from 'vitest'
import { followUpsUpTo } from '../../../src/coach/care/follow-up.ts'
import { addDays, type Day, parseDay } from '../../../src/coach/day.ts'
import { accountKeys, contactKeys, dueKeys, readAccountKey } from '../../../src/coach/touches/due-keys.ts'
import type { GreetedContact } from '../../../src/coach/touches/greeted.ts'
import { planTouches, type TouchPlan } from '../../../src/coach/touches/plan.ts'
import { planDueTouches } from '../../../src/coach/touches/plan-due.ts'
import { anyBirthday, birthdayKeptOn } from './birthdays.ts'
import { member } from './samples.ts'

const START = parseDay('2026-01-01')
const near = fc.nat(800).map((count) => addDays(START, count))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const keeps = fc.constantFrom('chinese', 'western', 'jewish', 'islamic', 'chunjie', 'christmas', 'nonsense')
const zone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'No/Where')
const ACCOUNTS = ['a0', 'a1', 'a2', 'a3']

const anyContact = (on: Day): fc.Arbitrary<GreetedContact> =>
  fc
    .record({
      id: fc.uuid(),
      accountId: fc.constantFrom(...ACCOUNTS),
      zone: maybe(zone),
      until: near,
      is: fc.constantFrom('active', 'active', 'active', 'mourning', 'left', 'deceased'),
      birthday: maybe(fc.oneof(anyBirthday, birthdayKeptOn(on))),
      keeps: fc.array(keeps, { maxLength: 3 }),
    })
    .map(({ id, accountId, zone, until, is, birthday, keeps }) => ({
      id,
      accountId,
      status: is === 'mourning' ? { is, until } : { is },
      sensitive: { birthday, keeps },
      ...(zone && { zone }),
    }))

const anyAccount = (id: string) =>
  fc
    .record({
      tier: maybe(fc.constantFrom('A', 'B', 'C', 'D')),
      cadenceDays: maybe(fc.integer({ min: 1, max: 90 })),
      createdOn: near,
    })
    .map(({ tier, cadenceDays, createdOn }) => ({
      ...{ id, createdOn, name: id, aliases: [], ownerId: member.id, collaboratorIds: [], isPrivate: false },
      ...(tier && { tier }),
      ...(cadenceDays && { cadenceDays }),
    }))

const anyComplaint = fc.record({
  id: fc.uuid(),
  accountId: fc.constantFrom(...ACCOUNTS),
  what: fc.constant('late'),
  ownerId: fc.constant(member.id),
  raisedOn: near,
  by: near,
  answers: fc.constant([]),
})

const anyFollowed = fc
  .record({
    dealId: fc.uuid(),
    accountId: fc.constantFrom(...ACCOUNTS),
    lastOn: near,
    answeredOn: maybe(near),
  })
  .map(({ answeredOn, ...deal }) => ({
    ...deal,
    ...{ name: 'Line 2', count: 3 },
    ...(answeredOn && { lastAnswerOn: answeredOn }),
  }))

const told = fc.record({
  occasionId: fc.constantFrom('eid_al_fitr', 'eid_al_adha', 'diwali', 'chunjie'),
  on: near,
  zone: maybe(zone),
})

/** A whole file of one member, and some days to plan. */
const anyPlan: fc.Arbitrary<TouchPlan> = near.chain((from) =>
  fc
    .record({
      length: fc.nat(10),
      accounts: fc.tuple(...ACCOUNTS.map(anyAccount)),
      contacts: fc.array(
        fc.nat(14).chain((ahead) => anyContact(addDays(from, ahead))),
        { maxLength: 12 },
      ),
      touches: fc.array(fc.tuple(fc.constantFrom(...ACCOUNTS), near), { maxLength: 3 }),
      workingDays: fc.constantFrom(
        [1, 2, 3, 4, 5] as const,
        [4] as const,
        [] as const,
        [7, 1, 2, 3, 4] as const,
      ),
      holidays: maybe(fc.constantFrom('CN' as const, 'DE' as const)),
      muted: fc.subarray(['birthday', 'festival', 'cadence']),
      festivals: maybe(fc.subarray(['chinese', 'western', 'islamic'])),
      cadence: maybe(fc.record({ A: fc.record({ ideal: fc.nat(40), longest: fc.nat(40) }) })),
      told: fc.array(told, { maxLength: 3 }),
      complaints: fc.array(anyComplaint, { maxLength: 3 }),
      followed: fc.array(anyFollowed, { maxLength: 6 }),
      followUp: maybe(fc.record({ ideal: fc.nat(40), longest: fc.nat(40) })),
    })
    .map(
      ({ length, touches, workingDays, holidays, muted, festivals, cadence, followUp, told, ...file }) => ({
        ...file,
        from,
        to: addDays(from, length),
        member: { ...member, workingDays, muted, ...(holidays && { holidays }) },
        team: { ...(festivals && { festivals }), ...(cadence && { cadence }), ...(followUp && { followUp }) },
        lastTouch: new Map(touches),
        promises: [],
        stopped: new Set<string>(),
        told: told.map(({ zone, ...day }) => ({ ...day, ...(zone && { zone }) })),
      }),
    ),
)

/** What a store would have read. */
function asked(plan: TouchPlan): TouchPlan {
  const { contacts, accountRanges } = dueKeys(plan)
  const found = plan.contacts.filter((one) => contactKeys(one).some((key) => contacts.includes(key)))
  const keyed = plan.accounts.flatMap((account) =>
    accountKeys(account, plan.lastTouch.get(account.id))
      .filter((key) => accountRanges.some(({ from, to }) => from <= key && key <= to))
      .map((key) => readAccountKey(account.id, key)),
  )
  const upTo = followUpsUpTo(plan.to, plan.member, plan.team?.followUp)
  return {
    ...plan,
    followed: plan.followed?.filter(({ lastOn }) => lastOn <= upTo) ?? [],
    contacts: found,
    own: new Set(found.map(({ accountId }) => accountId)),
    accounts: keyed.map(({ account }) => account),
    lastTouch: new Map(
      keyed.flatMap(({ account, lastTouchOn }) => (lastTouchOn ? [[account.id, lastTouchOn]] : [])),
    ),
  }
}

it('gives the same plan from what is found by keys as from the whole file', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(planTouches(asked(plan))).toEqual(planTouches(plan))
      expect(planDueTouches(asked(plan))).toEqual(planDueTouches(plan))
    }),
    { numRuns: 400 },
  )
})

it('finds nobody who is far from any day of hers, and no account whose rhythm is young', () => {
  const day = parseDay('2026-07-14')
  const { contacts, accountRanges } = dueKeys({ from: day, to: day, member })
  const files = [{ birthday: { calendar: 'solar', month: 11, day: 3 }, keeps: ['christmas'] }] as const
  const keys = files.flatMap((sensitive) => contactKeys({ status: { is: 'active' }, sensitive }))
  expect(keys.filter((key) => contacts.includes(key))).toEqual([])
  const [young] = accountKeys({ tier: 'A', createdOn: START }, addDays(day, -13))
  expect(accountRanges.some(({ from, to }) => from <= (young ?? '') && (young ?? '') <= to)).toBe(false)
})

it('refuses a key that is none', () => {
  expect(() => readAccountKey('a0', 'rhythm|A')).toThrow('no account')
})
