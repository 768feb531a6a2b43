import { afterEach, beforeEach, expect, it } from 'vitest'
import type { JsonObject } from '../../playground/slack/json.ts'
import { openPlayground, type Playground } from '../../playground/workspace.ts'
import { call, openBareBot } from './bare-bot.ts'
import { START } from './bolt-bot.ts'
import { noteForm } from './note-form.ts'

let playground: Playground
let sent: JsonObject[]
let answer: JsonObject

beforeEach(async () => {
  sent = []
  answer = {}
  playground = await openPlayground({ now: () => START, ackWaitMs: 60 })
  await openBareBot(playground, ({ payload, type }) => {
    sent.push(Object(payload))
    return type === 'interactive' ? answer : {}
  })
})
afterEach(() => playground.close())

const title = { type: 'plain_text', text: 'Note' }
const plain = { type: 'modal', title, blocks: [{ type: 'divider' }] }

const trigger = async (): Promise<unknown> => {
  await playground.command('U0LEI', 'form')
  return sent.at(-1)?.['trigger_id']
}

const open = async (view: JsonObject = plain): Promise<JsonObject> => {
  const { body } = await call(playground, 'views.open', { trigger_id: await trigger(), view })
  return Object(body['view'])
}

const fillIn = (): ReturnType<Playground['submit']> =>
  playground.submit('U0LEI', {
    account: { text: { type: 'plain_text', text: 'Acme' }, value: 'A1' },
    text: 'They stop every Friday.',
  })

it('lets a trigger open one view, within three seconds', async () => {
  const once = await trigger()
  const late = await trigger()
  await call(playground, 'views.open', { trigger_id: once, view: plain })
  const again = await call(playground, 'views.open', { trigger_id: once, view: plain })
  playground.clock.moveTo(new Date(START.getTime() + 3001))
  const tooLate = await call(playground, 'views.open', { trigger_id: late, view: plain })
  expect([again.body['error'], tooLate.body['error']]).toEqual(['exchanged_trigger_id', 'expired_trigger_id'])
})

it('submits initial values that nobody touched, and null for what is empty', async () => {
  await open({ ...noteForm, private_metadata: 'op7' })
  await fillIn()
  expect(sent.at(-1)).toMatchObject({
    type: 'view_submission',
    user: { id: 'U0LEI', team_id: 'T0TOUCH' },
    response_urls: [],
    view: {
      private_metadata: 'op7',
      callback_id: 'note',
      state: {
        values: {
          account: { account: { type: 'external_select', selected_option: { value: 'A1' } } },
          text: { text: { type: 'plain_text_input', value: 'They stop every Friday.' } },
          day: { day: { type: 'datepicker', selected_date: '2026-11-24' } },
        },
      },
    },
  })
})

it('sends nothing while a required field is empty', async () => {
  await open({ ...noteForm })
  expect(await playground.submit('U0LEI', { day: null })).toEqual({
    outcome: 'errors',
    errors: {
      account: 'Please complete this required field.',
      text: 'Please complete this required field.',
    },
  })
  expect(sent.map(({ type }) => type)).not.toContain('view_submission')
})

it('puts a pushed view on top, at most three deep', async () => {
  await open({ ...noteForm })
  for (const depth of [2, 3]) {
    answer = { response_action: 'push', view: noteForm }
    expect(await fillIn()).toMatchObject({ outcome: 'updated' })
    expect(playground.modals('U0LEI')).toHaveLength(depth)
  }
  expect(await fillIn()).toEqual({ outcome: 'failed', error: 'push_limit_reached' })
  expect(playground.notices('U0LEI')).toEqual([
    'We had some trouble connecting. Try again? ("push_limit_reached")',
  ])
})

it('closes only the top view on an empty answer, all of them on clear', async () => {
  await open({ ...noteForm })
  answer = { response_action: 'push', view: noteForm }
  await fillIn()
  answer = {}
  expect(await fillIn()).toEqual({ outcome: 'closed' })
  expect(playground.modals('U0LEI')).toHaveLength(1)
  answer = { response_action: 'clear' }
  await fillIn()
  expect(playground.modals('U0LEI')).toEqual([])
})

it.each([
  [
    'a field that is not there',
    { response_action: 'errors', errors: { nowhere: 'Wrong' } },
    'invalid_errors',
  ],
  ['no field at all', { response_action: 'errors', errors: {} }, 'invalid_errors'],
  ['a view past a limit', { response_action: 'update', view: { type: 'modal', title } }, 'invalid_arguments'],
  ['an unknown action', { response_action: 'close' }, 'invalid_response_action'],
])('has trouble with an answer that names %s', async (_, given, error) => {
  await open({ ...noteForm })
  answer = given
  expect(await fillIn()).toEqual({ outcome: 'failed', error })
  expect(playground.modals('U0LEI')).toHaveLength(1)
})

