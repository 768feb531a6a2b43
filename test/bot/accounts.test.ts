import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, GUEST, LEI, MAYA, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
})
afterAll(() => team.end())

it('saves an account and shows its card in the language of whoever asks', async () => {
  const saved = await team.ask(ANNA, 'account add "Acme Steel" tier:A industry:manufacturing')
  expect(saved.text).toContain('Acme Steel')
  expect(readable(await team.ask(ANNA, 'account acme'))).toContain('tier A')
  expect(readable(await team.ask(LEI, '客户 Acme Steel'))).toContain('A 级')
})

it('names the commands that come next in the language of whoever asks', async () => {
  expect(readable(await team.ask(LEI, '客户 新增 远山纸业'))).toContain('/coach 联系人 新增 \\"远山纸业\\"')
  const card = readable(await team.ask(LEI, '客户 远山纸业'))
  for (const command of ['商机 新增', '联系人 新增', '备注']) expect(card).toContain(`/coach ${command} `)
})

it('takes back an account that was just added', async () => {
  const saved = await team.ask(ANNA, 'account add Fleeting')
  const undone = await team.press(ANNA, saved, 'Undo')
  expect(undone.text).toContain('Taken back')
  expect((await team.ask(ANNA, 'account Fleeting')).text).toContain("don't know the account")
})

it('points at what it could not read and saves nothing', async () => {
  const refused = await team.ask(ANNA, 'account add "Nord Bank" tier:Z')
  expect(readable(refused)).toContain('^')
  expect(refused.text).toContain('Nothing was saved.')
  expect((await team.ask(ANNA, 'account "Nord Bank"')).text).toContain("don't know the account")
})

it('offers the nearest command for a word it does not know', async () => {
  expect((await team.ask(ANNA, 'acount Acme')).text).toContain('Did you mean account')
  expect((await team.ask(LEI, '客护列表')).text).toContain('客户列表')
})

it('hides a private account from everybody but its team and managers', async () => {
  await team.ask(ANNA, 'account add "Quiet Harbour" private:yes')
  expect((await team.ask(LEI, '客户 "Quiet Harbour"')).text).toContain('没有找到')
  expect(readable(await team.ask(MAYA, 'account "Quiet Harbour"'))).toContain('private')
})

it('lets only the owner and managers change an account', async () => {
  await team.ask(ANNA, 'account add "Ridge Foods" tier:B')
  expect((await team.ask(LEI, '客户 修改 "Ridge Foods" 级别：A')).text).toContain('只有客户负责人')
  expect((await team.ask(MAYA, 'account edit "Ridge Foods" tier:A')).text).toContain('Ridge Foods')
})

it('opens the form with what is on file, and saves what was changed in it', async () => {
  await team.ask(ANNA, 'account add "Form Works" tier:C')
  const form = await team.openForm(ANNA, 'account edit "Form Works"')
  expect(readable(form)).toContain('Form Works')
  const done = await team.submit(ANNA, { tier: 'A' })
  expect(done.outcome).toBe('updated')
  expect(readable(await team.ask(ANNA, 'account "Form Works"'))).toContain('tier A')
})

it('keeps the form open with the error at the name when another account has it', async () => {
  await team.openForm(ANNA, 'account add')
  const done = await team.submit(ANNA, { name: 'Acme Steel' })
  expect(done).toMatchObject({ outcome: 'errors', errors: { name: expect.stringContaining('already') } })
  await team.closeView(ANNA, { all: true })
})

it('gives guests nothing', async () => {
  expect((await team.ask(GUEST, 'accounts')).text).toContain('full members')
})

it('lists accounts as a table, filtered', async () => {
  const list = await team.ask(MAYA, 'accounts tier:A')
  expect(readable(list)).toContain('Acme Steel')
  expect(readable(list)).not.toContain('Quiet Harbour')
})
