import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MessageShown, ViewShown } from '../../../playground/protocol.ts'
import { FACTORS } from '../../../src/coach/index.ts'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed"')
  await team.ask(ANNA, 'deal add "Acme Steel" "Line 2 upgrade" stage:concerns tender:yes')
  await team.ask(ANNA, 'deal edit "Line 2 upgrade" with:"Tom Reed" stance:supporter')
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
  await team.ask(LEI, '商机 新增 华远钢铁 二号产线改造')
})
afterAll(() => team.end())

const shown = async (): Promise<MessageShown> =>
  team.press(ANNA, await team.ask(ANNA, 'deal Line 2 upgrade'), 'Positioning')

/** Opens a form from the positioning, submits it, and gives what was shown. */
async function fill(
  button: string,
  values: Record<string, string | readonly string[] | null>,
): Promise<string> {
  await team.press(ANNA, await shown(), button)
  const done = await team.submit(ANNA, values)
  await team.closeView(ANNA, { all: true })
  return done.outcome === 'updated' ? readable(done.view) : JSON.stringify(done)
}

const undoIn = (view: ViewShown): string =>
  /"action_id":"undo","value":"([^"]+)"/.exec(JSON.stringify(view.blocks))?.[1] ?? ''

it('says of a deal that nobody judged what is unknown, and guesses nothing', async () => {
  const { text } = await shown()
  expect(text).toContain('Is it worth it?\nNot judged yet.')
  expect(text).toContain('Four-grid: unknown until scale and influence are judged.')
  expect(text).toContain(
    'No sign of a doubt is noted.\nAt this stage the worry about the price is rising again.',
  )
  expect(text).toContain('Who is ahead with the criteria, we or a rival?')
})

it('scores the chance with its reasons and names the move of both grids', async () => {
  const saved = await fill('Rate it', {
    scale: '5',
    influence: '2',
    timing: '1',
    territory: 'neutral',
    opening: 'trailing',
  })
  expect(saved).toContain('2.7 of 5, from 3 of 9 factors.')
  const { text } = await shown()
  expect(text).toContain('Speaks for it: scale 5')
  expect(text).toContain('Speaks against it: time of their decision 1, influence as a reference 2')
  expect(text).toContain('Four-grid: One-off deal. Take everything on the table.')
  expect(text).toContain('Nine-grid: neutral ground, trailing opening. Find out why, and catch up.')
})

it('notes where to attack, in support, and where not, and reminds that it need not be the top (tactics)', async () => {
  expect((await shown()).text).toContain('The main attack need not go to the decision level.')
  expect(await fill('Choose directions', { main: 'Plant managers', none: 'plant managers ' })).toContain(
    'You have named this above already.',
  )
  await fill('Choose directions', {
    main: 'Plant managers',
    supporting: 'The design institute',
    none: 'The board',
  })
  const { text } = await shown()
  expect(text).toContain(
    'Main attack: Plant managers\nSupporting attack: The design institute\nDo not attack: The board',
  )
})

it('asks for the main attack while only others are chosen', async () => {
  expect(await fill('Choose directions', { main: null })).toContain('The main attack is still open.')
})

it('forgets a rating that is taken out of the form', async () => {
  await fill('Rate it', { influence: null })
  const { text } = await shown()
  expect(text).toContain('from 2 of 9 factors')
  expect(text).toContain('Four-grid: unknown')
})

it('leads from the signs of a doubt to its causes and the moves, until they are gone (CON-1, CON-2)', async () => {
  await fill('Note signs', { signs: ['price-haggling'] })
  const { text } = await shown()
  expect(text).toContain('Signs: They haggle over the price again.')
  expect(text).toContain('Find out: Do they disagree among themselves?')
  expect(text).toContain('Bring a senior of ours to renew the commitment.')
  await fill('Note signs', { signs: [] })
  expect((await shown()).text).toContain('No sign of a doubt is noted.')
})

it('sets criteria with a supporter where we are ahead, fair in a tender (CRIT-1, CRIT-2, MOVE-7)', async () => {
  const saved = await fill('Who is ahead', { place: 'leader' })
  expect(saved).toContain('Check them with Tom Reed first.')
  expect(saved).toContain('A good criterion sets us apart')
  expect(saved).toContain('This is a public tender. Stay lawful and fair')
  expect(saved).toContain('I know too little about them to judge.')
})

it('begins with the need where a rival is ahead, and attacks known criteria alone (CRIT-4, CRIT-5, CRIT-7)', async () => {
  const blind = await fill('Who is ahead', { place: 'follower', known: ['proposal'] })
  expect(blind).toContain('Attack no criteria before you know them.')
  expect(blind).toContain('Ask first how it will be judged.')
  const known = await fill('Who is ahead', { place: 'follower', known: ['criteria', 'proposal'] })
  expect(known).toContain('Lure the tiger away: Overturn the criteria')
  expect(known).not.toContain('Ask first how it will be judged.')
  expect(known).toContain('Stay lawful and fair')
})

it('shows the formula of the score', async () => {
  const saved = await fill('Rate it', { scale: '5', influence: '2', timing: null })
  expect(saved).toContain('Formula: (scale 5 + influence as a reference 2) ÷ 2 = 7 ÷ 2')
})

