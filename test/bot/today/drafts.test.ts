import { afterEach, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { lastPost, openKnownTeam, posted, tickAt } from '../delivery/mornings.ts'
import { clickBeside, openTab } from '../home/open-tab.ts'
import { ANNA, GUEST, LEI, MAYA, readable, type Team } from '../open-team.ts'

let team: Team
afterEach(() => team.end())

/** Mary’s birthday at Acme Steel on Wednesday 25 November 2026, as Anna sees it in the morning. */
async function marysBirthday(options = ''): Promise<MessageShown> {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, `contact add "Acme Steel" "Mary Reed" birthday:11-25 address:Mary ${options}`)
  await tickAt(team, '2026-11-25T07:30:00Z')
  return lastPost(team, ANNA)
}

async function wangs(now: string, ...options: readonly string[]): Promise<void> {
  team = await openKnownTeam(now, MAYA, LEI)
  await team.ask(LEI, '客户 新增 康宁医院 行业：医疗')
  for (const option of options) await team.ask(LEI, `联系人 新增 康宁医院 ${option}`)
}

const draftIn = ({ text }: MessageShown): string => text.split('\n')[1] ?? ''

async function touches(memberId: string, account: string) {
  const desk = team.store.workspace('T0TOUCH').as({ memberId, role: 'rep' })
  const found = await desk.names.account(account)
  return desk.touches.listOf({ accountId: found.kind === 'one' ? found.id : '' })
}

it('drafts a greeting beside the digest, to copy, in plain text', async () => {
  const digest = await marysBirthday()
  const count = posted(team, ANNA).length
  const draft = await team.press(ANNA, digest, 'Draft')
  expect(draft.text).toBe(
    'Draft for Mary Reed: birthday\n' +
      'Dear Mary, my best wishes on your birthday. It is a pleasure to work with you, and I hope you have a fine day.\n' +
      'Copy it, and change what you like.',
  )
  expect(draft.blocks[1]).toMatchObject({
    type: 'section',
    text: { type: 'plain_text', text: draftIn(draft) },
  })
  expect(draft.ts).not.toBe(digest.ts)
  expect(team.shownTo(GUEST, draft.channel).map(({ text }) => text)).not.toContain(draft.text)
  expect(posted(team, ANNA)).toHaveLength(count)
})

it('shows another in its place until it is back at the first', async () => {
  const digest = await marysBirthday('language:en')
  const first = await team.press(ANNA, digest, 'Draft')
  const seen = [draftIn(first)]
  let shown = first
  for (let i = 0; i < 5; i += 1) {
    shown = await team.press(ANNA, shown, 'Another')
    seen.push(draftIn(shown))
  }
  expect(shown.ts).toBe(first.ts)
  expect(new Set(seen).size).toBe(6)
  expect(draftIn(await team.press(ANNA, shown, 'Another'))).toBe(seen[0])
})

it('ends the reminder with what was sent, as a touch, and takes both back', async () => {
  const digest = await marysBirthday()
  const draft = await team.press(ANNA, digest, 'Draft')
  const sent = await team.press(ANNA, draft, 'Sent it')
  expect(sent.text).toBe(
    `Done  Mary Reed (Acme Steel): birthday, Wed 25 Nov. What was done: ${draftIn(draft)}`,
  )
  expect(await touches(ANNA, 'Acme Steel')).toMatchObject([{ kind: 'greeting', what: draftIn(draft) }])
  const open = await team.press(ANNA, sent, 'Undo')
  expect(open.text).toBe(draft.text)
  expect((await team.ask(ANNA, 'today')).text).toContain('Mary Reed (Acme Steel) has a birthday today.')
  expect(await touches(ANNA, 'Acme Steel')).toEqual([])
})

it('says what was sent last year, and drafts something else', async () => {
  const digest = await marysBirthday()
  const draft = await team.press(ANNA, digest, 'Draft')
  await team.press(ANNA, draft, 'Sent it')
  team.clock.moveTo(new Date('2027-11-25T07:30:00Z'))
  const list = await team.ask(ANNA, 'today')
  expect(list.text).toContain(`Last year, Wed 25 Nov 2026: ${draftIn(draft)}`)
  const next = draftIn(await team.press(ANNA, list, 'Draft'))
  expect(next).toMatch(/^Dear Mary, /)
  expect(next).not.toBe(draftIn(draft))
})

it('never gives two at one account the same words for one day', async () => {
  await marysBirthday()
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Ford" birthday:11-25 address:Tom')
  const list = await team.ask(ANNA, 'today')
  const drafts: string[] = []
  for (const block of list.blocks) {
    const value = /"reminder:draft","value":"([^"]+)"/.exec(JSON.stringify(block))?.[1]
    if (value === undefined) continue
    await team.click(ANNA, { message: list }, 'reminder:draft', { value, blockId: block.block_id ?? '' })
    await team.quiet()
    drafts.push(draftIn(team.shownTo(ANNA, list.channel).at(-1) ?? list).replace(/Mary|Tom/, 'NAME'))
  }
  expect(drafts).toHaveLength(2)
  expect(new Set(drafts).size).toBe(2)
})

