import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

let team: Team

beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary O\'Neil" post:COO')
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
})

afterAll(() => team.end())

const log = (what: string, rest = 'by:fri') => team.ask(ANNA, `complaint "Acme Steel" ${what} ${rest}`)

describe('a complaint (SAT-3)', () => {
  it('is logged with its due day and goes before everything else', async () => {
    const shown = await log('spare parts came a week late', 'by:fri from:Mary')
    expect(shown.text).toBe(
      "Saved: Mary O'Neil complains: spare parts came a week late. An answer is due by Fri 27 Nov.\n" +
        'It goes before every other touch. Good wishes to people of this account are held until it is solved.',
    )
    await team.press(ANNA, shown, 'Undo')
    expect((await team.ask(ANNA, 'complaint Acme Steel')).text).toContain('Acme Steel has no complaint open.')
  })

  it('is logged in Chinese too', async () => {
    const shown = await team.ask(LEI, '投诉 华远钢铁 备件晚到一周 期限：周五')
    expect(shown.text).toContain('已记录华远钢铁的投诉：备件晚到一周。11月27日（周五）前答复。')
    expect((await team.ask(LEI, '投诉')).text).toContain('华远钢铁：备件晚到一周，11月27日（周五）前答复')
    await team.press(LEI, shown, '撤销')
  })

  it('is somebody else’s to solve where one is mentioned', async () => {
    const shown = await log('the crane stands still', `by:fri to:<@${MAYA}>`)
    expect(readable(shown)).toContain(`<@${MAYA}> solves it.`)
    await team.press(ANNA, shown, 'Undo')
  })

  it.each([
    ['complaint "Acme Steel" late parts by:31/13', "I can't read the date in:"],
    ['complaint "Acme Steel" late parts by:2026-11-02', "I can't read the date in:"],
    ['complaint "Acme Steel" by:fri', 'I still need what they complain about.'],
    ['complaint "Acme Steel" late parts to:<@U0ANNA>', 'I still need the day by which they get an answer.'],
    ['complaint Acne late parts by:fri', "I don't know the account “Acne”."],
    ['complaint "Acme Steel" late by:fri to:somebody', "I don't know the team member “somebody”."],
  ])('is not guessed from %j', async (line, said) => {
    expect((await team.ask(ANNA, line)).text).toContain(said)
  })

  it('is known before a call', async () => {
    const shown = await log('late parts')
    const brief = await team.ask(ANNA, 'prep Acme Steel')
    expect(readable(brief)).toContain('late parts')
    expect(brief.text).toContain('late parts')
    await team.press(ANNA, shown, 'Undo')
  })

  it('stands first on the account card, with a button to answer', async () => {
    const shown = await log('late parts')
    const card = await team.ask(ANNA, 'account Acme Steel')
    const texts = readable(card)
    expect(texts.indexOf('late parts')).toBeLessThan(texts.indexOf('No touch'))
    expect(card.text).toContain('late parts')
    await team.press(ANNA, shown, 'Undo')
  })

  it('is answered by whoever solves it and the account’s own team alone', async () => {
    const shown = await log('a wrong invoice')
    expect(readable(await team.ask(LEI, '投诉'))).not.toContain('答复：a wrong invoice')
    expect(readable(await team.ask(MAYA, 'complaint'))).toContain('Answer: a wrong invoice')
    await team.press(ANNA, shown, 'Undo')
  })

  it('of a private account is for its own team and those who lead', async () => {
    await team.ask(ANNA, 'account add Hidden private:yes')
    await team.ask(ANNA, 'complaint Hidden wrong invoice by:fri')
    expect((await team.ask(LEI, 'complaint')).text).not.toContain('invoice')
    expect((await team.ask(MAYA, 'complaint')).text).toContain('invoice')
    expect((await team.ask(ANNA, `complaint Hidden again by:fri to:<@${LEI}>`)).text).toContain('team member')
  })
})

describe('the written answer (SAT-3)', () => {
  const answer = async (what: string, values: Readonly<Record<string, string>>) => {
    await team.press(ANNA, await log(what), 'Answer')
    const done = await team.submit(ANNA, values)
    await team.closeView(ANNA, { all: true })
    return done.outcome === 'updated' ? readable(done.view) : done
  }

  it('with what was done closes it, and is a moment to ask for a name (PRM-2)', async () => {
    const shown = await answer('the first', { text: 'Replaced free of charge', says: 'done' })
    expect(shown).toContain('Solved, and closed: the complaint of *Acme Steel*.')
    expect(shown).toContain('a good moment to ask for a name or two')
    expect((await team.ask(ANNA, 'complaint Acme Steel')).text).toContain('the first, solved Mon 23 Nov')
  })

  it('with not yet needs a new day, which lies ahead', async () => {
    const later = { text: 'Parts ship on Friday', says: 'not-yet' }
    const missing = { outcome: 'errors', errors: { by: 'Say by when, since it is not solved yet.' } }
    expect(await answer('the second', later)).toEqual(missing)
    expect(await answer('one more', { ...later, by: '2026-11-23' })).toEqual({
      outcome: 'errors',
      errors: { by: 'This day must lie ahead.' },
    })
  })

  it('with not yet and a day keeps it open until then', async () => {
    const shown = await answer('the third', { text: 'They ship', says: 'not-yet', by: '2026-12-02' })
    expect(shown).toContain('Answered: *Acme Steel* hears again by Wed 2 Dec.')
    const list = await team.ask(ANNA, 'complaint Acme Steel')
    expect(list.text).toContain('the third, answer due Wed 2 Dec')
    expect(readable(list)).toContain('Answered Mon 23 Nov: not yet, They ship')
  })

  it('is no moment to ask for a name while another complaint is open (PRM-2)', async () => {
    const shown = await answer('the fourth', { text: 'Replaced', says: 'done' })
    expect(shown).not.toContain('a name or two')
  })
})

describe('the form of a complaint', () => {
  it('saves what was filled in, and shows what is wrong at its field', async () => {
    await team.openForm(ANNA, 'complaint add Acme Steel')
    const past = await team.submit(ANNA, { what: 'rude on the phone', by: '2026-11-02' })
    expect(past).toEqual({
      outcome: 'errors',
      errors: { by: 'Choose today or a day that lies ahead.' },
    })
    await team.submit(ANNA, { what: 'rude on the phone', by: '2026-11-30' })
    await team.closeView(ANNA, { all: true })
    expect((await team.ask(ANNA, 'complaint Acme Steel')).text).toContain('rude on the phone')
  })
})
