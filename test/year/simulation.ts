import { createAccess } from '../../src/bot/access.ts'
import { createDelivery } from '../../src/bot/delivery/tick.ts'
import type { Store } from '../../src/store/index.ts'
import { createRandom } from '../faults/random.ts'
import type { openCarried } from './carried.ts'
import type { Size } from './fill-world.ts'
import { type Court, type Ledger, openLedger } from './ledger.ts'
import { live } from './life.ts'
import type { DayNumber } from './own-days.ts'
import { isWorkday } from './own-rules.ts'
import { instantIn, minuteOf } from './own-zones.ts'
import type { Post, RecordingSlack } from './recording-slack.ts'
import type { World } from './world.ts'

/** Where a year runs: a filled store whose clock it moves, and a Slack that keeps what is posted. */
export type Ground = Readonly<{
  store: Store
  teamId: string
  clock: { now: Date }
  slack: RecordingSlack
  carried: ReturnType<typeof openCarried>
  world: World
  seed: number
}>

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Plays the days one after the other, each digest at its moment, with two looks a day when nothing is due. */
export async function playYear(
  ground: Ground,
  court: Court,
  { from, to, say }: Pick<Size, 'from' | 'to'> & Readonly<{ say: (day: DayNumber) => void }>,
): Promise<void> {
  const { store, teamId, clock, slack, world } = ground
  const workspace = store.workspace(teamId)
  const now = () => clock.now
  const access = createAccess({ store, teamId, now, newId: () => '', localeDefault: 'en' })
  const delivery = createDelivery({
    workspace,
    askFor: access.askFor,
    client: slack,
    now,
    pause: async (ms) => {
      clock.now = new Date(clock.now.getTime() + ms)
    },
    log: {
      debug: () => undefined,
      info: () => undefined,
      warn: (fields: unknown) => court.fault({ what: 'lost', about: `warned: ${JSON.stringify(fields)}` }),
      error: (fields: unknown) => court.fault({ what: 'lost', about: `failed: ${JSON.stringify(fields)}` }),
    },
  })
  const ledgers = world.portfolios.map((portfolio) => openLedger(portfolio, court))

  async function tickAt(ms: number): Promise<readonly Post[]> {
    clock.now = new Date(Math.max(ms, clock.now.getTime()))
    await delivery.tick()
    return slack.take()
  }

  for (let day = from; day <= to; day += 1) {
    await changeRoster(ground, court, day)
    for (const [ms, hours] of momentsOf(ledgers, day, day === from)) {
      const posts = await tickAt(ms)
      for (const { ledger, on } of hours) await settle(ground, { ledger, on, posts }, access)
      judgeStrays(posts, hours, court)
      if (hours.length === 0 && posts.length > 0) {
        court.fault({
          what: 'unknown',
          about: `a message at ${new Date(ms).toISOString()}, when nothing was due`,
        })
      }
    }
    say(day)
  }
  await delivery.stop()
}

type Moment = Readonly<{ ledger: Ledger; on: DayNumber }>

/** When the digests of a UTC day come, and two moments between, in order. On the first day, whose is open at the start too. */
function momentsOf(
  ledgers: readonly Ledger[],
  day: DayNumber,
  isFirst: boolean,
): readonly (readonly [number, readonly Moment[]])[] {
  const startMs = day * DAY_MS + 7 * MINUTE_MS
  const moments = new Map<number, Moment[]>([
    [startMs, []],
    [day * DAY_MS + 1_033 * MINUTE_MS, []],
  ])
  for (const ledger of ledgers.filter(({ portfolio }) => portfolio.member.isActive)) {
    const { member } = ledger.portfolio
    for (const on of [day - 1, day, day + 1].filter((one) => isWorkday(member, one))) {
      const ms = instantIn(member.zone, on, minuteOf(member.digestAt))
      const isOpen = ms < startMs && startMs < instantIn(member.zone, on, minuteOf(member.quietFrom))
      const at = isFirst && isOpen ? startMs : ms
      if (Math.floor(at / DAY_MS) === day) moments.set(at, [...(moments.get(at) ?? []), { ledger, on }])
    }
  }
  return [...moments].sort(([one], [other]) => one - other)
}

/** Compares one member's digest, and lets her act. */
async function settle(
  { carried, seed, store, teamId }: Ground,
  { ledger, on, posts }: Moment & Readonly<{ posts: readonly Post[] }>,
  { askFor }: ReturnType<typeof createAccess>,
): Promise<void> {
  const { member } = ledger.portfolio
  const post = posts.find(({ memberId }) => memberId === member.id)
  const found =
    post === undefined
      ? { shown: [], carried: [] }
      : { shown: post.rows.map(carried.find), carried: carried.by(post.deliveryId) }
  const rows = ledger.judge(on, post, found)
  const stored = await store.workspace(teamId).members.find(member.id)
  if (stored === undefined) throw new Error(`there is no member ${member.id}`)
  const random = createRandom(seed ^ (on * 65_537) ^ (Number(member.id.slice(1)) * 40_503))
  await live({ ask: askFor(stored.member), ledger, day: on, random }, rows)
}

/** Messages to somebody whose hour it is not, and second ones. */
function judgeStrays(posts: readonly Post[], hours: readonly Moment[], court: Court): void {
  for (const [i, { memberId, atMs }] of posts.entries()) {
    const about = `a message to ${memberId} at ${new Date(atMs).toISOString()}`
    if (posts.findIndex((one) => one.memberId === memberId) !== i) court.fault({ what: 'doubled', about })
    if (hours.some(({ ledger }) => ledger.portfolio.member.id === memberId)) continue
    court.fault({ what: 'outside hours', about })
  }
}

/** Who goes on holiday, comes back, or leaves, does so between two days. */
async function changeRoster(
  { store, teamId, world, clock }: Ground,
  { planner }: Court,
  day: DayNumber,
): Promise<void> {
  const { members } = store.workspace(teamId)
  for (const portfolio of world.portfolios) {
    const { member } = portfolio
    const { holiday, leavesOn, usualDays } = member
    if (holiday?.from === day || holiday?.to === day) {
      clock.now = new Date(Math.max(clock.now.getTime(), day * DAY_MS))
      member.workingDays = holiday.from === day ? [] : usualDays
      const stored = await members.find(member.id)
      await members.setSettings(member.id, { ...stored?.settings, workingDays: [...member.workingDays] })
      planner.forget(portfolio)
    }
    if (leavesOn === day) {
      await members.setInactive(member.id)
      member.isActive = false
    }
  }
}
