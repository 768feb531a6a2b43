import { afterEach, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { lastPost, openKnownTeam, posted, tickAt } from '../delivery/mornings.ts'
import { ANNA, LEI, MAYA, readable, type Team } from '../open-team.ts'

// Eid al-Fitr 2027 is on Tuesday 9 or Wednesday 10 March.
let team: Team
afterEach(() => team.end())

async function begin(options = ''): Promise<void> {
  team = await openKnownTeam('2027-02-26T10:00:00Z', MAYA, ANNA, LEI)
  await team.ask(ANNA, 'account add "Gulf Freight"')
  await team.ask(ANNA, `contact add "Gulf Freight" "Omar Haddad" festivals:islamic source:himself ${options}`)
}

async function digestOn(day: string): Promise<MessageShown> {
  await tickAt(team, `2027-03-${day}T07:30:00Z`)
  return lastPost(team, ANNA)
}

const messages = () => posted(team, ANNA).length

/** The newest state of a message that Anna was shown before. */
const asNow = ({ ts }: MessageShown): string => posted(team, ANNA).find((one) => one.ts === ts)?.text ?? ''

it('says which two days it may be, asks for the day, and drafts nothing until it is confirmed', async () => {
  await begin()
  const digest = await digestOn('08')
  expect(digest.text).toContain(
    'Eid al-Fitr is expected on Tue 9 Mar or Wed 10 Mar, by sighting of the moon: ' +
      'confirm the day, then greet Omar Haddad (Gulf Freight).',
  )
  expect(readable(digest)).toContain('"Confirm Tue 9 Mar"')
  expect(readable(digest)).toContain('"Confirm Wed 10 Mar"')
  expect(readable(digest)).not.toContain('"Draft"')
})

it('moves the reminder to the eve of the day that was confirmed, and comes again on that morning alone', async () => {
  await begin()
  await team.press(ANNA, await digestOn('02'), 'Skip')
  const digest = await digestOn('08')
  const saved = await team.press(ANNA, digest, 'Confirm Wed 10 Mar')
  expect(saved.text).toContain('Saved: Eid al-Fitr is on Wed 10 Mar for people in Europe/Berlin.')
  expect((await team.ask(ANNA, 'today')).text).not.toContain('Omar Haddad')
  const count = messages()
  const next = await digestOn('09')
  expect(next.text).toContain('Eid al-Fitr is tomorrow, Wed 10 Mar: greet Omar Haddad (Gulf Freight).')
  expect(messages()).toBe(count + 1)
  await digestOn('10')
  expect(messages()).toBe(count + 1)
  expect((await team.press(ANNA, next, 'Draft')).text).toContain('Draft for Omar Haddad: Eid al-Fitr')
})

it('draws the message anew in which the day was confirmed', async () => {
  await begin()
  const digest = await digestOn('08')
  await team.press(ANNA, digest, 'Confirm Tue 9 Mar')
  expect(asNow(digest)).toContain('Eid al-Fitr is tomorrow, Tue 9 Mar: greet Omar Haddad')
  expect(asNow(digest)).not.toContain('expected')
})

it('never reminds of the gift again when the day moves', async () => {
  await begin()
  const gift = await digestOn('02')
  expect(gift.text).toContain('by sighting of the moon: time to think of a gift for Omar Haddad')
  await team.press(ANNA, gift, 'Confirm Wed 10 Mar')
  const count = messages()
  await digestOn('03')
  expect(messages()).toBe(count)
  expect((await team.ask(ANNA, 'today')).text).toContain('Eid al-Fitr is on Wed 10 Mar, in 7 days')
})

it('never reminds again of what was done before the day moved', async () => {
  await begin()
  const digest = await digestOn('08')
  await team.press(ANNA, digest, 'Done')
  await team.ask(ANNA, 'day eid_fitr 2027-03-10')
  const count = messages()
  await digestOn('09')
  expect(messages()).toBe(count)
})

it('takes a told day back, and the reminder with it', async () => {
  await begin()
  const saved = await team.press(ANNA, await digestOn('08'), 'Confirm Wed 10 Mar')
  await team.press(ANNA, saved, 'Undo')
  const { text } = await team.ask(ANNA, 'today')
  expect(text).toContain('Eid al-Fitr is expected on Tue 9 Mar or Wed 10 Mar')
})

it('says on the day itself that nobody has confirmed it', async () => {
  await begin()
  await digestOn('08')
  team.clock.moveTo(new Date('2027-03-09T09:00:00Z'))
  expect((await team.ask(ANNA, 'today')).text).toContain(
    'Eid al-Fitr is on Tue 9 Mar or Wed 10 Mar, and nobody has confirmed which: find out before you greet',
  )
})

it('keeps what is open when the day that is told is over, and makes nothing new', async () => {
  await begin()
  await digestOn('08')
  team.clock.moveTo(new Date('2027-03-11T09:00:00Z'))
  const told = await team.ask(ANNA, 'day Eid al-Fitr 2027-03-09')
  expect(told.text).toContain('That day is over: no new reminder of it comes.')
  expect((await team.ask(ANNA, 'today')).text).toContain(
    '2 days overdue  Eid al-Fitr was on Tue 9 Mar: the greeting for Omar Haddad (Gulf Freight) is still open.',
  )
})

it('tells nothing to those who live elsewhere, until somebody who leads tells it for everybody', async () => {
  await begin('zone:Asia/Dubai')
  await team.press(ANNA, await digestOn('01'), 'Skip')
  await team.ask(LEI, '日子 开斋节 2027-03-10')
  const digest = await digestOn('05')
  expect(digest.text).toContain('expected on Tue 9 Mar or Wed 10 Mar')
  const own = await team.ask(MAYA, 'day Eid al-Fitr 2027-03-10')
  await team.press(MAYA, own, 'For everybody')
  expect((await team.ask(ANNA, 'today')).text).not.toContain('Omar Haddad')
  expect((await digestOn('08')).text).toContain('Eid al-Fitr is on Wed 10 Mar, in 2 days')
})

it('lists the day that was confirmed for a contact who lives elsewhere', async () => {
  await begin('zone:Asia/Dubai')
  await team.press(ANNA, await digestOn('08'), 'Confirm Wed 10 Mar')
  const list = await team.ask(ANNA, 'day')
  expect(list.text).toContain('Eid al-Fitr: Wed 10 Mar, for people in Asia/Dubai.')
  expect(list.text).toContain('Eid al-Fitr: expected on Tue 9 Mar or Wed 10 Mar')
})

it('confirms a day once, however often it is told', async () => {
  await begin()
  await team.press(ANNA, await digestOn('08'), 'Confirm Tue 9 Mar')
  const again = await team.ask(ANNA, 'day Eid al-Fitr 2027-03-09')
  expect(again.text).toBe('Eid al-Fitr on Tue 9 Mar is confirmed already for people in Europe/Berlin.')
  const { toldDays } = team.store.workspace('T0TOUCH').as({ memberId: ANNA, role: 'rep' })
  expect(await toldDays.list()).toHaveLength(1)
})

it('asks in Chinese too', async () => {
  team = await openKnownTeam('2027-03-01T02:00:00Z', MAYA, LEI)
  await team.ask(LEI, '客户 新增 海湾物流')
  await team.ask(LEI, '联系人 新增 海湾物流 马明 节日：伊斯兰 来源：本人')
  await tickAt(team, '2027-03-08T00:31:00Z')
  const digest = lastPost(team, LEI)
  expect(digest.text).toContain(
    '开斋节预计在3月9日（周二）或3月10日（周三），以见月为准：先确认日期，再问候马明（海湾物流）。',
  )
  const saved = await team.press(LEI, digest, '确认3月9日（周二）')
  expect(saved.text).toContain('已保存：开斋节是3月9日（周二），适用于 Asia/Shanghai 的联系人。')
})
