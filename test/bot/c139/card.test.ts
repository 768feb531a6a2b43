import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { parseDay } from '../../../src/coach/index.ts'
import { ANNA, LEI, MAYA, MONDAY, readable } from '../open-team.ts'
import { type DealTeam, openDealTeam, yes } from './open-deal.ts'

let team: DealTeam
beforeAll(async () => {
  team = await openDealTeam()
})
beforeEach(() => team.clock.reset())
afterAll(() => team.end())

const CLEARS = ['C1', 'C2', 'C3', 'C4'] as const

it('explains itself while nothing is judged, with a command that works as typed', async () => {
  await team.addDeal('Fresh')
  const card = await team.ask(ANNA, 'c139 Fresh')
  expect(card.text).toContain('nothing judged yet')
  const example = /\/coach (c139 .*)/.exec(card.text)?.[1] ?? ''
  expect((await team.ask(ANNA, example)).text).toContain('Saved: Fresh')
})

it('shows value, zone, path, moves, a question and the published rate, complete in its text', async () => {
  const id = await team.addDeal('Line 2 upgrade')
  await team.desk.assessments.mark(id, yes(['W1', 'F2', ...CLEARS]))
  const { text } = await team.ask(ANNA, 'c139 Line 2 upgrade')
  expect(text).toContain('Line 2 upgrade · ◆ jitter 1W1F4C')
  expect(text).toContain("Shortest way to ▲ win\nF1 Best value match: ask Mary O'Neil")
  expect(text).toContain('Or: C5 + C6.')
  expect(text).toContain('Close the 5 open Clears:')
  expect(text).toContain("Ask Mary O'Neil: “How do the deciders")
})

it('speaks Chinese of its own to whoever works in Chinese', async () => {
  const id = await team.addDeal('华北改造')
  await team.desk.assessments.mark(id, yes(['W1', 'F2', ...CLEARS]))
  const card = await team.ask(LEI, 'c139 华北改造')
  expect(card.text).toContain('◆ 抖动区 1W1F4C')
  expect(card.text).toContain('通往 ▲ 赢单区的最短路径')
  expect(readable(card)).toContain('不是这个商机的胜算')
})

it('gives the published rate only as that of the study', async () => {
  const id = await team.addDeal('Studied')
  await team.desk.assessments.mark(id, yes(['W1', 'F2', ...CLEARS]))
  const shown = readable(await team.ask(ANNA, 'c139 Studied'))
  expect(shown).toContain('In the published study of 866 large projects, 50% of those at 1W1F0-5C were won.')
  expect(shown).toContain('not the odds of this deal')
})

it('marks a value that no coach stands behind', async () => {
  const { value: deal } = await team.desk.deals.add({
    accountId: (await team.desk.accounts.list())[0]?.account.id ?? '',
    name: 'Nobody told us',
  })
  await team.desk.assessments.mark(deal.id, yes(['C1']))
  const { text } = await team.ask(ANNA, 'c139 "Nobody told us"')
  expect(text).toContain('Not calibrated: no coach stands behind these marks')
  expect(text).toContain('Find a coach first')
})

it('warns when what coaches confirm lies a whole zone lower', async () => {
  const id = await team.addDeal('Flattered')
  await team.desk.assessments.mark(id, yes(['W1', 'F2', ...CLEARS]))
  const { text } = await team.ask(ANNA, 'c139 Flattered')
  expect(text).toContain('Confirmed by a coach: ▼ lose 0W0F0C, a whole zone lower. Check the marks.')
})

it('says what changed since the day before, and which turning point was crossed', async () => {
  const id = await team.addDeal('Moving')
  await team.desk.assessments.mark(id, yes(['C4', 'F2']))
  team.clock.moveTo(new Date('2026-11-25T09:00:00Z'))
  await team.ask(ANNA, 'c139 Moving W1=yes "the COO told the board"')
  const { text } = await team.ask(ANNA, 'c139 Moving')
  expect(text).toContain('Since Mon 23 Nov\n+ W1 The top decider: the COO told the board')
  expect(text).toContain('▲ Above the death turning point (0W2F6C)')
})

