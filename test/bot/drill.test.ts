import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessageShown } from '../../playground/protocol.ts'
import { addDays, type DrillState, parseDay } from '../../src/coach/index.ts'
import type { Drill } from '../../src/store/index.ts'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
})
afterAll(() => team.end())

const drillOf = (memberId: string): Drill =>
  team.store.workspace(team.bot.identity.teamId).as({ memberId, role: 'rep' }).drill

const stateOf = async (memberId: string, id: string): Promise<DrillState | undefined> =>
  (await drillOf(memberId).list()).find(({ item }) => item === id)

let asked = 0

/** Asks a member this very question: it is the longest due. */
async function askFor(memberId: string, item: string, command = 'drill'): Promise<MessageShown> {
  const before = await stateOf(memberId, item)
  asked += 1
  const day = addDays(parseDay('2026-01-05'), -asked)
  const right = (before?.right ?? 0) + 1
  await drillOf(memberId).record({
    item,
    box: 1,
    dueOn: day,
    firstOn: day,
    lastOn: day,
    right,
    wrong: before?.wrong ?? 0,
  })
  return team.ask(memberId, command)
}

/** Ticks options and answers. */
async function tickAndAnswer(
  userId: string,
  shown: MessageShown,
  keys: readonly string[],
): Promise<MessageShown> {
  const blocks = shown.blocks.flatMap((block) => ('elements' in block ? [block] : []))
  const ticks = blocks.find(({ block_id: id }) => id?.startsWith('drill-ticks:'))
  const done = blocks.find(({ block_id: id }) => id === 'drill-done')
  const [button] = done?.elements ?? []
  if (ticks?.block_id === undefined || button?.type !== 'button') throw new Error('Nothing to tick')
  const selected = keys.map((value) => ({ value, text: { type: 'plain_text', text: value } }))
  await team.click(userId, { message: shown }, 'drill:answer', {
    blockId: 'drill-done',
    value: button.value ?? '',
    state: { [ticks.block_id]: { 'drill:ticks': { type: 'checkboxes', selected_options: selected } } },
  })
  await team.quiet()
  const newest = team.shownTo(userId, shown.channel).at(-1)
  if (newest === undefined) throw new Error('Nothing was shown')
  return newest
}

it('asks one question, explains a right answer in its place, and keeps it', async () => {
  const asked = await askFor(LEI, 'c139-win-point', '练习')
  expect(asked.text).toBe('赢单区从哪个值开始？\n只有一个答案是对的。\nA. 1W1F6C\nB. 1W2F7C\nC. 0W3F6C')
  const told = await team.press(LEI, asked, 'A')
  expect([told.ts, told.text]).toEqual([
    asked.ts,
    '答对了。\n赢单区从哪个值开始？\n答案：A. 1W1F6C\n这就是致胜拐点，达到或高于它就在赢单区。\n规则 C139-3 · 11月25日（周三）再出现',
  ])
  expect(await stateOf(LEI, 'c139-win-point')).toMatchObject({ box: 2, right: 2, wrong: 0 })
})

it('tells what was wrong with the chosen option, without blame, and asks again tomorrow', async () => {
  const told = await team.press(ANNA, await askFor(ANNA, 'c139-highest'), 'A')
  expect(told.text.split('\n')).toEqual([
    'Not this time.',
    'Which of these values ranks highest?',
    'You chose: A. 0W3F9C',
    'Its Firsts and Clears are full, yet W is compared first, and here it is 0.',
    'The answer: C. 1W0F2C',
    'Values are ordered as in a dictionary: W first, then F, then C. 1W beats every 0W.',
    'Rule C139-2 · comes back on Tue 24 Nov',
  ])
  expect(readable(told)).toContain('*You chose: A. 0W3F9C*')
})

describe('where several are right', () => {
  it('says of every option whether it belongs, and what was missed', async () => {
    const asked = await askFor(ANNA, 'c139-jitter')
    expect(asked.text).toContain('More than one is right. Tick all that are, then answer.\nA. 1W1F4C')
    const told = await tickAndAnswer(ANNA, asked, ['a', 'b'])
    const lines = told.text.split('\n')
    expect([0, 2, 4, 6, 8].map((i) => lines[i])).toEqual([
      'Not this time.',
      'Right: A. 1W1F4C',
      'Not right: B. 1W2F6C',
      'Not right: C. 0W2F5C',
      'Right as well: D. 0W3F9C',
    ])
  })

  it('takes the right ones in any order', async () => {
    const asked = await askFor(LEI, 'crit-soft', '练习')
    const told = await tickAndAnswer(LEI, asked, ['d', 'b'])
    expect(told.text).toContain(
      '答对了。\n下面哪些是软性差异？\n不对：A. 交货期\n按天数计量，是硬指标。\n对：B. 口碑',
    )
  })

  it('asks for a tick first, and counts nothing without one', async () => {
    const asked = await askFor(LEI, 'crit-soft', '练习')
    const before = await stateOf(LEI, 'crit-soft')
    expect((await tickAndAnswer(LEI, asked, [])).text).toBe('先勾选至少一项，再点“回答”。')
    expect(await stateOf(LEI, 'crit-soft')).toEqual(before)
  })
})