it('keeps the id and changes the hash on update, and refuses a stale hash', async () => {
  const { hash, id } = await open()
  const update = { view_id: id, hash, view: { ...plain, title: { type: 'plain_text', text: 'Newer' } } }
  const { body } = await call(playground, 'views.update', update)
  expect(Object(body['view'])).toMatchObject({
    id,
    root_view_id: id,
    previous_view_id: null,
    title: { text: 'Newer' },
  })
  expect((await call(playground, 'views.update', update)).body['error']).toBe('hash_conflict')
})

it('keeps what was typed over an update where block and action ids stay, and drops it where they change', async () => {
  const { id } = await open({ ...noteForm })
  await playground.submit('U0LEI', { text: 'They stop every Friday.' })
  const [account, text, day] = noteForm.blocks
  const renamed = { ...day, block_id: 'day2' }
  const view = { ...noteForm, blocks: [account, text, renamed] }
  const { body } = await call(playground, 'views.update', { view_id: id, view })
  expect(Object(body['view']).state.values).toMatchObject({
    text: { text: { value: 'They stop every Friday.' } },
    day2: { day: { selected_date: '2026-11-24' } },
  })
})

it('refuses to update a view that was closed', async () => {
  const { id } = await open()
  await playground.closeView('U0LEI')
  expect((await call(playground, 'views.update', { view_id: id, view: plain })).body['error']).toBe(
    'not_found',
  )
})

it('refuses an external id that another open view has', async () => {
  await open({ ...plain, external_id: 'note:7' })
  const pushed = { trigger_id: await trigger(), view: { ...plain, external_id: 'note:7' } }
  expect((await call(playground, 'views.open', pushed)).body['error']).toBe('duplicate_external_id')
})

it('refuses a view past 250 KB', async () => {
  const blocks = Array.from({ length: 100 }, () => ({
    type: 'section',
    text: { type: 'mrkdwn', text: 'x'.repeat(3000) },
  }))
  const { body } = await call(playground, 'views.publish', {
    user_id: 'U0LEI',
    view: { type: 'home', blocks },
  })
  expect(body['error']).toBe('view_too_large')
})

it('tells of a closed view only where the view asked for it', async () => {
  await open()
  await playground.closeView('U0LEI')
  await open({ ...plain, notify_on_close: true })
  await playground.closeView('U0LEI', { all: true })
  expect(sent.filter(({ type }) => type === 'view_closed')).toMatchObject([{ is_cleared: true }])
})

it('sends a click in a form with the view and its state, and without channel or response_url', async () => {
  const pick = {
    type: 'static_select',
    action_id: 'tier',
    options: ['A', 'B'].map((value) => ({ text: { type: 'plain_text', text: value }, value })),
  }
  await open({ ...plain, blocks: [{ type: 'actions', block_id: 'tiers', elements: [pick] }] })
  const [view] = playground.modals('U0LEI')
  if (view === undefined) throw new Error('No form was opened.')
  await playground.click('U0LEI', { view }, 'tier', { option: 'B' })
  expect(sent.at(-1)).toMatchObject({
    type: 'block_actions',
    container: { type: 'view', view_id: view.id },
    view: { state: { values: { tiers: { tier: { selected_option: { value: 'B' } } } } } },
    actions: [
      { type: 'static_select', action_id: 'tier', block_id: 'tiers', selected_option: { value: 'B' } },
    ],
  })
  expect(sent.at(-1)).not.toHaveProperty('response_url')
  await expect(playground.click('U0LEI', { view }, 'tier', { option: 'C' })).rejects.toThrow(
    'There is no option C',
  )
})

it('sends no click for an input that does not ask for it', async () => {
  await open({ ...noteForm })
  const before = sent.length
  const [view] = playground.modals('U0LEI')
  if (view === undefined) throw new Error('No form was opened.')
  await playground.click('U0LEI', { view }, 'day', { date: '2026-12-01' })
  expect(sent).toHaveLength(before)
})

it('publishes the Home tab in place, refusing a stale hash', async () => {
  const view = { type: 'home', blocks: [{ type: 'divider' }] }
  const first = await call(playground, 'views.publish', { user_id: 'U0LEI', view })
  const { hash, id } = Object(first.body['view'])
  await call(playground, 'views.publish', { user_id: 'U0LEI', view, hash })
  const stale = await call(playground, 'views.publish', { user_id: 'U0LEI', view, hash })
  expect([playground.home('U0LEI')?.id, stale.body['error']]).toEqual([id, 'hash_conflict'])
})

it('tells nobody but the notice when a form is not answered in time', async () => {
  await playground.close()
  playground = await openPlayground({ now: () => START, ackWaitMs: 60 })
  await openBareBot(playground, ({ payload, type }) => {
    sent.push(Object(payload))
    return type === 'slash_commands' ? {} : undefined
  })
  await open({ ...noteForm })
  expect(await fillIn()).toEqual({ outcome: 'failed', error: 'operation_timeout' })
  expect(playground.modals('U0LEI')).toHaveLength(1)
})