it('congratulates late in other words', async () => {
  await marysBirthday()
  team.clock.moveTo(new Date('2026-11-27T08:00:00Z'))
  expect(draftIn(await team.press(ANNA, await team.ask(ANNA, 'today'), 'Draft'))).toMatch(/belated|late/)
})

it('drafts nothing once the person has left, or the reminder has ended', async () => {
  const digest = await marysBirthday()
  const draft = await team.press(ANNA, digest, 'Draft')
  await team.ask(ANNA, 'contact edit "Mary Reed" status:left')
  expect((await team.press(ANNA, digest, 'Draft')).text).toBe('Mary Reed has left: no greeting goes out.')
  await team.ask(ANNA, 'contact edit "Mary Reed" status:active')
  const other = await team.press(ANNA, digest, 'Draft')
  await team.press(ANNA, draft, 'Sent it')
  expect((await team.press(ANNA, other, 'Sent it')).text).toBe('That was done already.')
})

it('never drafts for, nor ends, somebody else’s reminder', async () => {
  const digest = await marysBirthday()
  const draft = await team.press(ANNA, digest, 'Draft')
  await team.click(MAYA, { message: digest }, 'reminder:draft')
  await team.click(MAYA, { message: draft }, 'reminder:sent')
  await team.quiet()
  expect(JSON.stringify(team.shownTo(MAYA, digest.channel))).not.toContain('Draft for')
  expect(await touches(ANNA, 'Acme Steel')).toEqual([])
})

it('writes to the contact in her language, whoever reads the reminder', async () => {
  const digest = await marysBirthday('language:zh')
  const draft = await team.press(ANNA, digest, 'Draft')
  expect(draft.text).toMatch(/^Draft for Mary Reed: birthday\n尊敬的Mary，值此生日之际/)
})

it('drafts in Chinese, and asks to check a name without a form of address', async () => {
  await wangs('2026-06-15T02:00:00Z', '王芳 节日：duanwu 称呼：王总', '李雷 节日：duanwu')
  await tickAt(team, '2026-06-18T00:31:00Z')
  const digest = lastPost(team, LEI)
  expect(digest.text).toContain('明天是端午节')
  expect(digest.text).toContain('祝“端午安康”：不少人觉得“端午快乐”不妥。')
  const draft = await team.press(LEI, digest, '用草稿')
  expect(draft.text).toMatch(/^给(?:王芳|李雷)的祝福草稿：端午节\n.*端午安康/)
  const sent = await team.press(LEI, draft, '已发送')
  expect(sent.text).toContain(`做了什么：${draftIn(draft)}`)
  const other = await team.press(LEI, await team.ask(LEI, '今天'), '用草稿')
  expect([draft.text, other.text].filter((text) => text.includes('档案里没有李雷的称呼'))).toHaveLength(1)
})

it('plans a message where no gift may be taken, says why, and drafts nothing a week ahead', async () => {
  await wangs('2026-06-10T02:00:00Z', '王芳 节日：duanwu')
  await tickAt(team, '2026-06-12T00:31:00Z')
  const { text, blocks } = lastPost(team, LEI)
  expect(text).toContain('还有 7 天是端午节，6月19日（周五）。给王芳（康宁医院）发条祝福即可，不送礼。')
  expect(text).toContain('医务人员受《廉洁从业九项准则》约束')
  expect(readable({ blocks })).not.toMatch(/礼物|用草稿/)
})

it('warns of the two strongest manners at most, under the row', async () => {
  const { blocks } = await marysBirthday('festivals:chinese')
  const manners = blocks.filter(({ type }) => type === 'context')
  expect(manners).toHaveLength(1)
  expect(JSON.stringify(manners).match(/"mrkdwn"/g)).toHaveLength(2)
})

it('drafts over the Home tab, where another takes the place of the first', async () => {
  await marysBirthday()
  await openTab(team, ANNA)
  await clickBeside(team, ANNA, { action: 'reminder:draft' })
  const [first] = team.modals(ANNA)
  if (first === undefined) throw new Error('No window opened')
  expect(readable(first)).toContain('Draft for Mary Reed: birthday')
  await team.click(ANNA, { view: first }, 'reminder:another')
  await team.quiet()
  const [second, ...more] = team.modals(ANNA)
  expect(more).toEqual([])
  expect(second && readable(second)).toContain('Dear Mary, warm congratulations')
})
