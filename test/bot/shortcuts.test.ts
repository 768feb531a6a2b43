import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { MessageShown, ViewShown } from '../../playground/protocol.ts'
import { deskOf } from './home/open-tab.ts'
import { ANNA, GUEST, LEI, MAYA, openTeam, pick, readable, type Team } from './open-team.ts'

const CHANNEL = 'C0DEALS'

let team: Team
let accountId = ''
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  accountId = (await deskOf(team, ANNA).accounts.list())[0]?.account.id ?? ''
})
afterEach(async () => {
  for (const member of [ANNA, LEI, GUEST]) await team.closeView(member, { all: true })
})
afterAll(() => team.end())

async function take(userId: string, callbackId: string, message?: MessageShown): Promise<ViewShown> {
  await team.shortcut(userId, callbackId, message)
  await team.quiet()
  const view = team.modals(userId).at(-1)
  if (view === undefined) throw new Error(`Nothing opened for ${callbackId}`)
  return view
}

async function save(userId: string, message: MessageShown, text: string): Promise<ViewShown> {
  await take(userId, 'save_to_account', message)
  const sent = await team.submit(userId, { account: pick(accountId), text })
  if (sent.outcome !== 'updated') throw new Error(`The form answered ${sent.outcome}`)
  return sent.view
}

const notesOf = () => deskOf(team, ANNA).notes.listOf(accountId)

it('saves the text of a message as it was written, and neither its author nor its channel', async () => {
  const typed = 'R&D: x < 3 &amp; #pain'
  const said = await team.say(LEI, CHANNEL, typed)
  const form = await take(ANNA, 'save_to_account', said)
  expect(readable(form)).toContain(`"initial_value":"${typed}"`)
  await team.submit(ANNA, { account: pick(accountId), text: typed })
  const [note] = await notesOf()
  expect(note).toMatchObject({ text: typed, tags: ['pain'] })
  expect(JSON.stringify(note)).not.toMatch(new RegExp(`${LEI}|${CHANNEL}`))
})

it('writes the people of a message by name', async () => {
  const said = await team.say(LEI, CHANNEL, `<@${ANNA}> met the COO`)
  expect(readable(await take(LEI, 'save_to_account', said))).toContain('@Anna Weber met the COO')
})

it('cuts a message that is longer than a note may be', async () => {
  const said = await team.say(LEI, CHANNEL, 'x'.repeat(3500))
  expect(readable(await take(ANNA, 'save_to_account', said))).toMatch(/"initial_value":"x{2999}…"/)
})

it('saves one message once for one person, and once for another', async () => {
  const said = await team.say(LEI, CHANNEL, 'They postponed the trial.')
  await save(ANNA, said, 'They postponed the trial.')
  expect(readable(await save(ANNA, said, 'Once more.'))).toContain('saved already')
  expect(readable(await save(MAYA, said, 'Maya too.'))).toContain('Note saved')
  await team.closeView(MAYA, { all: true })
  const texts = (await notesOf()).map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['They postponed the trial.', 'Maya too.']))
  expect(texts).not.toContain('Once more.')
})

it('saves a message again after its note was taken back', async () => {
  const said = await team.say(LEI, CHANNEL, 'Wrong account.')
  const saved = await save(ANNA, said, 'Wrong account.')
  await team.click(ANNA, { view: saved }, 'undo')
  await team.quiet()
  await team.closeView(ANNA, { all: true })
  expect(readable(await save(ANNA, said, 'Right account.'))).toContain('Note saved')
})

it('opens the form of a note from anywhere', async () => {
  expect(JSON.stringify(await take(LEI, 'new_note'))).toMatch(/"text":"新增备注".*"account:pick"/)
})

it('opens the form that prepares a call from anywhere', async () => {
  await take(ANNA, 'prepare_call')
  const sent = await team.submit(ANNA, { account: pick(accountId) })
  expect(sent.outcome === 'updated' && readable(sent.view)).toContain('Call brief · Acme Steel')
})

it.each(['new_note', 'prepare_call'])('tells a guest in a modal that %s is not for guests', async (id) => {
  expect(readable(await take(GUEST, id))).toContain('full members')
})
