import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { MessageShown } from '../../playground/protocol.ts'
import { checkMessage } from '../../src/bot/blocks/limits.ts'
import { parseDay } from '../../src/coach/index.ts'
import { type DealTeam, openDealTeam, yes } from './c139/open-deal.ts'
import { ANNA, LEI, MAYA, MONDAY, readable } from './open-team.ts'

const BY = parseDay('2026-12-04')
const WAIT = { timeout: 15_000, interval: 50 }

let team: DealTeam
let lineId = ''
beforeAll(async () => {
  team = await openDealTeam(new Date('2026-10-01T09:00:00Z'))
  lineId = await team.addDeal('Line 2 upgrade')
  await team.desk.assessments.mark(lineId, yes(['W1', 'F2', 'C1'], '2026-10-01'))
  await team.addDeal('Teaching lab')
  await team.addLeisDeal('冷链追溯')
  team.clock.moveTo(MONDAY)
  await team.desk.assessments.mark(lineId, yes(['C2', 'C3', 'C4']))
  await team.ask(ANNA, 'next "Line 2 upgrade" meet the board by:2026-11-27')
})
afterAll(() => team.end())

const pictures = (userId: string): readonly MessageShown[] =>
  team.shownTo(userId, team.dm(userId)).filter(({ files }) => files.length > 0)

/** What `act` gives, and the picture that follows it into the direct message. */
async function withPicture<T>(userId: string, act: () => Promise<T>): Promise<readonly [T, MessageShown]> {
  const before = pictures(userId).length
  const given = await act()
  const picture = await vi.waitFor(
    () => pictures(userId)[before] ?? Promise.reject(new Error('No picture came')),
    WAIT,
  )
  return [given, picture]
}

/** The answer to a board command once its picture has come, so that none is on its way in another test. */
async function board(userId: string, text: string): Promise<MessageShown> {
  const [shown] = await withPicture(userId, () => team.ask(userId, text))
  return shown
}

/** Open deals of Anna's whose rows are about as long as rows get, so that few of them fill a table. */
async function addWideDeals(count: number): Promise<void> {
  const deal = await team.desk.deals.find(lineId)
  const nextStep = { what: 'Walk the board through the figures once more '.repeat(2), who: ANNA, by: BY }
  for (let i = 0; i < count; i += 1) {
    const name = `A deal with a name that is long enough ${i}`
    await team.desk.deals.add({ accountId: deal?.accountId ?? '', name, nextStep })
  }
}

it('shows where each of my open deals stands, how that moved and what comes next', async () => {
  const shown = await board(ANNA, 'board')
  expect(shown.text.split('\n')).toEqual([
    'My open deals (2)',
    '1. Line 2 upgrade (Acme Steel) · ◆ jitter 1W1F4C · up from 1W1F1C · next: meet the board, by Fri 27 Nov',
    '2. Teaching lab (Acme Steel) · not judged yet · next: none set',
    'The picture follows in our direct message.',
  ])
  expect(readable(shown)).toContain('"type":"table"')
  expect(checkMessage(shown)).toEqual([])
})

it('puts the map into the direct message, with a title, and says in text what it shows', async () => {
  const [, picture] = await withPicture(ANNA, () => team.ask(ANNA, 'board'))
  const [{ title, url } = { title: '', url: '' }] = picture.files
  expect(title).toBe('Control map: my open deals')
  expect(picture.text).toContain('1. Line 2 upgrade (Acme Steel) · ◆ jitter 1W1F4C')
  expect(picture.text).toContain('2. Teaching lab (Acme Steel) · not judged yet')
  const file = await fetch(new URL(url, team.url))
  expect(file.headers.get('content-type')).toBe('image/png')
})

it('speaks Chinese to whoever works in Chinese', async () => {
  const [shown, picture] = await withPicture(LEI, () => team.ask(LEI, '看板'))
  expect(shown.text).toContain('我的商机（1）')
  expect(shown.text).toContain('1. 冷链追溯（冷链追溯客户） · 还没有判断 · 下一步：还没定')
  expect(picture.files[0]?.title).toBe('控单力地图：我的商机')
  expect(picture.text).toContain('控单力地图上的商机，11月23日（周一）')
})

it('shows the whole team with owners, and to nobody a deal of a private account of others', async () => {
  await team.ask(ANNA, 'account add "Quiet Harbour" private:yes')
  await team.ask(ANNA, 'deal add "Quiet Harbour" "Silent deal"')
  const [byManager, byRep] = [await board(MAYA, 'board team'), await board(LEI, '看板 团队')]
  expect(byManager.text).toContain('Silent deal (Quiet Harbour, Anna Weber)')
  expect(byRep.text).toContain('Line 2 upgrade（Acme Steel，Anna Weber）')
  expect(byRep.text).not.toContain('Silent deal')
})

it('shares the table without deals of private accounts, and promises no picture', async () => {
  const shown = await board(ANNA, 'board')
  const shared = await team.press(ANNA, shown, 'Share')
  expect(shared.text).toContain('Line 2 upgrade')
  expect(shared.text).not.toContain('Silent deal')
  expect(shared.text).not.toContain('picture')
})

it('answers in the direct message too, the table first', async () => {
  await withPicture(MAYA, () => team.say(MAYA, team.dm(MAYA), 'board team'))
  const [table, picture] = team.shownTo(MAYA, team.dm(MAYA)).slice(-2)
  expect(table?.text).toContain("The team's open deals (4)")
  expect(picture?.files).toHaveLength(1)
})

it('says what to do where there is no open deal', async () => {
  const { text } = await team.ask(MAYA, 'board')
  expect(text).toContain('You have no open deal.')
  expect(text).toContain('/coach deal add "Acme Steel"')
})

it('points at what it cannot read', async () => {
  expect((await team.ask(ANNA, 'board yesterday')).text).toContain('It can be mine, team, lost.')
})

it.each([
  {
    method: 'files.getUploadURLExternal',
    fault: { error: 'missing_scope' },
    told: 'I may not send',
    logged: 0,
  },
  { method: 'files.completeUploadExternal', fault: 'error-500', told: 'I could not send', logged: 1 },
] as const)('says so politely when $method fails', async ({ method, fault, told, logged }) => {
  team.faults.next(method, fault)
  const { channel } = await team.ask(ANNA, 'board')
  await vi.waitFor(() => expect(team.shownTo(ANNA, channel).at(-1)?.text).toContain(told), WAIT)
  expect(team.errors.splice(0)).toHaveLength(logged)
})

it('keeps within a table of Slack with more deals than it holds, and says how many are left', async () => {
  await addWideDeals(80)
  const shown = await board(ANNA, 'board')
  const names = readable(shown).match(/long enough \d+/g) ?? []
  expect(checkMessage(shown)).toEqual([])
  expect(shown.text).toMatch(/and \d+ more/)
  expect(new Set(names).size).toBeGreaterThan(40)
})

it('draws the path of a deal in the message, and sends it as a picture when asked', async () => {
  const card = await team.ask(ANNA, 'c139 Line 2 upgrade')
  const path = await team.press(ANNA, card, 'Path')
  expect(readable(path)).toContain('"categories":["1 Oct 1W1F1C","23 Nov 1W1F4C"]')
  expect(checkMessage(path)).toEqual([])
  const [, picture] = await withPicture(ANNA, () => team.press(ANNA, path, 'Picture'))
  expect(picture.files[0]?.title).toBe('Path of Line 2 upgrade')
  expect(picture.text).toContain('Mon 23 Nov  ◆ jitter 1W1F4C')
})
