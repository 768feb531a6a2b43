import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPlanned } from '../../src/bot/delivery/list-planned.ts'
import { parseDay } from '../../src/coach/index.ts'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  // Whoever comes first is an admin.
  await team.ask(MAYA, 'help')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A industry:manufacturing')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" address:Tom phone:"+44 1"')
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳')
})
afterAll(() => team.end())

const says = async (member: string, line: string) => readable(await team.ask(member, line))

describe('the team’s own occasions', () => {
  it('are listed for everybody, and say how to begin', async () => {
    expect(await says(ANNA, 'occasion')).toContain('/coach occasion add \\"CIIE 2027\\" on:2027-11-05')
    expect(await says(LEI, '场合')).toContain('/coach 场合 新增 2027年进博会 日期：2027-11-05')
  })

  it('are added by admins, who hear whom they concern', async () => {
    const shown = await says(MAYA, 'occasion add "CIIE 2027" on:2027-11-05')
    expect(shown).toContain('Saved: *CIIE 2027*, Fri 5 Nov 2027')
    expect(shown).toContain('Owners of accounts are reminded 7 days and 1 day ahead, for tier A, B.')
    expect(await says(ANNA, 'occasion')).toContain('next on Fri 5 Nov 2027')
    expect(await says(LEI, '场合')).toContain('下一次2027年11月5日（周五）')
  })

  it('are not changed by others', async () => {
    expect(await says(ANNA, 'occasion add Fair on:2027-11-05')).toContain('Only an admin')
    expect(await says(LEI, '场合 移除 CIIE 2027')).toContain('只有管理员')
  })

  it('may come every year, for other tiers and one industry, without congratulations', async () => {
    const line =
      'occasion add "Mine rescue day" on:2027-12-04 yearly:yes tier:A,C industry:manufacturing solemn:yes'
    await team.ask(MAYA, line)
    const shown = await says(MAYA, 'occasion')
    expect(shown).toMatch(
      /Mine rescue day\* {2}next on Fri 4 Dec, every year, for tier A, C, manufacturing only, no congratulations/,
    )
  })

  it.each([
    [
      '"Works day" on:农历八月十五 yearly:yes',
      'next on Wed 15 Sep 2027, every year, lunar 8th month, day 15',
    ],
    [
      '"Labour fair" on:"2nd fri of may" yearly:yes',
      'next on Fri 14 May 2027, every year, second Fri of May',
    ],
    ['"Old fair" on:"2nd fri of may"', 'next on Fri 14 May 2027, for tier'],
  ])('may move with the moon or the weekday: %s', async (line, facts) => {
    await team.ask(MAYA, `occasion add ${line}`)
    expect(await says(MAYA, 'occasion')).toContain(facts)
  })

  it('are told in Chinese as they were typed', async () => {
    const shown = await says(LEI, '场合')
    expect(shown).toContain('每年农历八月十五')
    expect(shown).toContain('每年5月第二个周五')
  })

  it('are removed by name or by button, and come back with undo', async () => {
    await team.ask(MAYA, 'occasion add "Trade day" on:2027-03-01')
    const removed = await team.ask(MAYA, 'occasion remove trade day')
    expect(readable(removed)).toContain('Removed: *Trade day*')
    await team.press(MAYA, removed, 'Undo')
    expect(await says(MAYA, 'occasion')).toContain('Trade day')
  })

  it.each([
    ['occasion add "Fair"', 'I still need the day'],
    ['occasion add on:2027-11-05', 'I still need the name of the occasion'],
    ['occasion add Fair on:someday', "I can't read the date"],
    ['occasion add Fair on:2027-11-05 tier:Z', "I don't know this tier"],
    ['occasion remove Nothing', "I don't know this occasion"],
    ['occasion tomorrow', "I don't know what to do with this part"],
  ])('%s is refused: %s', async (line, refusal) => {
    expect(await says(MAYA, line)).toContain(refusal)
  })
})

