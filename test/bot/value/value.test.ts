import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { ANNA, LEI, openTeam, readable, type Team } from '../open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  for (const name of ['Acme Steel', 'Breaks', 'Products first', 'Removed', 'Full']) {
    await team.ask(ANNA, `account add "${name}" tier:A`)
  }
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
})
afterAll(() => team.end())

type Values = Record<string, string | readonly string[] | null>

/** Adds a box by button and form; gives what was shown. */
async function add(account: string, button: string, values: Values): Promise<string> {
  await team.press(ANNA, await team.ask(ANNA, `value ${account}`), button)
  const done = await team.submit(ANNA, values)
  await team.closeView(ANNA, { all: true })
  return done.outcome === 'updated' ? readable(done.view) : JSON.stringify(done)
}

/** Goes through the form that asks which box, and submits the one that follows. */
async function change(account: string, which: string, values: Values): Promise<string> {
  await team.press(ANNA, await team.ask(ANNA, `value ${account}`), 'Change')
  const node = await idOf(which)
  await team.submit(ANNA, { node })
  const done = await team.submit(ANNA, values)
  return done.outcome === 'updated' ? readable(done.view) : JSON.stringify(done)
}

async function idOf(text: string): Promise<string> {
  const view = team.modals(ANNA).at(-1)
  const found = new RegExp(`"text":"\\d+\\. ${text}[^}]*},"value":"([^"]+)"`).exec(
    readable(view ?? { blocks: [] }),
  )
  if (found?.[1] === undefined) throw new Error(`No line ${text} is offered`)
  return found[1]
}

const view = (account: string): Promise<MessageShown> => team.ask(ANNA, `value ${account}`)

describe('the value framework', () => {
  it('says what to begin with while nothing is written down', async () => {
    const shown = await view('Acme Steel')
    expect(shown.text).toContain('Start with what their executives are measured by')
    expect(readable(shown)).toContain('Add executive KPI')
    expect(readable(shown)).not.toContain('"Change"')
  })

  it('shows which offering reaches an executive KPI, link by link', async () => {
    await add('Acme Steel', 'Add executive KPI', { text: 'Cost per tonne', figure: '8 % less' })
    await add('Acme Steel', 'Add initiative', { text: 'No unplanned stops' })
    await add('Acme Steel', 'Add operating KPI', { text: 'Downtime', figure: '6 hours to 1' })
    const saved = await add('Acme Steel', 'Add our solution', { text: 'New drive' })
    expect(saved).toContain('4. New drive → 3')
    const { text } = await view('Acme Steel')
    expect(text).toContain(
      'Executive KPIs\n1. Cost per tonne: 8 % less\nBusiness initiatives\n2. No unplanned stops → 1',
    )
    expect(text).toContain('✓ “New drive” (4) reaches “Cost per tonne” (1).')
    expect(text).not.toMatch(/breaks|Nothing of ours|No figure/)
  })

  it('names the box at which a chain breaks, and what is not reached', async () => {
    await add('Breaks', 'Add executive KPI', { text: 'Growth' })
    await add('Breaks', 'Add initiative', { text: 'New market', serves: [] })
    await add('Breaks', 'Add operating KPI', { text: 'Leads' })
    await add('Breaks', 'Add our solution', { text: 'Campaign' })
    const { text } = await view('Breaks')
    expect(text).toContain('“Campaign” (4) reaches no executive KPI yet.')
    expect(text).toContain('The chain breaks at “New market” (2): it serves no executive KPI.')
    expect(text).toContain('Nothing of ours reaches “Growth” (1).')
    expect(text).toContain('No figure yet for “Growth” (1) and “Leads” (3). Ask for it.')
  })

  it('warns of a start from our products', async () => {
    const saved = await add('Products first', 'Add our solution', { text: 'Robot' })
    expect(saved).toContain('This starts from our products.')
    expect(saved).toContain('The chain breaks at “Robot” (1): it serves no operating KPI.')
  })

  it('mends a chain by Change, and takes a box out and back', async () => {
    await add('Removed', 'Add executive KPI', { text: 'Margin', figure: '3 points' })
    const changed = await change('Removed', 'Margin', { text: 'Gross margin' })
    expect(changed).toContain('1. Gross margin: 3 points')
    await team.closeView(ANNA, { all: true })
    expect(await change('Removed', 'Gross margin', { remove: ['remove'] })).toContain(
      'Taken out: executive KPI',
    )
    const last = team.modals(ANNA).at(-1)
    const undo = /"action_id":"undo","value":"([^"]+)"/.exec(readable(last ?? { blocks: [] }))?.[1] ?? ''
    if (last !== undefined) await team.click(ANNA, { view: last }, 'undo', { value: undo })
    await team.quiet()
    await team.closeView(ANNA, { all: true })
    expect((await view('Removed')).text).toContain('1. Gross margin: 3 points')
  })

  it('keeps the form open where nothing was written', async () => {
    expect(await add('Full', 'Add executive KPI', { text: ' ' })).toContain('Write what it is.')
  })

  it('is read by the team, and changed by the account’s own people alone', async () => {
    const shown = await team.ask(LEI, '价值 Acme Steel')
    expect(shown.text).toContain('业务价值框架：Acme Steel')
    expect(readable(shown)).not.toContain('加高层 KPI')
  })

  it('refuses what stands behind the name, and an account that nobody knows', async () => {
    expect((await team.ask(ANNA, 'value "Acme Steel" now')).text).toContain("don't know what to do with")
    expect((await team.ask(ANNA, 'value Nobody')).text).toContain("don't know the account")
  })

  it('speaks Chinese throughout', async () => {
    await team.press(LEI, await team.ask(LEI, '价值华远钢铁'), '加高层 KPI')
    await team.submit(LEI, { text: '吨钢成本' })
    await team.closeView(LEI, { all: true })
    const { text } = await team.ask(LEI, '价值框架 华远钢铁')
    expect(text).toContain('高层 KPI\n1. 吨钢成本\n业务意向\n还没有。客户打算怎么做？')
    expect(text).toContain('我们还没有什么能通到“吨钢成本”（1）。')
  })
})
