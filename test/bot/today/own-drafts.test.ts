import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { openKnownTeam } from '../delivery/mornings.ts'
import { ANNA, LEI, MAYA, readable, type Team } from '../open-team.ts'

let team: Team
afterAll(() => team.end())

/** Monday 23 November 2026, with something to write for at every account. */
const FILES = [
  [ANNA, 'account add "Acme Steel" tier:A founded:2006-11-24'],
  [ANNA, 'contact add "Acme Steel" "Tom Reed" post:"plant manager" closeness:regular'],
  [ANNA, 'contact add "Acme Steel" "Mary Hale" post:COO class:decision address:Mary festivals:chinese'],
  [ANNA, 'account add "Big House" founded:2016-12-23'],
  [ANNA, 'contact add "Big House" "Ada Byron" festivals:chinese gifts:"nothing over 50 euro"'],
  [ANNA, 'account add "City Hall" industry:government founded:2006-12-23'],
  [ANNA, 'account add "Empty House" founded:2016-11-24'],
  [ANNA, 'account add "Fair House"'],
  [ANNA, 'contact add "Fair House" "Fay Ross" address:Fay closeness:regular'],
  [ANNA, 'occasion add "the open day" account:"Fair House" on:2026-11-30'],
  [ANNA, 'account add "Good House"'],
  [ANNA, 'contact add "Good House" "Gus Ford" address:Gus weekly:mon'],
  [ANNA, 'account add "Hard House"'],
  [ANNA, 'contact add "Hard House" "Hal Voss" address:Hal language:zh'],
  [ANNA, 'news "Hal Voss" loss on:2026-11-23'],
  [LEI, '客户 新增 华远钢铁 级别：A'],
  [LEI, '联系人 新增 华远钢铁 王芳 称呼：王总'],
  [MAYA, 'occasion add 行业救援日 on:2026-11-24 tier:A solemn:yes'],
] as const

beforeAll(async () => {
  team = await openKnownTeam('2026-11-23T08:00:00Z', MAYA, ANNA, LEI)
  for (const [member, line] of FILES) await team.ask(member, line)
}, 60_000)

/** Clicks a button in the row of somebody in today's list, and gives what came up beside it. */
async function clickRow(member: string, who: string, action: 'draft' | 'gift'): Promise<MessageShown> {
  const list = await team.ask(member, member === LEI ? '今天' : 'today')
  const at = list.blocks.findIndex((block) => JSON.stringify(block).includes(who))
  const row = list.blocks.slice(at).find(({ type }) => type === 'actions')
  const value = new RegExp(`"reminder:${action}","value":"([^"]+)"`).exec(JSON.stringify(row))?.[1]
  if (value === undefined) throw new Error(`No such button in ${JSON.stringify(row)}`)
  const from = { value, blockId: row?.block_id ?? '' }
  await team.click(member, { message: list }, `reminder:${action}`, from)
  await team.quiet()
  return team.shownTo(member, list.channel).at(-1) ?? list
}

it.each([
  [ANNA, 'Acme Steel', /^Draft for Acme Steel: 20 years since its founding\n.*Mary.*20th anniversary/],
  [ANNA, 'Acme Steel', /It addresses Mary Hale \(COO\)\. It may go to Tom Reed \(plant manager\) as well/],
  [
    ANNA,
    'Empty House',
    /^There is nobody on file at Empty House to write to\..*contact add "Empty House" NAME/,
  ],
  [ANNA, 'Fair House', /^Draft for Fair House: the open day\n.*Fay.*(?:hand|easier)/],
  [ANNA, 'Gus Ford', /^Draft for Gus Ford: weekly greeting\n(?:Dear|Hello) Gus/],
  [ANNA, 'Hal Voss', /^Draft for Hal Voss: loss\nHal，(?:惊悉噩耗|得知府上不幸)/],
  [LEI, '华远钢铁', /^给华远钢铁的草稿：行业救援日\n王总，.*“行业救援日”[^！]*$/],
])('drafts for %s what suits %s: %s', async (member, who, text) => {
  expect((await clickRow(member, who, 'draft')).text).toMatch(new RegExp(text.source, 's'))
})

it('thinks of gifts a month before a round anniversary, and of whom they would offend', async () => {
  const { text } = await clickRow(ANNA, 'Big House', 'gift')
  expect(text).toMatch(/^Gift for Big House: 10 years since its founding\nFor the whole house\n/)
  expect(text).toContain('About gifts\nnothing over 50 euro')
  expect(text).toMatch(/Avoid\n.*clock/s)
})

it('neither drafts then, nor thinks of gifts where none may be taken', async () => {
  const list = await team.ask(ANNA, 'today')
  expect(list.text).toContain('A round year: a card or a call, no gift, which its people may not take.')
  await expect(clickRow(ANNA, 'Big House', 'draft')).rejects.toThrow('No such button')
  await expect(clickRow(ANNA, 'City Hall', 'gift')).rejects.toThrow('No such button')
})

it('ends with what was sent, as a touch of the account, and takes it back', async () => {
  const draft = await clickRow(ANNA, 'Acme Steel', 'draft')
  const said = draft.text.split('\n')[1] ?? ''
  const sent = await team.press(ANNA, draft, 'Sent it')
  expect(sent.text).toContain(`What was done: ${said}`)
  expect((await team.press(ANNA, sent, 'Undo')).text).toContain(said)
  await team.press(ANNA, await clickRow(ANNA, 'Acme Steel', 'draft'), 'Sent it')
  expect(readable(await team.ask(ANNA, 'account Acme Steel'))).toContain('Last touch today (greeting)')
})

it('holds sympathy back from nobody who mourns, and good wishes from everybody', async () => {
  await team.ask(ANNA, 'contact edit "Hal Voss" status:mourning')
  await team.ask(ANNA, 'contact edit "Gus Ford" status:mourning')
  expect((await clickRow(ANNA, 'Hal Voss', 'draft')).text).toContain('Hal')
  expect((await team.ask(ANNA, 'today')).text).not.toContain('Weekly greeting: Gus Ford')
})
