import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
})
afterAll(() => team.end())

describe('the form', () => {
  it('shows what holds, and keeps what was changed', async () => {
    const form = await team.openForm(MAYA, 'settings team')
    expect(readable(form)).toContain('14/21')
    const done = await team.submit(MAYA, { currency: 'usd', 'cadence-A': '10 / 20' })
    expect(done.outcome).toBe('updated')
    const again = readable(await team.openForm(MAYA, '设置 团队'))
    expect(again).toContain('10/20')
    expect(again).toContain('USD')
    await team.closeView(MAYA, { all: true })
  })

  it('names every wrong field at once and saves none of them', async () => {
    await team.openForm(MAYA, 'settings team')
    const wrong = await team.submit(MAYA, {
      currency: 'shells',
      'cadence-B': '45/30',
      'team-festivals': [
        { text: { type: 'plain_text', text: 'none' }, value: 'none' },
        { text: { type: 'plain_text', text: 'christmas' }, value: 'christmas' },
      ],
    })
    expect(wrong).toMatchObject({
      outcome: 'errors',
      errors: {
        currency: expect.stringContaining('EUR'),
        'cadence-B': expect.stringContaining('14/21'),
        'team-festivals': expect.stringContaining('alone'),
      },
    })
    await team.closeView(MAYA, { all: true })
    expect((await team.ask(MAYA, 'settings cadence:D=auto')).text).toContain('tier B 30/45')
  })

  it('goes back to what we ship where a field is left empty', async () => {
    await team.ask(MAYA, 'settings cadence:C=50/80')
    await team.openForm(MAYA, 'settings team')
    await team.submit(MAYA, { 'cadence-C': '' })
    await team.closeView(MAYA, { all: true })
    expect((await team.ask(MAYA, 'settings currency:EUR')).text).toContain('tier C 60/90')
  })
})

describe('the age of evidence (C139-9)', () => {
  it('is kept, told, and wants a number of days', async () => {
    await team.openForm(MAYA, 'settings team')
    const wrong = await team.submit(MAYA, { 'evidence-age': '0' })
    expect(wrong).toMatchObject({ errors: { 'evidence-age': expect.stringContaining('from 1 to 365') } })
    const done = await team.submit(MAYA, { 'evidence-age': '４５' })
    expect(done.outcome === 'updated' && readable(done.view)).toContain('asked for again after 45 days')
    await team.openForm(MAYA, '设置 团队')
    await team.submit(MAYA, { 'evidence-age': '' })
    await team.closeView(MAYA, { all: true })
    const { staleAfterDays } = await team.store.workspace(team.bot.identity.teamId).settings.read()
    expect(staleAfterDays).toBeUndefined()
  })
})

describe('a line', () => {
  it('sets the rhythm of a tier and takes it back', async () => {
    const saved = await team.ask(MAYA, 'settings cadence:B=25/40 cadence:D=90/100')
    expect(saved.text).toMatch(/tier B 25\/40.*tier D 90\/100/)
    await team.press(MAYA, saved, 'Undo')
    expect((await team.ask(MAYA, 'settings currency:CNY')).text).toContain('tier B 30/45')
  })

  it('sets the festivals, in Chinese too', async () => {
    await team.ask(MAYA, 'settings language:zh')
    expect((await team.ask(MAYA, '设置 节日：中国、圣诞节')).text).toContain('要问候的节日：')
    expect((await team.ask(MAYA, '设置 节日：无')).text).toContain('要问候的节日：无')
    expect((await team.ask(MAYA, '设置 节日：全部 节奏：A=7/14')).text).toContain('A 级 7/14')
    await team.ask(MAYA, '设置 语言：自动')
  })

  it.each(['settings cadence:A=21/14', 'settings cadence:14/21', 'settings cadence:A=0/400'])(
    'marks what it cannot read: %s',
    async (line) => {
      const refused = await team.ask(MAYA, line)
      expect(refused.text).toContain('A=14/21')
      expect(readable(refused)).toContain('^^^')
    },
  )

  it('never sets half of a line that is about the team and about oneself', async () => {
    expect((await team.ask(MAYA, 'settings currency:JPY digest:09:00')).text).toContain('digest:09:00')
    expect((await team.ask(MAYA, 'settings digest:08:30')).text).not.toContain('JPY')
  })
})

it.each([
  [ANNA, 'settings team', 'Only an admin'],
  [ANNA, 'settings cadence:A=1/2', 'Only an admin'],
  [LEI, '设置 团队', '管理员'],
])('lets nobody but an admin at it: %s %s', async (who, line, said) => {
  expect((await team.ask(who, line)).text).toContain(said)
})

it('refuses words that are no setting', async () => {
  expect((await team.ask(ANNA, 'settings dark mode')).text).toContain('dark mode')
})
