import { afterEach, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { lastPost, openKnownTeam, posted, tickAt } from '../delivery/mornings.ts'
import { ANNA, LEI, MAYA, readable, type Team } from '../open-team.ts'

let team: Team
afterEach(() => team.end())

/** The birthday digest of Mary Reed, from which her birthdays are stopped for good. */
async function stopped(): Promise<MessageShown> {
  team = await openKnownTeam('2026-11-19T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary Reed" birthday:11-25')
  await tickAt(team, '2026-11-20T07:30:00Z')
  const skipped = await team.press(ANNA, lastPost(team, ANNA), 'Skip')
  return team.press(ANNA, skipped, 'Never again')
}

it('lists on the contact card what was stopped for good, and reminds again', async () => {
  await stopped()
  await tickAt(team, '2026-11-25T07:30:00Z')
  expect((await team.ask(ANNA, 'today')).text).not.toContain('Mary Reed')
  const card = await team.ask(ANNA, 'contact Mary Reed')
  expect(card.text).toContain('Stopped for good\nbirthday, since Fri 20 Nov')
  const answered = await team.press(ANNA, card, 'Remind again')
  expect(answered.text).toBe('I remind you again: birthday, Mary Reed. The next one comes in its time.')
  expect((await team.ask(ANNA, 'today')).text).toContain('Mary Reed (Acme Steel) has a birthday today')
  expect((await team.ask(ANNA, 'contact Mary Reed')).text).not.toContain('Stopped for good')
})

it('leaves it stopped when that is taken back', async () => {
  await stopped()
  const card = await team.ask(ANNA, 'contact Mary Reed')
  await team.press(ANNA, await team.press(ANNA, card, 'Remind again'), 'Undo')
  expect((await team.ask(ANNA, 'contact Mary Reed')).text).toContain('birthday, since Fri 20 Nov')
})

it('tells of the card when an hour has passed, and of nothing to start twice', async () => {
  const shown = await stopped()
  const card = await team.ask(ANNA, 'contact Mary Reed')
  team.clock.moveTo(new Date('2026-11-20T09:00:00Z'))
  expect((await team.press(ANNA, shown, 'Undo')).text).toContain('Open the card of Mary Reed: “Remind again”')
  const twice = await team.ask(ANNA, 'contact Mary Reed')
  await team.press(ANNA, card, 'Remind again')
  expect((await team.press(ANNA, twice, 'Remind again')).text).toBe('That is not stopped any more.')
})

it('never shows nor starts what a colleague stopped', async () => {
  await stopped()
  const card = await team.ask(MAYA, 'contact Mary Reed')
  expect(card.text).toContain('stopped for good (Anna')
  expect(readable(card)).not.toContain('Remind again')
})

it('says so in Chinese', async () => {
  team = await openKnownTeam('2026-11-19T02:00:00Z', MAYA, LEI)
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳 生日：11-25')
  await tickAt(team, '2026-11-20T00:31:00Z')
  await team.press(LEI, await team.press(LEI, lastPost(team, LEI), '跳过'), '不再提醒')
  expect(posted(team, LEI)).toHaveLength(1)
  const card = await team.ask(LEI, '联系人 王芳')
  expect(card.text).toContain('不再提醒的\n生日，11月20日（周五）起不再提醒')
  expect((await team.press(LEI, card, '恢复提醒')).text).toBe('已恢复提醒：王芳的生日，下次到时会提醒你。')
})

/** The card of an account whose rhythm was stopped for good a while ago. */
async function withoutRhythm(): Promise<MessageShown> {
  team = await openKnownTeam('2026-11-19T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel" cadence:10')
  await tickAt(team, '2026-11-30T07:30:00Z')
  const skipped = await team.press(ANNA, lastPost(team, ANNA), 'Skip')
  const digest = await team.press(ANNA, skipped, 'Never again')
  team.clock.moveTo(new Date('2026-11-30T09:00:00Z'))
  expect((await team.press(ANNA, digest, 'Undo')).text).toContain('Open the card of Acme Steel:')
  return team.ask(ANNA, 'account Acme')
}

it('lists on the account card that its rhythm was stopped for good, and reminds again', async () => {
  const card = await withoutRhythm()
  expect(card.text).toContain('Stopped for good\ncontact rhythm, since Mon 30 Nov')
  const answered = await team.press(ANNA, card, 'Remind again')
  expect(answered.text).toBe(
    'I remind you again: contact rhythm, Acme Steel. The next one comes in its time.',
  )
  expect((await team.ask(ANNA, 'account Acme')).text).not.toContain('Stopped for good')
})

it('shows the stops of an account to nobody else', async () => {
  await withoutRhythm()
  expect(readable(await team.ask(MAYA, 'account Acme'))).not.toContain('Remind again')
})
