import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BoltBot, openBoltBot } from './bolt-bot.ts'
import { answersForm, noteForm } from './note-form.ts'

const heard: string[] = []
let bot: BoltBot

beforeAll(async () => {
  bot = await openBoltBot((app) => {
    app.command('/coach', async ({ ack, client, command }) => {
      if (command.text !== 'form') return ack(`You typed ${command.text}`)
      await ack()
      await client.views.open({ trigger_id: command.trigger_id, view: noteForm })
    })
    app.event('message', async ({ client, event }) => {
      if (event.subtype !== undefined || 'bot_id' in event) return
      heard.push(`${event.channel_type} ${'text' in event ? event.text : ''}`)
      await client.chat.postMessage({
        channel: event.channel,
        text: 'Shall I?',
        blocks: [
          {
            type: 'actions',
            elements: [
              { type: 'button', action_id: 'yes', value: '7', text: { type: 'plain_text', text: 'Yes' } },
            ],
          },
        ],
      })
    })
    app.event('app_mention', async ({ event, say }) => {
      await say({ channel: event.channel, text: `Heard ${event.text}` })
    })
    app.event('app_home_opened', async ({ client, event }) => {
      if (event.tab !== 'home') return
      const blocks = [{ type: 'header' as const, text: { type: 'plain_text' as const, text: 'Today' } }]
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } })
    })
    app.action('yes', async ({ ack, respond }) => {
      await ack()
      await respond({ replace_original: true, text: 'Done' })
    })
    app.options('account', async ({ ack, options }) => {
      await ack({ options: [{ text: { type: 'plain_text', text: `${options.value} Steel` }, value: 'A1' }] })
    })
    app.view('note', async ({ ack, view }) => ack(answersForm(view.state.values)))
    app.shortcut('new_note', async ({ ack, client, shortcut }) => {
      await ack()
      await client.views.open({ trigger_id: shortcut.trigger_id, view: noteForm })
    })
    app.shortcut('save_to_account', async ({ ack, shortcut }) => {
      await ack()
      heard.push(`saved ${'message' in shortcut ? shortcut.message.text : ''}`)
    })
  })
})

afterAll(async () => {
  await bot.close()
  expect(bot.errors).toEqual([])
})

it('shows what the ack of a command says to her alone', async () => {
  const reply = await bot.playground.command('U0LEI', 'ask @maya about <b>', { channel: 'C0DEALS' })
  expect(reply).toMatchObject({
    text: 'You typed ask <@U0MAYA|maya> about &lt;b&gt;',
    isEphemeral: true,
    channel: 'C0DEALS',
  })
  expect(bot.playground.shownTo('U0LEI', 'C0DEALS')).toEqual([reply])
  expect(bot.playground.shownTo('U0ANNA', 'C0DEALS')).toEqual([])
})

it('carries a direct message there, an answer with a button back, and the click on it', async () => {
  const { playground } = bot
  const dm = playground.dm('U0ANNA')
  await playground.say('U0ANNA', dm, 'Tom & Mary')
  await playground.quiet()
  const [, asked] = playground.messages(dm)
  if (asked === undefined) throw new Error('The bot did not answer.')
  await playground.click('U0ANNA', { message: asked }, 'yes')
  await playground.quiet()
  expect(heard).toContain('im Tom &amp; Mary')
  expect(playground.messages(dm).at(-1)).toMatchObject({
    ts: asked.ts,
    text: 'Done',
    blocks: [],
    isEdited: true,
  })
})

it('tells the bot of its mention in a channel', async () => {
  await bot.playground.say('U0MAYA', 'C0DEALS', '@touchstone help')
  await bot.playground.quiet()
  expect(bot.playground.messages('C0DEALS').at(-1)?.text).toBe('Heard <@U0COACH> help')
})

it('publishes the Home tab when it is opened', async () => {
  await bot.playground.openHome('U0LEI')
  await bot.playground.quiet()
  expect(bot.playground.home('U0LEI')?.blocks).toMatchObject([{ type: 'header', text: { text: 'Today' } }])
})

it('opens a form, refuses it at the field, and closes it when it is right', async () => {
  const { playground } = bot
  await playground.command('U0LEI', 'form')
  await playground.quiet()
  const [view] = playground.modals('U0LEI')
  if (view === undefined) throw new Error('No form was opened.')
  const [account] = await playground.suggest('U0LEI', { view }, 'account', 'Acme')
  expect(account).toMatchObject({ text: { text: 'Acme Steel' }, value: 'A1' })
  expect(await playground.submit('U0LEI', { account: account ?? null, text: 'short' })).toEqual({
    outcome: 'errors',
    errors: { text: 'A note says more than "short" on 2026-11-24.' },
  })
  expect(await playground.submit('U0LEI', { text: 'They stop every Friday.' })).toEqual({ outcome: 'closed' })
  expect(playground.modals('U0LEI')).toEqual([])
})

it('takes shortcuts, global ones and those on a message', async () => {
  const { playground } = bot
  await playground.shortcut('U0MAYA', 'new_note')
  await playground.quiet()
  expect(playground.modals('U0MAYA')).toHaveLength(1)
  const said = await playground.say('U0ANNA', 'C0DEALS', 'Keep this')
  await playground.shortcut('U0MAYA', 'save_to_account', said)
  await playground.quiet()
  expect(heard).toContain('saved Keep this')
})

it('shares a picture that the SDK uploads', async () => {
  const { app, playground } = bot
  const file = { file: Buffer.from('PNG'), filename: 'board.png', title: 'Board' }
  await app.client.files.uploadV2({ ...file, channel_id: 'D0MAYA', initial_comment: 'Your board' })
  expect(playground.messages('D0MAYA').at(-1)).toMatchObject({
    text: 'Your board',
    files: [{ title: 'Board' }],
  })
})

it('connects again after Slack asks it to go, and loses no event meanwhile', async () => {
  const { playground } = bot
  playground.disconnect('warning')
  await playground.say('U0LEI', playground.dm('U0LEI'), 'while you were out')
  await playground.whenConnected()
  await playground.quiet()
  expect(heard).toContain('im while you were out')
  expect(playground.connections()).toBe(1)
})
