import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parseDay } from '../../../src/coach/index.ts'
import { ANNA, GUEST, LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'
import {
  addDeal,
  askTab,
  clickBeside,
  clickTab,
  deskOf,
  mark,
  openTab,
  redrawn,
  shownIn,
  tabOf,
} from './open-tab.ts'

let team: Team
beforeEach(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  return () => team.end()
})

describe('a first look', () => {
  it.each([
    { who: ANNA, says: ['Hello, Anna Weber · Mon 23 Nov', 'Add the first account', '/coach account add'] },
    { who: LEI, says: ['你好，李蕾 · 11月23日（周一）', '先添加一个你负责的客户', '/coach 客户 新增'] },
  ])('greets $who in her language and says how to begin', async ({ who, says }) => {
    const shown = shownIn(await openTab(team, who))
    for (const words of says) expect(shown).toContain(words)
  })

  it('opens the form for an account, and shows the account once it is saved', async () => {
    await openTab(team, ANNA)
    await clickBeside(team, ANNA, { action: 'run:other', blockId: 'home-first' })
    const view = await redrawn(team, ANNA, () => team.submit(ANNA, { name: 'Acme Steel', tier: 'A' }))
    expect(shownIn(view)).toContain('My accounts (1)')
  })

  it.each([
    ['Prepare a call', 'run:other:0', 'Show the brief'],
    ['New note', 'run:other:1', 'Save'],
    ['Add account', 'run:other:2', 'New account'],
    ['Help', 'run:other:3', '/coach today'],
    ['Settings', 'run:other:4', 'Language'],
  ])('opens %s in a modal', async (_, action, words) => {
    await openTab(team, ANNA)
    await clickBeside(team, ANNA, { action, blockId: 'home-quick' })
    expect(JSON.stringify(team.modals(ANNA))).toContain(words)
  })

  it('gives guests nothing', async () => {
    await team.openHome(GUEST)
    await team.quiet()
    expect(team.home(GUEST)).toBeUndefined()
  })

  it('never draws the tab of somebody who has not opened it', async () => {
    await team.ask(ANNA, 'account add "Acme Steel"')
    expect(team.home(ANNA)).toBeUndefined()
  })
})

describe('what happens elsewhere', () => {
  it('shows the new value after an element was marked', async () => {
    await addDeal(deskOf(team, ANNA), { account: 'Acme Steel', deal: 'Line 2', marks: ['C1', 'C7'] })
    expect(shownIn(await openTab(team, ANNA))).toContain('▼ lose 0W0F2C')
    const shown = shownIn(await askTab(team, ANNA, 'c139 "Line 2" F2=yes "Tom plans with us"'))
    expect(shown).toContain('▼ lose 0W1F2C')
    expect(shown).toContain('0W0F2C → 0W1F2C since Mon 23 Nov')
  })

  it('leaves the tab alone while nothing in it changed', async () => {
    const { hash } = await openTab(team, ANNA)
    await team.ask(ANNA, 'help')
    expect(tabOf(team, ANNA).hash).toBe(hash)
  })

  it('draws it anew when asked, with the time of her own clock', async () => {
    await openTab(team, ANNA)
    team.clock.moveTo(new Date('2026-11-23T11:30:00Z'))
    const view = await clickTab(team, ANNA, { action: 'home:refresh' })
    expect(readable(view)).toContain('Updated Mon 23 Nov, 12:30 (Europe/Berlin)')
  })

  it('speaks the language that was just chosen', async () => {
    await openTab(team, ANNA)
    expect(shownIn(await askTab(team, ANNA, 'settings language:zh'))).toContain('你好，Anna Weber')
  })

  it('goes on answering when the tab cannot be drawn, and says so in the log', async () => {
    await openTab(team, ANNA)
    team.faults.next('views.publish', { error: 'internal_error' })
    expect((await team.ask(ANNA, 'account add "Acme Steel"')).text).toContain('Acme Steel')
    await vi.waitFor(() => expect(team.errors).toHaveLength(1))
    expect(team.errors.splice(0)).toMatchObject([{ text: 'could not bring the Home tab up to date' }])
  })

  it('tells a brisk person the end of the story, not the middle', async () => {
    await openTab(team, ANNA)
    await Promise.all(['One', 'Two', 'Three'].map((name) => team.command(ANNA, `account add "${name}"`)))
    await vi.waitFor(() => expect(shownIn(tabOf(team, ANNA))).toContain('My accounts (3)'))
  })
})

