import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { ANNA, LEI, MAYA, openTeam, pick, readable, type Team } from '../open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  for (const name of ["Mary O'Neil", 'Tom Reed', 'Ivy Holt']) {
    await team.ask(ANNA, `contact add "Acme Steel" "${name}"`)
  }
  await team.ask(ANNA, 'deal add "Acme Steel" "Line 2 upgrade"')
})
afterAll(() => team.end())

const part = (name: string, rest: string): Promise<MessageShown> =>
  team.ask(ANNA, `deal edit "Line 2 upgrade" with:"${name}" ${rest}`)

async function mapText(): Promise<string> {
  return (await team.press(ANNA, await team.ask(ANNA, 'deal Line 2 upgrade'), 'People map')).text
}

describe('a line', () => {
  it('keeps whom somebody influences apart from whom they report to (BUY-3)', async () => {
    const saved = await part('Tom Reed', `influences:"Mary O'Neil" core:yes influence:2`)
    expect(saved.text).toContain("influences Mary O'Neil")
    expect(await mapText()).toContain(
      "Tom Reed. Post: unknown. Class: unknown. Role: ? unknown. Stance: ? unknown. Influence: 2 of 5, core circle. Politics: influences Mary O'Neil.",
    )
  })

  it('shows a personal tie at both ends, noted at one', async () => {
    await part("Mary O'Neil", 'role:decider')
    await part('Tom Reed', `ties:"Ivy Holt"`)
    await part('Ivy Holt', 'role:user')
    expect(await mapText()).toMatch(/Ivy Holt\..*Politics: personal tie with Tom Reed\./)
  })

  it('keeps closeness, the closeness wanted and who of us holds the tie, and takes all of it back at once', async () => {
    const saved = await part("Mary O'Neil", `stance:supporter closeness:little wanted:close holder:<@${LEI}>`)
    expect(saved.text).toContain('Our tie: little contact, wanted: close, held by')
    expect((await team.ask(ANNA, "contact Mary O'Neil")).text).toContain('Who of us holds the tie:')
    await team.press(ANNA, saved, 'Undo')
    expect((await team.ask(ANNA, "contact Mary O'Neil")).text).not.toContain('Who of us holds the tie:')
    expect(await mapText()).toMatch(/Mary O'Neil\..*Stance: \? unknown/)
  })

  it.each(['influences:"Tom Reed"', 'influences:Zebedee', 'core:perhaps'])('refuses %s', async (rest) => {
    expect((await part('Tom Reed', rest)).text).toContain('Nothing was saved')
  })

  it('clears lines with none', async () => {
    await part('Ivy Holt', `influences:"Tom Reed"`)
    expect((await part('Ivy Holt', 'influences:none')).text).not.toContain('influences Tom Reed')
  })

  it('works in Chinese', async () => {
    await team.ask(ANNA, 'settings language:zh')
    const saved = await team.ask(
      ANNA,
      '商机 修改 "Line 2 upgrade" 和："Ivy Holt" 影响："Tom Reed" 核心圈：是 关系：close 维系人：我',
    )
    expect(saved.text).toContain('影响 Tom Reed')
    expect(saved.text).toContain('我方关系：')
    await team.ask(ANNA, '设置 语言：自动')
  })
})

describe('each judgement', () => {
  it('keeps its own day and evidence, whatever is judged later (BUY-6)', async () => {
    await part('Ivy Holt', 'stance:supporter "asked us for a trial"')
    await part('Ivy Holt', 'influence:4 "the board waits for her"')
    const map = await mapText()
    expect(map).toMatch(/What it rests on[\s\S]*Ivy Holt: .*supports us \([^;]*“asked us for a trial”/)
    expect(map).toMatch(/influence 4 of 5 \([^;]*“the board waits for her”/)
  })

  it('hides evidence and personal ties where others read along (COACH-4)', async () => {
    const map = (await team.press(LEI, await team.ask(LEI, '商机 Line 2 upgrade'), '人物图')).text
    expect(map).toContain('判断依据')
    expect(map).not.toContain('asked us for a trial')
    expect(map).not.toContain('有私交')
  })
})

describe('the form', () => {
  it('offers the others of the account and saves what was chosen', async () => {
    await team.openForm(ANNA, 'deal edit "Line 2 upgrade" with:"Mary O\'Neil"')
    const desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
    const ivy = await desk.names.contact('Ivy Holt')
    if (ivy.kind !== 'one') throw new Error('Nobody is on file')
    const done = await team.submit(ANNA, {
      core: pick('no'),
      influences: [pick(ivy.id)],
      closeness: pick('regular'),
      evidence: 'Seen in the steering committee',
    })
    expect(done.outcome).toBe('updated')
    await team.closeView(ANNA, { all: true })
    const form = readable(await team.openForm(ANNA, 'deal edit "Line 2 upgrade" with:"Mary O\'Neil"'))
    expect(form).toContain(
      'influences Ivy Holt, regular contact (Mon 23 Nov, “Seen in the steering committee”)',
    )
    expect(form).toContain('outside the core circle, ')
    await team.closeView(ANNA, { all: true })
  })
})