it('asks again for what is old, and says that the value stands still', async () => {
  const id = await team.addDeal('Standing')
  await team.desk.assessments.mark(id, yes(['C4']))
  team.clock.moveTo(new Date(MONDAY.getTime() + 31 * 86_400_000))
  const { text } = await team.ask(ANNA, 'c139 Standing')
  expect(text).toContain('One mark is older than 30 days: C4. Ask again.')
  expect(text).toContain('The value has not moved for 31 days.')
})

it('questions marks that do not fit together', async () => {
  const id = await team.addDeal('Odd')
  await team.desk.assessments.mark(id, yes(['F1']))
  const { text } = await team.ask(ANNA, 'c139 Odd')
  expect(text).toContain('A yes on F1 speaks for the top decider too, yet W1 is open.')
  expect(text).toContain('Do we know who decides?')
})

it('adds the note on fairness in a public tender', async () => {
  const id = await team.addDeal('Tender')
  await team.desk.deals.edit(id, { isTender: true })
  await team.desk.assessments.mark(id, yes(['C1']))
  expect((await team.ask(ANNA, 'c139 Tender')).text).toContain(
    'This is a public tender. Stay lawful and fair',
  )
})

it('says plainly to change the game or stop when a losing deal is near its decision', async () => {
  const id = await team.addDeal('Late')
  await team.desk.deals.edit(id, { decisionOn: parseDay('2026-12-03') })
  await team.desk.assessments.mark(id, yes(['C1']))
  expect((await team.ask(ANNA, 'c139 Late')).text).toContain(
    '10 days away and we are losing: change the game',
  )
})

it('guards a deal in the win zone and promises nothing', async () => {
  const id = await team.addDeal('Leading')
  await team.desk.assessments.mark(id, yes(['W1', 'F2', 'F3', 'C4']))
  const { text } = await team.ask(ANNA, 'c139 Leading')
  expect(text).toContain("Guard the lead: watch for concerns, and keep in touch with Mary O'Neil.")
  expect(text).not.toContain('Shortest way')
})

it('offers the questions for the person the first step hangs on', async () => {
  const id = await team.addDeal('Asking')
  await team.desk.assessments.mark(id, yes(['W1', 'F2', ...CLEARS]))
  const shown = readable(await team.ask(ANNA, 'c139 Asking'))
  expect(shown).toContain("Questions for Mary O'Neil")
  expect(shown).toMatch(new RegExp(`spin =[^ ]+ with:=${team.maryId} deal:=${id}`))
})

it('lists the path of values with their days', async () => {
  const id = await team.addDeal('Walked')
  await team.desk.assessments.mark(id, yes(['C4', 'W1']))
  await team.desk.assessments.mark(id, [
    { ...yes(['W1'])[0], element: 'W1', state: 'no', on: parseDay('2026-11-23'), byId: ANNA },
  ])
  const path = await team.press(ANNA, await team.ask(ANNA, 'c139 Walked'), 'Path')
  expect(path.text).toContain('Mon 23 Nov  ▼ lose 0W0F1C  −W1\nMon 23 Nov  ◆ jitter 1W0F1C  +C4 +W1')
})

it('names a coach to the account team alone (COACH-4)', async () => {
  const id = await team.addDeal('Discreet')
  await team.ask(ANNA, 'c139 Discreet C4=confirmed "Tom drew the board" with:Tom')
  await team.ask(ANNA, 'c139 Discreet C5=yes "heard from the COO"')
  expect(id).not.toBe('')
  expect(readable(await team.ask(ANNA, 'c139 Discreet'))).toContain('Tom Reed')
  expect(readable(await team.ask(MAYA, 'c139 Discreet'))).toContain('Tom Reed')
  const other = readable(await team.ask(LEI, 'c139 Discreet'))
  expect(other).toContain('一位教练')
  expect(other).not.toMatch(/Tom/)
})

