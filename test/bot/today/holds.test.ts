import { afterEach, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { lastPost, openKnownTeam, posted, tickAt } from '../delivery/mornings.ts'
import { ANNA, LEI, MAYA, readable, type Team } from '../open-team.ts'

let team: Team
afterEach(() => team.end())

/** Three days before Mary’s birthday, on Wednesday 25 November 2026, or on the day. */
async function digest(day: '20' | '25', options = ''): Promise<MessageShown> {
  team = await openKnownTeam('2026-11-19T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, `contact add "Acme Steel" "Mary Reed" birthday:11-25 address:Mary ${options}`)
  await tickAt(team, `2026-11-${day}T07:30:00Z`)
  return lastPost(team, ANNA)
}

it.each([
  ['left', 'Mary Reed has left: no greeting goes out.'],
  ['deceased', 'Mary Reed has died: no greeting goes out.'],
  ['"do not contact"', 'Mary Reed asked not to be contacted: no greeting goes out.'],
  ['"in mourning"', 'Mary Reed is in mourning: nothing festive goes out.'],
])('takes a draft back from the hands of whoever learns: %s', async (status, why) => {
  const shown = await digest('25')
  const draft = await team.press(ANNA, shown, 'Draft')
  await team.ask(ANNA, `contact edit "Mary Reed" status:${status}`)
  expect((await team.press(ANNA, draft, 'Sent it')).text).toBe(why)
  expect((await team.press(ANNA, shown, 'Draft')).text).toBe(why)
  expect((await team.ask(ANNA, 'today')).text).not.toContain('Mary Reed')
})

it('prepares a wish for a German, to be sent on the day and not before', async () => {
  const early = await team20()
  const draft = await team.press(ANNA, early, 'Draft')
  expect(draft.text).toContain(
    'Send it on Wed 25 Nov, not before: for Mary Reed an early wish brings bad luck.',
  )
  expect(readable(draft)).not.toContain('"Sent it"')
  await tickAt(team, '2026-11-25T07:30:00Z')
  const onDay = await team.press(ANNA, lastPost(team, ANNA), 'Draft')
  expect(onDay.text).not.toContain('not before')
  expect(readable(onDay)).toContain('"Sent it"')
})

const team20 = () => digest('20', 'festivals:german source:herself')

it('keeps what is festive for after the mourning', async () => {
  team = await openKnownTeam('2026-11-19T02:00:00Z', MAYA, LEI)
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳 生日：11-25 节日：西方 来源：本人')
  await team.openForm(LEI, '联系人 修改 王芳')
  const values = { name: '王芳', status: 'mourning', mourningUntil: '2026-12-10', birthday: '11-25' }
  await team.submit(LEI, { ...values, festivals: ['western'], keepsSource: '本人' })
  await team.closeView(LEI, { all: true })
  await tickAt(team, '2026-11-25T00:31:00Z')
  expect((await team.ask(LEI, '今天')).text).not.toContain('王芳')
  await tickAt(team, '2026-12-24T00:31:00Z')
  expect(lastPost(team, LEI).text).toContain('明天是圣诞节')
})

it('shows in the digest at once that its draft was sent', async () => {
  const shown = await digest('25')
  await team.press(ANNA, await team.press(ANNA, shown, 'Draft'), 'Sent it')
  const now = posted(team, ANNA).find(({ ts }) => ts === shown.ts)
  expect(now?.text).toContain('Done  Mary Reed (Acme Steel): birthday, Wed 25 Nov. What was done: Dear Mary')
  expect(posted(team, ANNA)).toHaveLength(1)
})

it('opens it again in the digest when that is taken back beside it, with the draft to send', async () => {
  const shown = await digest('25')
  const draft = await team.press(ANNA, shown, 'Draft')
  const back = await team.press(ANNA, await team.press(ANNA, draft, 'Sent it'), 'Undo')
  const now = posted(team, ANNA).find(({ ts }) => ts === shown.ts)
  expect(now?.text).toBe(shown.text)
  expect(now?.blocks).toEqual(shown.blocks)
  expect(back.text).toBe(draft.text)
  await team.press(ANNA, back, 'Sent it')
  expect(posted(team, ANNA)[0]?.text).toContain('Done  Mary Reed')
})

it('takes nothing back beside the digest after an hour', async () => {
  const shown = await digest('25')
  const sent = await team.press(ANNA, await team.press(ANNA, shown, 'Draft'), 'Sent it')
  team.clock.moveTo(new Date('2026-11-25T09:00:00Z'))
  expect((await team.press(ANNA, sent, 'Undo')).text).toContain('only within an hour')
  expect(posted(team, ANNA)[0]?.text).toContain('Done  Mary Reed')
})

it('reminds of a birthday on a day of mourning, says so, and drafts no congratulation', async () => {
  team = await openKnownTeam('2027-03-29T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary Reed" birthday:04-05 festivals:chinese source:herself')
  for (const day of ['2027-04-02', '2027-04-05']) {
    await tickAt(team, `${day}T06:30:00Z`)
    const { text } = lastPost(team, ANNA)
    expect(text).toContain('has a birthday')
    expect(text).toContain(
      'Mon 5 Apr is Qingming Festival, a solemn day for Mary Reed: no congratulation on it.',
    )
    expect(text).toContain('A day for tending graves')
    expect(readable(lastPost(team, ANNA))).not.toContain('"Draft"')
  }
  team.clock.moveTo(new Date('2027-04-06T09:00:00Z'))
  const late = await team.ask(ANNA, 'today')
  expect(late.text).not.toContain('Qingming')
  expect(readable(late)).toContain('"Draft"')
})

it('says it in Chinese, and never to somebody who keeps no such day', async () => {
  team = await openKnownTeam('2027-03-29T02:00:00Z', MAYA, LEI)
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '联系人 新增 华远钢铁 周清 生日：04-05 节日：清明节 来源：本人')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳 生日：04-05')
  await tickAt(team, '2027-04-02T00:31:00Z')
  const rows = lastPost(team, LEI).text.split('提前准备  ')
  expect(rows.find((row) => row.includes('周清'))).toContain('当天不道贺，祝福改天再送')
  expect(rows.find((row) => row.includes('王芳'))).not.toContain('清明')
})

it('takes a click on a draft as proof that the digest arrived', async () => {
  const shown = await digest('25')
  const id = shown.blocks[0]?.block_id?.replace('delivery:', '') ?? ''
  const { deliveries } = team.store.workspace('T0TOUCH')
  await deliveries.settle(id, ['sent'], { state: 'ambiguous', error: 'unclear' })
  await team.press(ANNA, shown, 'Draft')
  expect(await deliveries.find(id)).toMatchObject({ state: 'sent', ts: shown.ts })
})

it('says how she is reached, and by what', async () => {
  expect((await digest('25', 'channels:WeChat')).text).toContain('Address as Mary. Reach by WeChat.')
})

it('keeps every end on the contact card, with what was done', async () => {
  const shown = await digest('20')
  await team.press(ANNA, shown, 'Skip')
  await tickAt(team, '2026-11-25T07:30:00Z')
  await team.press(ANNA, await team.press(ANNA, lastPost(team, ANNA), 'Draft'), 'Sent it')
  const card = await team.ask(ANNA, 'contact Mary Reed')
  expect(card.text).toContain('How reminders ended\nWed 25 Nov: birthday, done: Dear Mary')
  expect(card.text).toContain('Fri 20 Nov: birthday, skipped this time')
  expect((await team.ask(MAYA, 'contact Mary Reed')).text).toContain('skipped this time (Anna')
})

it('drafts no festival greeting once the festival is long over', async () => {
  team = await openKnownTeam('2026-12-20T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary Reed" festivals:Christmas source:herself')
  await tickAt(team, '2026-12-24T07:30:00Z')
  expect(readable(lastPost(team, ANNA))).toContain('"Draft"')
  team.clock.moveTo(new Date('2026-12-29T09:00:00Z'))
  const late = await team.ask(ANNA, 'today')
  expect(late.text).toContain('4 days overdue  Christmas was on Fri 25 Dec')
  expect(readable(late)).not.toContain('"Draft"')
})