describe('accounts', () => {
  beforeEach(async () => {
    const desk = deskOf(team, ANNA)
    for (let i = 1; i <= 25; i += 1) {
      await desk.accounts.add({ name: `Works ${String(i).padStart(2, '0')}`, tier: 'B' })
    }
  })

  it('come ten a page, with the way to the next and back', async () => {
    expect(shownIn(await openTab(team, ANNA))).toContain('My accounts (25), page 1 of 3')
    const second = await clickTab(team, ANNA, { action: 'home:page:1' })
    expect(shownIn(second)).toContain('Works 11')
    const third = await clickTab(team, ANNA, { action: 'home:page:1' })
    expect(shownIn(third)).not.toContain('home:page:1')
    expect(shownIn(await clickTab(team, ANNA, { action: 'home:page:0' }))).toContain('page 2 of 3')
  })

  it('stay on the page that is looked at when something else changes', async () => {
    await openTab(team, ANNA)
    await clickTab(team, ANNA, { action: 'home:page:1' })
    const view = await askTab(team, ANNA, 'account add "Works 26" tier:B')
    expect(shownIn(view)).toContain('My accounts (26), page 2 of 3')
  })

  it('show the last page when the one looked at is gone', async () => {
    const desk = deskOf(team, ANNA)
    await openTab(team, ANNA)
    await clickTab(team, ANNA, { action: 'home:page:1' })
    await clickTab(team, ANNA, { action: 'home:page:1' })
    for (const { account } of await desk.accounts.list({ limit: 6 })) {
      await desk.accounts.archive(account.id, parseDay('2026-11-23'))
    }
    expect(shownIn(await clickTab(team, ANNA, { action: 'home:refresh' }))).toContain('page 2 of 2')
  })

  it('open their card in a modal, without Share', async () => {
    await clickBeside(team, ANNA, { action: 'run:other', value: await firstCardLine() })
    const card = team.modals(ANNA).at(-1)
    expect(card && readable(card)).toContain('Works 01')
    expect(card && readable(card)).not.toContain('"share"')
  })

  async function firstCardLine(): Promise<string> {
    const view = await openTab(team, ANNA)
    const [line = ''] = /account =[^"]+/.exec(shownIn(view)) ?? []
    return line
  }
})

describe('whose accounts', () => {
  it("shows one's own first, then those worked on together, and nobody else's", async () => {
    const lei = deskOf(team, LEI)
    await lei.accounts.add({ name: 'Alpha Shared', tier: 'A', collaboratorIds: [ANNA] })
    await lei.accounts.add({ name: 'Beta Alone', tier: 'A' })
    await lei.accounts.add({ name: 'Gamma Secret', tier: 'A', isPrivate: true })
    await deskOf(team, ANNA).accounts.add({ name: 'Zeta Own', tier: 'C' })
    const shown = shownIn(await openTab(team, ANNA))
    expect(shown.indexOf('Zeta Own')).toBeLessThan(shown.indexOf('Alpha Shared'))
    expect(shown).toContain('My accounts (2)')
    expect(shown).not.toMatch(/Beta Alone|Gamma Secret/)
  })

  it('marks those over their rhythm', async () => {
    const desk = deskOf(team, ANNA)
    const { value } = await desk.accounts.add({ name: 'Acme Steel', tier: 'A' })
    await desk.touches.add({ accountId: value.id, kind: 'visit', on: parseDay('2026-11-06') })
    const shown = shownIn(await openTab(team, ANNA))
    expect(shown).toContain('Last touch 17 days ago.')
    expect(shown).toContain('*Rhythm 14 days: 3 days over it.*')
  })
})

describe('deals', () => {
  it('say how they moved in thirty days, and which turning point they went over', async () => {
    team.clock.moveTo(new Date('2026-10-01T09:00:00Z'))
    const desk = deskOf(team, ANNA)
    const deal = { account: 'Acme Steel', deal: 'Line 2', marks: ['C1', 'F1'] } as const
    const dealId = await addDeal(desk, deal)
    team.clock.moveTo(new Date('2026-11-23T09:00:00Z'))
    await mark(desk, { dealId, elements: ['W1', 'C4'], on: parseDay('2026-11-23') })
    const shown = shownIn(await openTab(team, ANNA))
    expect(shown).toContain('◆ jitter 1W1F2C')
    expect(shown).toContain('0W1F1C → 1W1F2C since Sat 24 Oct')
    expect(shown).toContain('out of the lose zone')
  })

  it('say that nothing moved for weeks, and whether there is a next step', async () => {
    team.clock.moveTo(new Date('2026-10-01T09:00:00Z'))
    await addDeal(deskOf(team, LEI), { account: '华远钢铁', deal: '二号线', marks: ['C1'] })
    team.clock.moveTo(new Date('2026-11-23T09:00:00Z'))
    expect(shownIn(await openTab(team, LEI))).toContain('已 53 天没有变化')
    expect(shownIn(tabOf(team, LEI))).toContain('还没有定下一步')
    const next = await askTab(team, LEI, '下一步 二号线 拜访陈总 by:2026-11-20')
    expect(shownIn(next)).toContain('下一步：拜访陈总，原定11月20日（周五）前，已晚 3 天')
  })

  it('stand with those first that a few elements can turn', async () => {
    const desk = deskOf(team, ANNA)
    await addDeal(desk, { account: 'One', deal: 'Winning', marks: ['W1', 'F1', 'F2'] })
    await addDeal(desk, { account: 'Two', deal: 'Unjudged', marks: [] })
    await addDeal(desk, { account: 'Three', deal: 'Losing', marks: ['C1'] })
    await addDeal(desk, { account: 'Four', deal: 'Shaking', marks: ['W1', 'C1'] })
    await mark(desk, {
      dealId: await dealNamed('Winning'),
      elements: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'],
      on: parseDay('2026-10-02'),
    })
    const shown = shownIn(await openTab(team, ANNA))
    const places = ['*Shaking*', '*Losing*', '*Unjudged*', '*Winning*'].map((name) => shown.indexOf(name))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  async function dealNamed(name: string): Promise<string> {
    const deals = await deskOf(team, ANNA).deals.listOpen()
    return deals.find((deal) => deal.name === name)?.id ?? ''
  }
})

describe('the team', () => {
  beforeEach(async () => {
    await addDeal(deskOf(team, ANNA), { account: 'Acme Steel', deal: 'Line 2', marks: ['W1'] })
    await addDeal(deskOf(team, LEI), { account: 'Huayuan', deal: 'Depot', marks: ['C1'] })
  })

  it('is shown to those who lead: zones counted, the lowest first, by owner', async () => {
    const shown = shownIn(await openTab(team, MAYA))
    expect(shown).toContain('▼ lose 1  ·  ◆ jitter 1  ·  ▲ win 0')
    expect(shown.indexOf('Depot  ▼ lose 0W0F1C')).toBeLessThan(shown.indexOf('Line 2  ◆ jitter 1W0F0C'))
    expect(shown).toContain(`<@${LEI}>`)
  })

  it('is not shown to reps', async () => {
    expect(shownIn(await openTab(team, ANNA))).not.toContain('The team')
  })

  it('names the accounts over their rhythm, by owner', async () => {
    team.clock.moveTo(new Date('2026-12-23T09:00:00Z'))
    const shown = shownIn(await openTab(team, MAYA))
    expect(shown).toContain('Accounts over their rhythm (2)')
    expect(shown).toContain('Acme Steel: 16 days over')
  })
})
