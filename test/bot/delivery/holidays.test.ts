import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPlanned } from '../../../src/bot/delivery/list-planned.ts'
import { parseDay } from '../../../src/coach/index.ts'
import { ANNA, LEI, MAYA, type Team } from '../open-team.ts'
import { lastPost, openKnownTeam, posted, tickAt } from './mornings.ts'

describe('in China, around Spring Festival 2026', () => {
  let team: Team
  beforeAll(async () => {
    team = await openKnownTeam('2026-02-13T02:00:00Z', MAYA, LEI)
    await team.ask(LEI, '客户 新增 华远钢铁 成立：2002-02-18')
    await team.ask(LEI, '联系人 新增 华远钢铁 王芳 每周：周二')
  })
  afterAll(() => team.end())

  it('a digest comes on a Saturday that is worked, with what falls into the holidays', async () => {
    await tickAt(team, '2026-02-14T00:31:00Z')
    expect(posted(team, LEI)).toHaveLength(1)
    const { text } = lastPost(team, LEI)
    expect(text).toContain('还有 4 天是华远钢铁成立 24 周年，2月18日（周三）。')
    expect(text).toContain('每周问候：王芳')
  })

  it('none comes on the holidays, and the next on the first working day', async () => {
    for (const day of ['16', '17', '20', '23']) await tickAt(team, `2026-02-${day}T00:31:00Z`)
    expect(posted(team, LEI)).toHaveLength(1)
    await tickAt(team, '2026-02-24T00:31:00Z')
    expect(lastPost(team, LEI).text).toContain('每周问候：王芳')
    expect(posted(team, LEI)).toHaveLength(2)
  })
})

describe('elsewhere', () => {
  let team: Team
  beforeAll(async () => {
    team = await openKnownTeam('2026-12-22T09:00:00Z', MAYA, ANNA)
    await team.ask(ANNA, 'account add "Acme Steel" founded:2001-12-25 budget:4 tier:A')
    await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed"')
    await team.ask(ANNA, 'news "Tom Reed" illness on:2026-12-22')
    await team.ask(ANNA, 'occasion add "Open day" account:"Acme Steel" on:2027-01-11')
    await team.ask(MAYA, 'occasion add "Hanover Fair" on:2027-01-20')
  })
  afterAll(() => team.end())

  it('what falls on Christmas Day comes the working day before', async () => {
    await tickAt(team, '2026-12-24T07:31:00Z')
    expect(lastPost(team, ANNA).text).toContain(
      'was founded 25 years ago: the anniversary is tomorrow, Fri 25 Dec.',
    )
    const { length } = posted(team, ANNA)
    await tickAt(team, '2026-12-25T07:31:00Z')
    expect(posted(team, ANNA)).toHaveLength(length)
  })

  it('every day of a customer’s own is in the plan, by kind', async () => {
    const workspace = team.store.workspace(team.bot.identity.teamId)
    const anna = await workspace.members.find(ANNA)
    const window = { from: parseDay('2026-12-22'), to: parseDay('2027-01-31') }
    const rows = await listPlanned(workspace, anna ? [anna.member] : [], window)
    const own = rows.filter(({ kind }) => kind !== 'cadence')
    expect(own.map(({ date, kind, why }) => `${date} ${kind} ${why}`)).toEqual([
      '2026-12-22 news Tom Reed (Acme Steel) is ill: wish a good recovery, and speak of no business.',
      '2026-12-24 anniversary Acme Steel was founded 25 years ago: the anniversary is tomorrow, Fri 25 Dec.',
      '2026-12-31 occasion Acme Steel starts its budget year on Thu 1 Apr 2027. Planning begins about now: step in while needs are written down.',
      '2027-01-04 occasion Acme Steel: Open day is on Mon 11 Jan, in 7 days.',
      '2027-01-05 news Tom Reed (Acme Steel) fell ill two weeks ago: ask gently about the recovery.',
      '2027-01-11 occasion Acme Steel: Open day is today.',
      '2027-01-13 occasion Hanover Fair is on Wed 20 Jan, in 7 days: a reason to be in touch with Acme Steel.',
      '2027-01-19 occasion Hanover Fair is tomorrow, Wed 20 Jan: a reason to be in touch with Acme Steel.',
    ])
  })
})