describe('a customer’s own days', () => {
  it('stand on the account’s card', async () => {
    await team.ask(ANNA, 'account edit "Acme Steel" founded:2001-05-18 contract:2020-03-02')
    const saved = await team.ask(ANNA, 'occasion add "Open day" account:"Acme Steel" on:2027-04-09')
    expect(readable(saved)).toContain('is reminded 7 days ahead and on the day.')
    const card = await says(ANNA, 'account Acme Steel')
    expect(card).toContain('Founded Fri 18 May 2001')
    expect(card).toContain('First contract Mon 2 Mar 2020')
    expect(card).toContain('Open day, Fri 9 Apr 2027')
    await team.ask(ANNA, 'occasion remove "Open day" account:"Acme Steel"')
    expect(await says(ANNA, 'account Acme Steel')).not.toContain('Open day')
  })

  it('are told in Chinese', async () => {
    await team.ask(LEI, '客户 修改 华远钢铁 成立：1998-10-08 签约：2019年3月1日')
    await team.ask(LEI, '场合 新增 二期投产 客户：华远钢铁 日期：2027-04-09')
    const card = await says(LEI, '客户 华远钢铁')
    expect(card).toContain('成立于1998年10月8日')
    expect(card).toContain('首次签约2019年3月1日')
    expect(card).toContain('二期投产，2027年4月9日（周五）')
  })

  it('are not added to somebody else’s account', async () => {
    expect(await says(LEI, '场合 新增 展会 客户：Acme Steel 日期：2027-04-09')).toContain('只有')
  })
})

describe('personal news', () => {
  it('is saved with the days on which it comes up, and stands on the contact’s card', async () => {
    const shown = await says(ANNA, 'news "Tom Reed" wedding in Leeds on:2026-11-21')
    expect(shown).toContain('Saved for *Tom Reed*: wedding.')
    expect(shown).toContain('on Mon 23 Nov, and again on Mon 21 Dec to ask')
    expect(await says(ANNA, 'contact Tom Reed')).toContain('wedding, Sat 21 Nov: in Leeds')
  })

  it('is offered a pause of festive reminders after a loss, and two words may name it', async () => {
    const shown = await says(LEI, '近况 王芳 丧事 父亲过世')
    expect(shown).toContain('已为*王芳*记下：丧事。')
    expect(shown).toContain('暂停喜庆类提醒')
    expect(await says(ANNA, 'news "Tom Reed" good news')).toContain('Saved for *Tom Reed*: good news.')
  })

  it('comes up today without a congratulation where there is nothing to be glad of', async () => {
    const today = await says(LEI, '今天')
    expect(today).toContain('家里有丧事，简短慰问，别谈业务。')
    expect(today).toContain('情况：父亲过世。')
    expect(today).not.toContain('道喜')
  })

  it('is for the account’s own team alone', async () => {
    expect(await says(ANNA, '联系人 王芳')).not.toContain('父亲过世')
    expect(await says(ANNA, 'news 王芳 loss')).toContain('Only the owner')
  })

  it.each([
    ['news', 'I still need the contact'],
    ['news "Tom Reed"', 'I still need what it is'],
    ['news "Tom Reed" party', "I don't know this kind of news"],
  ])('%s is refused: %s', async (line, refusal) => {
    expect(await says(ANNA, line)).toContain(refusal)
  })
})

describe('a weekly greeting', () => {
  it('is off until it is turned on, and is turned off again', async () => {
    expect(await says(ANNA, 'contact Tom Reed')).not.toContain('Weekly greeting')
    await team.ask(ANNA, 'contact edit "Tom Reed" weekly:mon')
    expect(await says(ANNA, 'contact Tom Reed')).toContain('Weekly greeting: Mon')
    await team.ask(ANNA, 'contact edit "Tom Reed" weekly:off')
    expect(await says(ANNA, 'contact Tom Reed')).not.toContain('Weekly greeting')
    expect(await says(LEI, '联系人 修改 王芳 每周：周八')).toContain('周八')
  })
})

describe('public holidays', () => {
  it('follow the time zone until somebody says otherwise, and say how far they are known', async () => {
    const auto = await team.ask(LEI, '设置 摘要时间：08:30')
    expect(readable(auto)).toContain(
      '公共假日：中国（按你的时区），放假和调休安排已知到 2026 年底，之后按普通工作日算。',
    )
    expect(await says(ANNA, 'settings holidays:CN')).toContain(
      'Public holidays: China. Known until the end of 2026; after that every weekday is an ordinary one.',
    )
    const none = await team.ask(ANNA, 'settings holidays:none')
    expect(readable(none)).toContain('Public holidays: none')
    await team.press(ANNA, none, 'Undo')
    expect(await says(ANNA, 'settings holidays:auto')).toContain(
      'Public holidays: Germany, from your time zone',
    )
    expect(await says(ANNA, 'settings holidays:Atlantis')).toContain("I don't know this country")
  })
})

