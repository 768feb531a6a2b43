import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Fault } from '../../playground/slack/faults.ts'
import { openKnownTeam, tickAt } from './delivery/mornings.ts'
import { ANNA, LEI, MAYA, type Team } from './open-team.ts'

const DUE = '2026-11-24T07:30:00Z'

let team: Team
beforeEach(async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA, LEI)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:tue')
})
afterEach(() => team.end())

async function statusAfter(method: string, fault: Fault, who: string): Promise<readonly string[]> {
  team.faults.next(method, fault)
  await tickAt(team, DUE)
  return (await team.ask(who, 'status')).text.split('\n')
}

it('says that all is well, when reminders were looked at, and when her next digest comes', async () => {
  await tickAt(team, '2026-11-23T09:05:00Z')
  expect((await team.ask(LEI, '状态')).text.split('\n')).toEqual([
    '一切正常。',
    'Slack：已连接',
    expect.stringMatching(/^数据库：正常/),
    '上次检查提醒：0 秒前',
    '下一条待发消息：没有',
    '你的下一份每日摘要（有新内容才发）：明天 08:30',
    '未发出的消息：没有',
  ])
})

const REFUSALS: readonly (readonly [string, string])[] = [
  ['channel_not_found', 'Slack no longer knows this person or the direct message'],
  ['user_disabled', 'The Slack account was deactivated'],
  ['messages_tab_disabled', 'Direct messages from the app are switched off in Slack'],
  ['missing_scope', 'The app lacks a permission in Slack'],
  ['invalid_blocks', 'Slack did not accept the message'],
  ['token_revoked', 'The app was uninstalled, or its token was revoked'],
  ['something_new', 'Slack refused it (something_new)'],
]

it.each(REFUSALS)('tells an admin what %s means, and for whom', async (error, reason) => {
  const lines = await statusAfter('chat.postMessage', { error }, MAYA)
  expect(lines[0]).toBe('Something is wrong: see below.')
  expect(lines.slice(-2)).toEqual([
    'Messages that did not go out, or may not have, in the last seven days',
    `${reason}: 1 message, last today 02:30, for Anna Weber`,
  ])
})

it('tells others the reason without names, and nobody a customer’s', async () => {
  const lines = await statusAfter('chat.postMessage', { error: 'user_disabled' }, LEI)
  expect(lines.at(-1)).toBe('Slack 账号已停用：1 条，最近一次今天 15:30')
  expect((await team.ask(MAYA, 'status')).text).not.toContain('Acme')
})
