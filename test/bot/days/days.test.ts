import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { lastPost, openKnownTeam, posted, tickAt } from '../delivery/mornings.ts'
import { openTab } from '../home/open-tab.ts'
import { ANNA, LEI, MAYA, readable, type Team } from '../open-team.ts'

describe('day', () => {
  let team: Team
  beforeAll(async () => {
    team = await openKnownTeam('2027-02-20T10:00:00Z', MAYA, ANNA, LEI)
  })
  afterAll(() => team.end())

  it('lists the days of the next months that hang on the moon, with a button for each', async () => {
    const list = await team.ask(ANNA, 'days')
    expect(list.text).toContain('Eid al-Fitr: expected on Tue 9 Mar or Wed 10 Mar.')
    expect(list.text).toContain('Eid al-Adha: expected on')
    expect(list.text).not.toContain('Diwali')
    const saved = await team.press(ANNA, list, 'Confirm Wed 10 Mar')
    expect(saved.text).toContain('Saved: Eid al-Fitr is on Wed 10 Mar for people in Europe/Berlin.')
    expect(readable(await team.ask(ANNA, 'day'))).toContain('Wed 10 Mar, told by <@U0ANNA> for people')
  })

  it('opens a form for a festival without a day', async () => {
    await team.openForm(LEI, '日子 宰牲节')
    const saved = await team.submit(LEI, { on: '2027-05-17', zone: 'Asia/Shanghai' })
    expect(saved.outcome).toBe('updated')
    await team.closeView(LEI, { all: true })
    expect((await team.ask(LEI, '日子')).text).toContain('宰牲节：5月17日（周一）')
  })

  it.each([
    ['day Eid al-Fitr 2027-03-20', 'It is expected on Tue 9 Mar – Wed 10 Mar.'],
    ['day Christmas 2027-12-24', "I don't know this festival"],
    ['day Eid al-Fitr 2027-99-10', "I can't read the date"],
    ['day Eid al-Fitr 2027-03-10 zone:all', 'Only managers and admins can do that.'],
    ['day Eid al-Fitr 2027-03-10 zone:Mars', "I don't know this time zone"],
  ])('refuses %s', async (line, why) => {
    expect((await team.ask(ANNA, line)).text).toContain(why)
  })
})

describe('a table that has ended', () => {
  let team: Team
  afterEach(() => team.end())

  async function begin(now: string, festival = 'hindu'): Promise<void> {
    team = await openKnownTeam(now, MAYA, ANNA)
    await team.ask(ANNA, 'account add "Pune Motors"')
    await team.ask(ANNA, `contact add "Pune Motors" "Asha Rao" festivals:${festival} source:herself`)
  }

  const asked = 'Diwali 2036 has no date in our table: which day is it?'

  it('asks the admin, on her list and her Home tab, sixty days before it can be', async () => {
    await begin('2036-08-18T14:00:00Z')
    expect((await team.ask(MAYA, 'today')).text).toContain(asked)
    expect(readable(await openTab(team, MAYA))).toContain('Diwali')
    expect((await team.ask(ANNA, 'today')).text).not.toContain(asked)
  })

  it.each([
    ['earlier', '2036-08-17T14:00:00Z', 'hindu'],
    ['when it is over', '2036-11-20T14:00:00Z', 'hindu'],
    ['when nobody keeps it', '2036-09-18T14:00:00Z', 'western'],
  ])('asks nobody %s', async (_, now, festival) => {
    await begin(now, festival)
    expect((await team.ask(MAYA, 'today')).text).not.toContain(asked)
  })

  it('asks the admin in her digest too, in one line that stays until the day is told', async () => {
    await begin('2036-10-01T14:00:00Z')
    await team.ask(MAYA, 'account add "Boston Steel"')
    await team.ask(MAYA, 'promise "Boston Steel" send the plan by:2036-10-02')
    await team.ask(ANNA, 'promise "Pune Motors" send the plan by:2036-10-02')
    await tickAt(team, '2036-10-02T12:31:00Z')
    const line = 'No date in our tables yet: Diwali 2036. Look it up and tell it with /coach day.'
    const shown = lastPost(team, MAYA)
    expect(shown.text.split('\n').filter((one) => one === line)).toHaveLength(1)
    expect(lastPost(team, ANNA).text).not.toContain('No date')
    await team.press(MAYA, await team.press(MAYA, shown, 'Done'), 'Undo')
    const redrawn = posted(team, MAYA).find(({ ts }) => ts === shown.ts)
    expect(redrawn?.blocks).toEqual(shown.blocks)
    await team.ask(MAYA, 'day Diwali 2036-10-18 zone:all')
    expect((await team.press(MAYA, shown, 'Done')).text).not.toContain(line)
  })

  it('reminds of nothing until the admin tells the day, and of that day from then on', async () => {
    await begin('2036-10-01T14:00:00Z')
    await team.press(MAYA, await team.ask(MAYA, 'today'), 'Tell the day')
    expect((await team.submit(MAYA, { on: '2036-12-18', zone: 'all' })).outcome).toBe('errors')
    expect((await team.submit(MAYA, { on: '2036-10-18', zone: 'all' })).outcome).toBe('updated')
    await team.closeView(MAYA, { all: true })
    expect((await team.ask(MAYA, 'today')).text).not.toContain(asked)
    team.clock.moveTo(new Date('2036-10-17T09:00:00Z'))
    expect((await team.ask(ANNA, 'today')).text).toContain('Diwali is tomorrow, Sat 18 Oct: greet Asha Rao')
  })
})
