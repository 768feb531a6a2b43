import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MessageShown } from '../../playground/protocol.ts'
import { ANNA, GUEST, LEI, MAYA, openTeam, readable, type Team } from './open-team.ts'

const CHANNEL = 'C0DEALS'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
})
afterAll(() => team.end())

async function said(userId: string, channel: string, text: string): Promise<readonly MessageShown[]> {
  const before = team.shownTo(userId, channel).length
  await team.say(userId, channel, text)
  await team.quiet()
  return team.shownTo(userId, channel).slice(before + 1)
}

it('answers a line typed in the direct message there', async () => {
  const [answer] = await said(ANNA, team.dm(ANNA), 'account acme')
  expect(readable(answer ?? { blocks: [] })).toContain('Acme Steel')
  expect(answer?.isEphemeral).toBe(false)
})

it('answers a mention in a channel to the person alone', async () => {
  const [answer] = await said(LEI, CHANNEL, '<@U0COACH> 客户 Acme')
  expect(answer?.isEphemeral).toBe(true)
  expect(readable(answer ?? { blocks: [] })).toContain('A 级')
  expect(team.messages(CHANNEL).map(({ userId }) => userId)).not.toContain('U0COACH')
})

it('saves a note once when Slack delivers the event twice', async () => {
  team.deliverTwice()
  const answers = await said(ANNA, team.dm(ANNA), 'note acme only once please')
  expect(answers).toHaveLength(1)
  const notes = await team.ask(ANNA, 'find "only once"')
  expect(notes.text.match(/only once please/g)).toHaveLength(1)
})

it('offers a button where a form cannot open by itself, and the button opens it', async () => {
  const [answer] = await said(ANNA, team.dm(ANNA), 'account add')
  if (answer === undefined) throw new Error('Nothing was answered')
  await team.press(ANNA, answer, 'Open the form')
  expect(team.modals(ANNA)).toHaveLength(1)
  await team.closeView(ANNA, { all: true })
})

it('gives a guest nothing, in a direct message and after a mention', async () => {
  const [direct] = await said(GUEST, team.dm(GUEST), 'account acme')
  expect(direct?.text).toContain('full members')
  const [mentioned] = await said(GUEST, 'C0GENERAL', '<@U0COACH> account acme')
  expect(mentioned?.text ?? 'full members').toContain('full members')
})

it('shares an answer with the channel, without its buttons and with the name of who shared it', async () => {
  const card = await team.command(ANNA, 'account acme', { channel: CHANNEL })
  if (card === undefined) throw new Error('Nothing was shown')
  await team.press(ANNA, card, 'Share')
  const shared = team.messages(CHANNEL).at(-1)
  expect(readable(shared ?? { blocks: [] })).toContain(`Shared by <@${ANNA}>`)
  expect(shared?.blocks.map(({ type }) => type)).not.toContain('actions')
})

it('shows what people typed as text, never as a mention or a link', async () => {
  await team.ask(ANNA, 'account add "<!channel> & <https://evil.example|Bank>"')
  const list = await team.ask(ANNA, 'accounts')
  expect(list.text).toContain('&lt;!channel&gt; &amp; ')
  expect(list.text).not.toContain('<!channel>')
})

it('runs the chosen one when a name fits several', async () => {
  await team.ask(ANNA, 'account add "Twin North"')
  await team.ask(ANNA, 'account add "Twin South"')
  const asked = await team.ask(ANNA, 'account twin')
  expect(asked.text).toContain('more than one')
  expect(readable(await team.press(ANNA, asked, 'Twin South'))).toContain('Twin South')
})

it('helps with one command, with an example that works as typed', async () => {
  expect((await team.ask(ANNA, '')).text).toContain('/coach today')
  expect((await team.ask(ANNA, 'help account')).text).toContain('account add NAME')
  expect((await team.ask(LEI, '帮助 客户')).text).toContain('客户 新增')
})

it('tells whether it is well', async () => {
  expect((await team.ask(ANNA, 'status')).text).toContain('Slack: connected')
  expect((await team.ask(LEI, '状态')).text).toContain('数据库：正常')
})
