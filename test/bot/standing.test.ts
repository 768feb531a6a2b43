import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDay } from '../../src/coach/index.ts'
import { type DealTeam, openDealTeam, yes } from './c139/open-deal.ts'
import { openTab, shownIn } from './home/open-tab.ts'
import { ANNA, LEI, MAYA, readable } from './open-team.ts'

let team: DealTeam
beforeAll(async () => {
  team = await openDealTeam()
  await team.ask(MAYA, 'status')
  const backed = await team.addDeal('Backed deal')
  await team.desk.assessments.mark(backed, yes(['W1', 'F2', 'C1']))
  const { value } = await team.desk.deals.add({ accountId: await accountId(), name: 'Bare deal' })
  await team.desk.assessments.mark(value.id, yes(['W1', 'C1']))
  await team.ask(LEI, '客户 新增 华远钢铁 级别：B')
  await team.ask(LEI, '商机 新增 华远钢铁 二号产线改造')
  await team.ask(LEI, 'c139 二号产线改造 C9=是 “合规排第一，王总说的”')
})
afterAll(() => team.end())

async function accountId(): Promise<string> {
  const [first] = await team.desk.accounts.list()
  return first?.account.id ?? ''
}

describe('a value that no coach backs (COACH-1)', () => {
  it('says so on the board, with a sign and a word', async () => {
    const { text } = await team.ask(ANNA, 'board')
    expect(text).toContain('Bare deal (Acme Steel) · ◆ jitter 1W0F1C, △ not calibrated')
    expect(text).toContain('Backed deal (Acme Steel) · ◆ jitter 1W1F1C · ')
    expect((await team.ask(LEI, '看板')).text).toContain('▼ 输单区 0W0F1C，△ 未校准')
  })

  it('says so on the Home tab, to the owner and to those who lead', async () => {
    expect(shownIn(await openTab(team, ANNA))).toContain('1W0F1C  ·  △ not calibrated')
    expect(shownIn(await openTab(team, LEI))).toContain('△ 未校准')
    expect(shownIn(await openTab(team, MAYA))).toContain('1W0F1C, △ not calibrated')
  })

  it('knows that a coach is there where it may not tell who', async () => {
    const card = readable(await team.ask(LEI, '商机 Backed deal'))
    expect(card).not.toContain('未校准')
    expect(card).not.toContain('Tom Reed：客户关系教练')
  })
})

describe('an account with nothing ahead (ST-11)', () => {
  it('is a finding on its card and on the Home tab, with the command that mends it', async () => {
    const card = await team.ask(LEI, '客户 华远钢铁')
    expect(card.text).toContain('这个客户还没有下一步。')
    expect(card.text).toContain('/coach 下一步 "二号产线改造"')
    expect(shownIn(await openTab(team, LEI))).toContain('还没有下一步，也没有约好的拜访。')
    expect((await team.ask(ANNA, 'account Acme Steel')).text).toContain('Nothing is ahead here.')
  })

  it('ends with a next step on a deal', async () => {
    await team.ask(LEI, '下一步 二号产线改造 拜访王总 截止：周五')
    expect((await team.ask(LEI, '客户 华远钢铁')).text).not.toContain('还没有下一步')
    expect(shownIn(await openTab(team, LEI))).not.toContain('也没有约好的拜访')
  })

  it('ends with a call to come, whoever of us makes it', async () => {
    await team.ask(ANNA, 'account add "Nord Bank" tier:B')
    const before = await team.ask(ANNA, 'account Nord Bank')
    expect(before.text).toContain('Plan a call: /coach prep "Nord Bank" at:tomorrow 10:00')
    await team.ask(MAYA, 'prep "Nord Bank" at:tomorrow 10:00')
    expect((await team.ask(ANNA, 'account Nord Bank')).text).not.toContain('Nothing is ahead')
  })

  it('is asked of A and B accounts alone', async () => {
    await team.ask(ANNA, 'account add "Small Shop" tier:C')
    expect((await team.ask(ANNA, 'account Small Shop')).text).not.toContain('Nothing is ahead')
  })
})

describe('the health of a deal (ST-6)', () => {
  it('says what is unknown, in both languages', async () => {
    const { text } = await team.ask(ANNA, 'deal Bare deal')
    expect(text).toContain('Deal health\nWin rate: unknown until the team has closed enough')
    expect(text).toContain('Margin: unknown until the deal is closed')
    expect(text).toContain('Customer: unknown, with no touch')
    expect((await team.ask(LEI, '商机 二号产线改造')).text).toContain('利润率：未知，结案时记录')
  })

  it('rests on touches, promises and complaints', async () => {
    await team.ask(ANNA, 'touch "Acme Steel" call')
    expect((await team.ask(ANNA, 'deal Bare deal')).text).toContain(
      'Customer: well; in touch every 14 days as planned, no open complaint',
    )
    await team.desk.care.complaints.add({
      accountId: await accountId(),
      what: 'Late spare parts',
      by: parseDay('2026-11-24'),
    })
    expect((await team.ask(ANNA, 'deal Bare deal')).text).toContain('Customer: strained; ')
    expect((await team.ask(MAYA, 'deal Bare deal')).text).toContain('as planned, 1 open complaint')
  })

  it('is told in Chinese alike', async () => {
    await team.ask(LEI, '触达 华远钢铁 电话')
    expect((await team.ask(LEI, '商机 二号产线改造')).text).toContain(
      '客户：良好；按 30 天的节奏保持联系，没有未结的投诉',
    )
  })

  it('stays with the team of the account', async () => {
    expect((await team.ask(LEI, '商机 Bare deal')).text).not.toContain('商机健康度')
  })

  it('is left out of what a channel sees', async () => {
    const card = await team.ask(ANNA, 'deal Bare deal')
    expect((await team.press(ANNA, card, 'Share')).text).not.toContain('Deal health')
  })
})
