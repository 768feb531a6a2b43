import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Account,
  addDays,
  type Contact,
  dueKeys,
  type GreetedContact,
  planDueTouches,
  type TouchPlan,
} from '../../src/coach/index.ts'
import type { Desk, Workspace } from '../../src/store/index.ts'
import { TODAY } from './due.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA } from './team.ts'

const REPS = ['U_ANNA', 'U_BEN'] as const
const soon = fc.integer({ min: -3, max: 9 }).map((count) => addDays(TODAY, count))
const past = fc.integer({ min: -40, max: 0 }).map((count) => addDays(TODAY, count))
const tier = fc.constantFrom('A', 'B', 'C', 'D')
const one = fc.nat(5)

/** One thing that somebody does; `of` says with which account, contact or change. */
const step = fc.oneof(
  fc.record({ do: fc.constant('account' as const), tier }),
  fc.record({
    do: fc.constant('contact' as const),
    of: one,
    on: soon,
    keeps: fc.constantFrom('jewish', 'x'),
  }),
  fc.record({ do: fc.constant('touch' as const), of: one, on: past }),
  fc.record({ do: fc.constant('tier' as const), of: one, tier }),
  fc.record({
    do: fc.constant('own rhythm' as const),
    of: one,
    days: fc.option(fc.integer({ min: 2, max: 30 })),
  }),
  fc.record({ do: fc.constant('owner' as const), of: one, ownerId: fc.constantFrom(...REPS) }),
  fc.record({ do: fc.constant('archive' as const), of: one }),
  fc.record({ do: fc.constant('birthday' as const), of: one, on: fc.option(soon) }),
  fc.record({ do: fc.constant('zone' as const), of: one, zone: fc.option(fc.constant('America/New_York')) }),
  fc.record({ do: fc.constant('leave' as const), of: one }),
  fc.record({ do: fc.constant('promise' as const), of: one, on: soon }),
  fc.record({ do: fc.constant('undo' as const), of: fc.nat(20) }),
  fc.record({ do: fc.constant('undo' as const), of: fc.nat(20) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

describe.each(dialects)('what is due on $dialect', (dialect) => {
  const bench = useStore(dialect)
  let workspaces = 0

  it('is the same from what is read by keys as from everything, whatever was done and undone', async () => {
    const story = fc.array(step, { minLength: 10, maxLength: 40 })
    const ideal = fc.integer({ min: 5, max: 30 })
    await fc.assert(
      fc.asyncProperty(story, ideal, async (steps, ideal) => {
        workspaces += 1
        const workspace = bench.store.workspace(`T${workspaces}`)
        await play(workspace.as(ANNA), steps)
        for (const id of REPS) {
          for (const cadence of [undefined, { A: { ideal, longest: ideal * 2 } }]) {
            const asked = { ...memberOf(id), ...(cadence && { team: { cadence } }) }
            const keyed = { ...asked, ...(await workspace.touchFile(id, dueKeys(asked))) }
            expect(planDueTouches(keyed)).toEqual(
              planDueTouches({ ...asked, ...(await readAll(workspace, id)) }),
            )
          }
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

function memberOf(id: string): Pick<TouchPlan, 'from' | 'to' | 'member'> {
  const workingDays = [1, 2, 3, 4, 5] as const
  const member = { id, zone: 'Asia/Shanghai', digestAt: '08:30', workingDays, muted: [] }
  return { from: addDays(TODAY, -3), to: TODAY, member }
}

async function play(desk: Desk, steps: readonly Step[]): Promise<void> {
  const accounts: string[] = []
  const contacts: string[] = []
  const changes: string[] = []
  for (const [n, next] of [{ do: 'account', tier: 'A' } as const, ...steps].entries()) {
    const [account = '', contact] = [accounts[nth(next, accounts)], contacts[nth(next, contacts)]]
    const saved = await carryOut(desk, next, { n, account, contact, change: changes[nth(next, changes)] })
    if (saved === undefined) continue
    changes.push(saved.changeId)
    if (next.do === 'account') accounts.push(saved.value.id)
    if (next.do === 'contact') contacts.push(saved.value.id)
  }
}

function nth(next: Step, list: readonly string[]): number {
  return 'of' in next ? next.of % Math.max(1, list.length) : 0
}

type Among = Readonly<{ n: number; account: string; contact: string | undefined; change: string | undefined }>
type Done = Promise<Readonly<{ value: Readonly<{ id: string }>; changeId: string }> | undefined>

/** Refusals are part of the story: what was undone may be gone. */
function carryOut(desk: Desk, next: Step, among: Among): Done {
  return act(desk, next, among).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'Problem') return undefined
    throw error
  })
}

async function act(desk: Desk, next: Step, { n, account, contact, change }: Among): Done {
  switch (next.do) {
    case 'account':
      return desk.accounts.add({ name: `Works ${n}`, tier: next.tier })
    case 'contact':
      return desk.contacts.add({
        accountId: account,
        name: `Mary ${n}`,
        sensitive: { birthday: birthdayOn(next.on), keeps: [next.keeps] },
      })
    case 'touch':
      return desk.touches.add({ accountId: account, kind: 'call', on: next.on })
    case 'tier':
      return desk.accounts.edit(account, { tier: next.tier })
    case 'own rhythm':
      return desk.accounts.edit(account, { cadenceDays: next.days })
    case 'owner':
      return desk.accounts.edit(account, { ownerId: next.ownerId })
    case 'archive':
      return desk.accounts.archive(account, TODAY)
    case 'promise':
      return desk.promises.add({
        ...{ accountId: account, direction: 'we-owe', what: 'a quote', by: next.on },
        ...(contact && { contactId: contact }),
      })
    case 'undo':
      if (change !== undefined) await desk.undo(change)
      return undefined
    default:
      return contact === undefined ? undefined : editContact(desk, next, contact)
  }
}

function editContact(desk: Desk, next: Step, contact: string): Done {
  if (next.do === 'leave') return desk.contacts.edit(contact, { status: { is: 'left' } })
  if (next.do === 'zone') return desk.contacts.edit(contact, { zone: next.zone })
  const on = next.do === 'birthday' ? next.on : null
  return desk.contacts.edit(contact, { sensitive: { birthday: on === null ? null : birthdayOn(on) } })
}

function birthdayOn(on: string) {
  return { calendar: 'solar', month: Number(on.slice(5, 7)), day: Number(on.slice(8)) } as const
}

type WholeFile = Pick<TouchPlan, 'accounts' | 'contacts' | 'lastTouch' | 'promises' | 'stopped'>

/** Everything a member has, by the lists that a person reads. */
async function readAll(workspace: Workspace, ownerId: string): Promise<WholeFile> {
  const desk = workspace.as({ memberId: ownerId, role: 'admin' })
  const rows = await desk.accounts.list({ ownerId, limit: 500 })
  const everywhere = await desk.accounts.list({ limit: 500 })
  const people = await Promise.all(everywhere.map(({ account }) => desk.contacts.listOf(account.id)))
  const accounts = rows.map(({ account }): Account => account)
  const open = new Set(everywhere.map(({ account }) => account.id))
  const promises = await desk.promises.listOpen({ ownerId, dueUpTo: addDays(TODAY, 30) })
  return {
    accounts,
    contacts: people.flat().map(toGreeted),
    lastTouch: new Map(rows.flatMap(({ account, lastTouchOn: on }) => (on ? [[account.id, on]] : []))),
    promises: promises.filter(({ accountId }) => open.has(accountId)),
    stopped: new Set(),
  }
}

function toGreeted({ id, accountId, zone, status, sensitive }: Contact): GreetedContact {
  return { id, accountId, status, sensitive: sensitive ?? { keeps: [] }, ...(zone && { zone }) }
}