it('never names a coach, nor shows evidence, when it is shared', async () => {
  await team.addDeal('Shared')
  await team.ask(ANNA, 'c139 Shared C3=yes "plan on the wall"')
  await team.ask(ANNA, 'c139 Shared C4=confirmed "Tom drew the board" with:Tom')
  const shared = await team.press(ANNA, await team.ask(ANNA, 'c139 Shared'), 'Share')
  expect(shared.isEphemeral).toBe(false)
  expect(shared.text).toContain('confirmed by a coach')
  expect(shared.text + readable(shared)).not.toMatch(/Tom|drew the board/)
})

it('does not show the deals of a private account to others', async () => {
  await team.addDeal('Hidden')
  const [account] = await team.desk.accounts.list()
  await team.desk.accounts.edit(account?.account.id ?? '', { isPrivate: true })
  const other = await team.ask(LEI, 'c139 Hidden')
  await team.desk.accounts.edit(account?.account.id ?? '', { isPrivate: false })
  expect(other.text).toContain('没有找到')
})

it('shows a closed deal as it stood, without advice or checklist', async () => {
  const id = await team.addDeal('Done')
  await team.desk.assessments.mark(id, yes(['C1']))
  await team.desk.deals.edit(id, { closed: { on: parseDay('2026-11-23'), result: 'lost' } })
  const card = await team.ask(ANNA, 'c139 Done')
  expect(card.text).toContain('Closed on Mon 23 Nov: lost.')
  expect(card.text).not.toContain('Next moves')
  expect(readable(card)).not.toContain('Open checklist')
})

it('asks again after as many days as the team chose (C139-9)', async () => {
  const id = await team.addDeal('Aging')
  await team.desk.assessments.mark(id, yes(['C4']))
  team.clock.moveTo(new Date('2026-12-05T09:00:00Z'))
  expect((await team.ask(ANNA, 'c139 Aging')).text).not.toContain('older than')
  const { settings } = team.store.workspace(team.bot.identity.teamId)
  const before = await settings.read()
  await settings.write({ ...before, staleAfterDays: 10 }, ANNA)
  expect((await team.ask(ANNA, 'c139 Aging')).text).toContain(
    'One mark is older than 10 days: C4. Ask again.',
  )
  await settings.write(before, ANNA)
})

it('calls no deal won before it is signed (C139-5)', async () => {
  const id = await team.addDeal('As good as won')
  await team.desk.assessments.mark(id, yes(['W1', 'F1', 'F2', 'F3', ...CLEARS]))
  const { text } = await team.ask(ANNA, 'c139 "As good as won"')
  expect(text).toContain('Even the highest value guarantees nothing before the contract is signed.')
})

it('marks a value that no coach backs on the deal card too (COACH-1)', async () => {
  const id = await team.addDeal('Nobody vouches')
  await team.desk.assessments.mark(id, yes(['W1']))
  expect((await team.ask(ANNA, 'deal "Nobody vouches"')).text).not.toContain('not calibrated')
  const judgedOn = parseDay('2026-11-02')
  await team.desk.deals.setPerson({ dealId: id, contactId: team.tomId, isTopDecider: false, judgedOn })
  expect((await team.ask(ANNA, 'deal "Nobody vouches"')).text).toContain('1W0F0C · △ not calibrated')
})

it('tells where to learn what is unknown, and where never (ST-7)', async () => {
  await team.addDeal('Sources')
  const form = readable(await team.openForm(ANNA, 'c139 edit Sources'))
  await team.closeView(ANNA, { all: true })
  expect(form).toContain('Where to learn it: Our own people')
  expect(form).toContain('Never ask anybody inside a competitor.')
})
