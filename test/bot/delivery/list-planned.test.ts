import { afterEach, expect, it } from 'vitest'
import { listPlanned, type PlannedRow } from '../../../src/bot/delivery/list-planned.ts'
import { parseDay } from '../../../src/coach/index.ts'
import { ANNA, MAYA, type Team } from '../open-team.ts'
import { lastPost, openKnownTeam, tickAt } from './mornings.ts'

let team: Team
afterEach(() => team.end())

async function planned(from: string, to: string): Promise<readonly PlannedRow[]> {
  const workspace = team.store.workspace(team.bot.identity.teamId)
  const stored = await workspace.members.find(ANNA)
  return listPlanned(workspace, stored ? [stored.member] : [], { from: parseDay(from), to: parseDay(to) })
}

it('names every kind with its day, its person, its account and why', async () => {
  team = await openKnownTeam('2026-11-20T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel" tier:A founded:2001-12-02')
  await team.ask(
    ANNA,
    'contact add "Acme Steel" "Mary Reed" birthday:11-30 festivals:Christmas source:herself',
  )
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" weekly:wed')
  await team.ask(ANNA, 'promise "Acme Steel" "send the plan" by:2026-11-26')
  await team.ask(ANNA, 'complaint "Acme Steel" "late parts" by:2026-11-27')
  await team.ask(ANNA, 'news "Tom Reed" illness on:2026-11-23')
  const rows = await planned('2026-11-23', '2026-12-31')
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(
    new Set(['birthday', 'festival', 'anniversary', 'greeting', 'news', 'promise', 'complaint', 'cadence']),
  )
  expect(rows.find(({ kind, lead }) => kind === 'birthday' && lead === 3)).toEqual({
    date: '2026-11-27',
    occursOn: '2026-11-30',
    kind: 'birthday',
    contact: 'Mary Reed',
    account: 'Acme Steel',
    member: ANNA,
    lead: 3,
    why: 'Mary Reed (Acme Steel) has a birthday on Mon 30 Nov, in 3 days.',
  })
  const cadence = rows.find(({ kind }) => kind === 'cadence')
  expect(cadence).toMatchObject({ contact: null, account: 'Acme Steel', lead: 0 })
  expect(rows.every(({ date, why }) => date >= '2026-11-23' && date <= '2026-12-31' && why !== '')).toBe(true)
})

it('has what was put off on its new day, and nothing that ended before its day', async () => {
  team = await openKnownTeam('2026-11-20T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary Reed" birthday:11-23')
  await tickAt(team, '2026-11-23T07:31:00Z')
  const message = lastPost(team, ANNA)
  const option = /"3\|[^"]+"/.exec(JSON.stringify(message.blocks))?.[0].slice(1, -1) ?? ''
  await team.click(ANNA, { message }, 'reminder:snooze', { option })
  await team.quiet()
  const rows = await planned('2026-11-23', '2026-11-30')
  expect(rows.map(({ date, occursOn, lead }) => [date, occursOn, lead])).toEqual([
    ['2026-11-26', '2026-11-23', 0],
  ])
})
