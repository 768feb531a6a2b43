import { openStore, type Store } from '../../src/store/index.ts'
import { fillSchedule } from './fill-schedule.ts'
import { judge, type Wrong } from './judge.ts'
import { makeSchedule, type Schedule } from './schedule.ts'
import { type Story, simulate } from './simulation.ts'

/** A database on which one schedule runs after the other, each in a workspace of its own. */
export type Stage = Readonly<{
  run: (seed: number) => Promise<Verdict>
  close: () => Promise<void>
}>

/** How a schedule ended; nothing is wrong when it is as it should be. */
export type Verdict = Readonly<{ story: Story; wrong: readonly Wrong[] }>

/** @param urlFor gives the database: one process has SQLite to itself, three share PostgreSQL where there is one */
export async function openStage(urls: Readonly<{ sqlite: string; postgres?: string }>): Promise<Stage> {
  const clock = { now: new Date(0) }
  let ids = 0
  const open = (url: string): Promise<Store> =>
    openStore(url, {
      now: () => clock.now,
      newId: () => {
        ids += 1
        return `id-${String(ids).padStart(6, '0')}`
      },
      defaults: { locale: 'en', zone: 'UTC' },
    })
  const sqlite = await open(urls.sqlite)
  const postgres = urls.postgres === undefined ? undefined : await open(urls.postgres)
  let runs = 0

  async function run(seed: number): Promise<Verdict> {
    const schedule = makeSchedule(seed)
    const store = (schedule.processes === 3 ? postgres : undefined) ?? sqlite
    runs += 1
    const teamId = `T${seed}-${runs}`
    // Ids decide which of two goes first, so they begin anew with each schedule.
    ids = 0
    clock.now = schedule.start
    await fillSchedule(schedule, store, teamId)
    const story = await simulate(schedule, { store, clock, teamId })
    return { story, wrong: judge(story) }
  }
  return {
    run,
    async close() {
      await Promise.all([sqlite.close(), postgres?.close()])
    },
  }
}

/** Which schedule a seed stands for, in one line. */
export function describeSchedule({
  seed,
  processes,
  readers,
  subjects,
  outages,
  skews,
  rates,
}: Schedule): string {
  const percent = (rate: number): string => `${Math.round(rate * 100)}%`
  return [
    `seed ${seed}: ${processes} process${processes === 1 ? '' : 'es'}`,
    `${readers.length} readers, ${subjects.length} subjects`,
    `calls fail ${percent(rates.call)}, killed ${percent(rates.kill)}, standing still ${percent(rates.stall)} of steps`,
    `${outages.length} outages, ${skews.length} clock changes`,
  ].join('; ')
}