it('notes criteria one by one and says what is weak about them (CRIT-2, CRIT-3)', async () => {
  const first = await fill('Add criterion', {
    text: 'Best international standard',
    by: 'qualifications',
    apart: 'no',
  })
  expect(first).toContain(
    '1. Best international standard (formal qualifications, hard; does not set us apart)',
  )
  expect(first).toContain('Does it answer what they buy for? Not judged yet: 1.')
  expect(first).toContain('Does not set us apart: 1.')
  expect(first).toContain('No soft one yet')
  const soft = { text: 'Engineer on site in 4 hours', by: 'service', apart: 'yes', answers: 'yes' }
  const both = await fill('Add criterion', soft)
  expect(both).toContain(
    '2. Engineer on site in 4 hours (service, soft; sets us apart; answers what they buy for)',
  )
  expect(both).not.toContain('No soft one yet')
})

it('changes a criterion and takes it off the list', async () => {
  await team.press(ANNA, await shown(), 'Change criterion')
  const which = /"value":"([^"]+)"/.exec(readable(team.modals(ANNA).at(-1) ?? { blocks: [] }))?.[1] ?? ''
  await team.submit(ANNA, { criterion: which })
  await team.submit(ANNA, { remove: ['remove'] })
  await team.closeView(ANNA, { all: true })
  const { text } = await shown()
  expect(text).not.toContain('Best international standard (')
  expect(text).toContain('1. Engineer on site in 4 hours')
  const changed = await fill('Change criterion', {
    text: 'On site in 3 hours',
    by: 'delivery-time',
    answers: null,
  })
  expect(changed).toContain('1. On site in 3 hours (delivery time, hard; sets us apart)')
})

it('asks for the words of a criterion at their field', async () => {
  expect(await fill('Add criterion', { text: ' ', by: 'price' })).toContain('Write what they will judge by.')
})

it('weighs the factors as managers set them for the team, and takes that back', async () => {
  expect(readable(await shown())).not.toContain('"Weights"')
  const read = await team.press(MAYA, await team.ask(MAYA, 'deal Line 2 upgrade'), 'Positioning')
  await team.press(MAYA, read, 'Weights')
  const done = await team.submit(MAYA, { scale: '3', loyalty: '0' })
  if (done.outcome !== 'updated') throw new Error('The form stayed open')
  expect(readable(done.view)).toContain(
    'Formula: (scale 5 × 3 + influence as a reference 2 × 1) ÷ 4 = 17 ÷ 4',
  )
  const { text } = await shown()
  expect(text).toContain('4.3 of 5, from 2 of 8 factors.')
  expect(text).toContain('Does not count for this team: loyalty')
  await team.click(MAYA, { view: done.view }, 'undo', { value: undoIn(done.view) })
  await team.quiet()
  await team.closeView(MAYA, { all: true })
  expect((await shown()).text).toContain('3.5 of 5, from 2 of 9 factors.')
})

it('wants at least one factor to count', async () => {
  const read = await team.press(MAYA, await team.ask(MAYA, 'deal Line 2 upgrade'), 'Positioning')
  await team.press(MAYA, read, 'Weights')
  const none = Object.fromEntries(FACTORS.map((factor) => [factor, '0']))
  expect(JSON.stringify(await team.submit(MAYA, none))).toContain('At least one factor must count.')
  await team.closeView(MAYA, { all: true })
})

it('takes back what was saved', async () => {
  await fill('Note signs', { signs: ['contract-unscheduled'] })
  await team.press(ANNA, await shown(), 'Note signs')
  const done = await team.submit(ANNA, { signs: ['price-haggling'] })
  if (done.outcome !== 'updated') throw new Error('The form stayed open')
  const value = /"value":"([^"]+)"/.exec(JSON.stringify(done.view.blocks))?.[1] ?? ''
  await team.click(ANNA, { view: done.view }, 'undo', { value })
  await team.quiet()
  await team.closeView(ANNA, { all: true })
  expect((await shown()).text).toContain('Signs: No date can be found for the contract talks.')
})

it('speaks Chinese throughout', async () => {
  const first = await team.press(LEI, await team.ask(LEI, '商机 二号产线改造'), '定位')
  await team.press(LEI, first, '打分')
  await team.submit(LEI, { scale: '4', influence: '4', territory: 'ours', opening: 'leading' })
  await team.closeView(LEI, { all: true })
  const { text } = await team.press(LEI, await team.ask(LEI, '商机 二号产线改造'), '定位')
  expect(text).toContain('四宫格：一定要做。抓大放小。')
  expect(text).toContain('九宫格：我方地盘，开局领先。加速进程。')
})

it('offers its forms to those alone who may change the deal, and refuses others', async () => {
  const read = await team.press(LEI, await team.ask(LEI, '商机 Line 2 upgrade'), '定位')
  expect(readable(read)).not.toContain('打分')
  const own = await shown()
  await team.ask(MAYA, 'account edit "Acme Steel" owner:<@U0LEI|lei>')
  expect((await team.press(ANNA, own, 'Rate it')).text).toContain('Only the owner of this account')
  expect(team.modals(ANNA)).toEqual([])
})

it('asks for the directions in Chinese too', async () => {
  const lei = await team.press(LEI, await team.ask(LEI, '商机 二号产线改造'), '定位')
  expect(lei.text).toContain('往哪里打\n还没有选方向：主攻哪里，哪里助攻，哪里不攻？')
})
