import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPlayground, type Playground } from '../../../playground/workspace.ts'
import { dialects, useStore } from '../../store/stores.ts'
import { ANNA, MAYA } from '../open-team.ts'
import { type Cut, createPower, fallIn, oweOn, startProcess } from './processes.ts'

const DAY = '2026-03-03'
const DUE = new Date('2026-03-03T08:30:00Z')
const MINUTES_AFTER = [3, 6, 10] as const
/** More than a tick with one digest takes; a cut beyond the last step never happens. */
const STEPS = 18

const CUTS = Array.from({ length: STEPS }, (_, i) => i + 1).flatMap((step): readonly Cut[] => [
  { step, side: 'before' },
  { step, side: 'after' },
])

describe.each(dialects)('deliveries on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const now = (): Date => bench.now
  let slack: Playground
  beforeEach(async () => {
    slack = await openPlayground({ now })
  })
  afterEach(() => slack.close())

  const postsOf = (what: string): number =>
    slack.messages(slack.dm(ANNA)).filter(({ text }) => text.includes(`${what},`)).length

  async function tickAfter(teamId: string): Promise<readonly unknown[]> {
    const process = startProcess(teamId, { store: await bench.open(), slack, now })
    for (const minutes of MINUTES_AFTER) {
      bench.now = new Date(DUE.getTime() + minutes * 60_000)
      await process.tick()
    }
    return process.errors
  }

  it.each(CUTS)('posts once when the power fails $side step $step of a tick', async (cut) => {
    await oweOn(bench.store, { teamId: 'T1', what: 'the drawings', day: DAY })
    bench.now = DUE
    const power = createPower(cut)
    await startProcess('T1', { store: await bench.open(), slack, now, power })
      .tick()
      .catch(() => undefined)
    expect(await tickAfter('T1')).toEqual([])
    expect(postsOf('the drawings')).toBe(1)
  })

  it.each(CUTS)('posts an alarm once when the power fails $side step $step of a tick', async (cut) => {
    bench.now = DUE
    await fallIn(bench.store, 'T1')
    const power = createPower(cut)
    await startProcess('T1', { store: await bench.open(), slack, now, power })
      .tick()
      .catch(() => undefined)
    expect(await tickAfter('T1')).toEqual([])
    const alarms = slack.messages(slack.dm(ANNA)).filter(({ text }) => text.includes('out of the win zone'))
    expect(alarms).toHaveLength(1)
    expect(slack.messages(slack.dm(MAYA))).toEqual([])
  })

  it('takes fewer steps than the cuts above', async () => {
    await oweOn(bench.store, { teamId: 'T1', what: 'the drawings', day: DAY })
    bench.now = DUE
    const power = createPower()
    await startProcess('T1', { store: bench.store, slack, now, power }).tick()
    expect(power.steps()).toBeGreaterThan(8)
    expect(power.steps()).toBeLessThanOrEqual(STEPS)
  })

  it('posts each digest once when two processes tick together, over and over', async () => {
    // Two connections to one SQLite file in one process would wait for each other with the whole process.
    const stores = [bench.store, dialect.dialect === 'postgres' ? await bench.open() : bench.store]
    const teams = Array.from({ length: 12 }, (_, i) => ({ teamId: `T${i}`, what: `paper ${i}`, day: DAY }))
    for (const team of teams) await oweOn(bench.store, team)
    bench.now = DUE
    const processes = teams.flatMap(({ teamId }) =>
      stores.map((store) => startProcess(teamId, { store, slack, now })),
    )
    await Promise.all(processes.map((process) => process.tick()))
    await Promise.all(processes.map((process) => process.tick()))
    expect(teams.map(({ what }) => postsOf(what))).toEqual(teams.map(() => 1))
    expect(processes.flatMap(({ errors }) => errors)).toEqual([])
  })
})
