import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, ELEMENTS, parseDay } from '../../../src/coach/index.ts'
import type { Desk } from '../../../src/store/index.ts'
import { ANNA, LEI, MAYA, openTeam, type Team } from '../open-team.ts'
import { clickTab, deskOf, mark, openTab, shownIn } from './open-tab.ts'

const ACCOUNTS = 300
const TODAY = parseDay('2026-11-23')
/** Longer than any list has room for, and full of what Slack would take for markup. */
const LONG = `<!channel> *bold* & <@U0LEI> ${'長い名前'.repeat(30)}`

let team: Team
beforeAll(async () => {
  team = await openTeam(new Date('2026-08-03T09:00:00Z'))
  await team.ask(MAYA, 'status')
  for (const [who, count] of [
    [MAYA, 12],
    [LEI, 12],
    [ANNA, ACCOUNTS - 24],
  ] as const) {
    await team.ask(who, 'status')
    for (let i = 0; i < count; i += 1) await addAccount(deskOf(team, who), `${who} ${i} ${LONG}`, i)
  }
  team.clock.moveTo(new Date('2026-11-23T09:00:00Z'))
}, 120_000)
afterAll(() => team.end())

async function addAccount(desk: Desk, name: string, i: number): Promise<void> {
  const { value } = await desk.accounts.add({ name, tier: 'A' })
  if (i >= 12) return
  const deal = await desk.deals.add({
    accountId: value.id,
    name,
    amount: { amountMinor: 123_456_789, currency: 'CNY' },
  })
  await desk.deals.setNextStep(deal.value.id, {
    what: LONG,
    who: desk.viewer.memberId,
    by: addDays(TODAY, -3),
  })
  await mark(desk, { dealId: deal.value.id, elements: ELEMENTS.slice(0, i), on: parseDay('2026-08-03') })
  await desk.promises.add({ accountId: value.id, direction: 'we-owe', what: LONG, by: addDays(TODAY, -i) })
  await desk.calls.plan({ accountId: value.id, at: new Date(`2026-12-${10 + i}T09:00:00Z`), goal: LONG })
}

it.each([ANNA, MAYA])('fits what Slack takes with every list full (%s)', async (who) => {
  const view = await openTab(team, who)
  expect(view.blocks.length).toBeLessThanOrEqual(100)
  expect(view.blocks.length).toBeGreaterThan(35)
})

it('fits on every page', async () => {
  await openTab(team, ANNA)
  const second = await clickTab(team, ANNA, { action: 'home:page:1' })
  expect(shownIn(second)).toContain('page 2 of 28')
})

it.each([ANNA, MAYA])('never lets a name act as markup (%s)', async (who) => {
  const { blocks } = await openTab(team, who)
  const texts = markupIn(blocks)
  expect(texts.join()).toContain('&lt;!channel&gt;')
  expect(texts.filter((text) => /<!channel>|& <@U0LEI>/.test(text))).toEqual([])
})

function markupIn(blocks: readonly unknown[]): readonly string[] {
  const found: string[] = []
  JSON.stringify(blocks, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'mrkdwn') {
      found.push(JSON.stringify(value))
    }
    return value
  })
  return found
}