it.each([
  [
    ANNA,
    'say-standstill',
    'drill',
    'N need-payoff',
    'You chose: N need-payoff\nNear, but it counts the loss.',
  ],
  [
    ANNA,
    'c139-certain',
    'drill',
    'True',
    'Not this time.\nA deal at 1W3F9C is as good as signed.\nThe answer: Not true',
  ],
  [LEI, 'say-trouble', '练习', 'P 问题询问', '答案：P 问题询问\n请客户说出困难。'],
  [LEI, 'move-tender', '练习', '对', '这次没答对。'],
])('explains to %s the answer to %s', async (...[member, item, command, label, said]) => {
  const told = await team.press(member, await askFor(member, item, command), label)
  expect(told.text).toContain(said)
})

it('counts a question that is shown twice once', async () => {
  const shown = [await askFor(ANNA, 'st-waterfall'), await team.ask(ANNA, 'drill')] as const
  await team.press(ANNA, shown[1], 'B')
  await team.press(ANNA, shown[0], 'A')
  const texts = team.shownTo(ANNA, shown[0].channel).slice(-2)
  expect(texts.map(({ text }) => text.split('\n')[0])).toEqual(['Not this time.', 'Right.'])
  expect(texts.map(({ text }) => text.split('\n').at(-1))).toEqual(
    Array(2).fill('Rule ST-10 · comes back on Wed 25 Nov'),
  )
  expect(await stateOf(ANNA, 'st-waterfall')).toMatchObject({ right: 2, wrong: 0 })
})

it('goes on to the next question in the same place', async () => {
  const told = await team.press(LEI, await askFor(LEI, 'st-next', '练习'), 'A')
  const next = await team.press(LEI, told, '下一题')
  expect(next.ts).toBe(told.ts)
  expect(next.text).not.toContain('完整的“下一步”包括什么？')
  expect(readable(next)).toContain('"drill:answer')
})

describe('when nothing is due any more', () => {
  it('names the day to come back after ten new ones, and goes on for whoever wants to', async () => {
    let shown = await team.ask(MAYA, 'drill')
    for (let i = 0; i < 10; i += 1) {
      shown = await team.press(MAYA, await answerAnyhow(shown), 'Next question')
    }
    expect(shown.text).toMatch(
      /^That is all for now\.\nCome back on Tue 24 Nov: .*\n10 of \d+ questions seen$/,
    )
    for (const label of ['Practise anyway', 'Next question', 'Next question']) {
      shown = await answerAnyhow(await team.press(MAYA, shown, label))
    }
    expect(await drillOf(MAYA).list()).toHaveLength(13)
    expect((await team.ask(MAYA, 'drill')).text).toContain('That is all for now.')
  })

  it('shows those who lead how much each member has seen, a rep only herself', async () => {
    const [led, own] = [await team.ask(MAYA, 'drill team'), await team.ask(ANNA, 'drill team')]
    expect(led.text).toMatch(/Maya.*: 13 of \d+\n/)
    expect(led.text.split('\n')).toHaveLength(5)
    expect(own.text.split('\n')).toHaveLength(3)
    expect((await team.ask(LEI, '练习 团队')).text).toMatch(
      /^团队练习：见过的题数\n.*：\d+ 题中见过 \d+ 题\n/,
    )
  })
})

it('takes no other words', async () => {
  expect((await team.ask(ANNA, 'drill hard')).text).toContain('hard')
  expect((await team.ask(ANNA, 'help drill')).text).toContain('/coach drill')
})

/** Answers by the first button, or the first box. */
async function answerAnyhow(shown: MessageShown): Promise<MessageShown> {
  const [first] = shown.blocks.flatMap((block) =>
    'elements' in block && block.type === 'actions' ? block.elements : [],
  )
  if (first?.type === 'button') return team.press(MAYA, shown, first.text.text)
  return tickAndAnswer(MAYA, shown, ['a'])
}