describe('a day of somebody’s profession', () => {
  it('is given to a contact like any festival, and comes up', async () => {
    await team.ask(ANNA, 'contact add "Acme Steel" "Ada Byron" festivals:chengxuyuan_cn,hushi')
    expect(await says(ANNA, 'contact Ada Byron')).toMatch(
      /Programmers.* Day.*Nurses.* Day|Nurses.* Day.*Programmers.* Day/,
    )
    await team.ask(LEI, '联系人 新增 华远钢铁 刘敏 节日：教师节、记者节')
    expect(await says(LEI, '联系人 刘敏')).toMatch(/教师节.*记者节|记者节.*教师节/)
    const workspace = team.store.workspace(team.bot.identity.teamId)
    const members = (await workspace.members.list()).map(({ member }) => member)
    const window = { from: parseDay('2027-05-01'), to: parseDay('2027-11-30') }
    const rows = await listPlanned(workspace, members, window)
    const days = rows
      .filter(({ kind }) => kind === 'festival')
      .map(({ occursOn, contact }) => `${occursOn} ${contact}`)
    expect(days).toEqual(
      expect.arrayContaining([
        '2027-05-12 Ada Byron',
        '2027-10-24 Ada Byron',
        '2027-09-10 刘敏',
        '2027-11-08 刘敏',
      ]),
    )
  })
})

describe('the form for an occasion', () => {
  const filled = { name: 'Supplier day', on: '2027-06-01' }

  it('saves an event of the customer it was opened for', async () => {
    const form = await team.openForm(ANNA, 'occasion add account:"Acme Steel"')
    expect(readable(form)).toContain('Acme Steel')
    const done = await team.submit(ANNA, filled)
    expect(done.outcome === 'updated' && readable(done.view)).toContain('Supplier day')
    await team.closeView(ANNA, { all: true })
    expect(await says(ANNA, 'account Acme Steel')).toContain('Supplier day, Tue 1 Jun 2027')
  })

  it('says at its field that an event has one day', async () => {
    await team.openForm(ANNA, 'occasion add account:"Acme Steel"')
    const done = await team.submit(ANNA, { ...filled, repeats: ['yearly'] })
    expect(done).toMatchObject({ outcome: 'errors', errors: { repeats: expect.stringContaining('one day') } })
    await team.closeView(ANNA, { all: true })
  })

  it('says at its field that the team’s calendar is the admins’, and saves it for one of them', async () => {
    await team.openForm(LEI, '场合 新增')
    const refused = await team.submit(LEI, filled)
    expect(refused).toMatchObject({
      outcome: 'errors',
      errors: { account: expect.stringContaining('管理员') },
    })
    await team.closeView(LEI, { all: true })
    await team.openForm(MAYA, 'occasion add')
    expect((await team.submit(MAYA, { ...filled, repeats: ['yearly'], tiers: ['D'] })).outcome).toBe(
      'updated',
    )
    await team.closeView(MAYA, { all: true })
    expect(await says(MAYA, 'occasion')).toContain('next on Tue 1 Jun 2027, every year, for tier D')
  })

  it.each([
    [{}, { on: 'Pick a day or put it in words, one of the two.' }],
    [{ on: '2027-06-01', said: '农历八月十五' }, { on: 'Pick a day or put it in words, one of the two.' }],
    [{ said: 'someday' }, { said: expect.stringContaining("I can't read the date") }],
  ])('takes a day or words for it: %j', async (day, errors) => {
    await team.openForm(MAYA, 'occasion add')
    const done = await team.submit(MAYA, { name: 'Works day', ...day })
    expect(done).toMatchObject({ outcome: 'errors', errors })
    await team.closeView(MAYA, { all: true })
  })

  it('saves a day that moves', async () => {
    await team.openForm(MAYA, 'occasion add')
    const filled = { name: 'Moon fair', said: 'lunar:1-15', repeats: ['yearly'] }
    expect((await team.submit(MAYA, filled)).outcome).toBe('updated')
    await team.closeView(MAYA, { all: true })
    expect(await says(MAYA, 'occasion')).toMatch(
      /Moon fair\*.{2}next on .{2,20}, every year, lunar 1st month, day 15/,
    )
  })
})
