import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANNA, LEI, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" birthday:12-09')
  await team.ask(ANNA, 'promise "Acme Steel" "send the quote, signed" by:2026-12-04 to:"Tom Reed"')
  await team.ask(ANNA, 'prep "Acme Steel" at:2026-11-26T10:00 goal:"a date for the trial"')
})
afterAll(() => team.end())

/** The path of the address that a member is shown when she asks for a new one. */
async function newPath(userId: string, command = 'feed new'): Promise<string> {
  const shown = await team.ask(userId, command)
  const [, path = ''] = /https:\/\/coach\.example\.com(\/feed\/[\w-]+\.ics)/.exec(readable(shown)) ?? []
  return path
}

/** The calendar under a path, its folded lines joined. */
async function read(path: string): Promise<string> {
  const { body } = await team.bot.answerFeed('GET', path)
  return body.replaceAll('\r\n ', '')
}

describe('the calendar feed', () => {
  it('offers an address, and keeps none before it is asked for one', async () => {
    const shown = await team.ask(LEI, '日历')
    expect(readable(shown)).toContain('你还没有订阅地址')
    expect(readable(shown)).toContain('生成地址')
  })

  it('holds what is coming, each thing once and on its own day', async () => {
    const calendar = await read(await newPath(ANNA))
    expect(calendar.match(/^SUMMARY:.*Tom Reed.*birthday.*$/gm)).toHaveLength(1)
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261209')
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261204')
    expect(calendar).toContain('send the quote\\, signed')
    expect(calendar).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\s*$/)
  })

  it('holds planned calls at their hour', async () => {
    const calendar = await read(await newPath(ANNA))
    expect(calendar).toContain('SUMMARY:Call: Acme Steel')
    expect(calendar).toContain('DTSTART:20261126T090000Z')
    expect(calendar).toContain('a date for the trial')
  })

  it('keeps the ids of its entries from one reading to the next', async () => {
    const path = await newPath(ANNA)
    const ids = (text: string) => text.match(/^UID:.*$/gm)
    expect(ids(await read(path))).toEqual(ids(await read(path)))
    expect(new Set(ids(await read(path))).size).toBe(ids(await read(path))?.length)
  })

  it('leaves out what she has ended', async () => {
    const path = await newPath(ANNA)
    await team.ask(ANNA, 'promise "Acme Steel" "call about spares" by:2026-11-24')
    expect(await read(path)).toContain('call about spares')
    const shown = await team.ask(ANNA, 'today')
    await team.press(ANNA, shown, 'Done')
    expect(await read(path)).not.toContain('call about spares')
  })

  it('leaves out what she has ended where something new takes it along', async () => {
    const path = await newPath(ANNA)
    await team.ask(ANNA, 'contact add "Acme Steel" "Mary Reed" weekly:mon')
    await team.press(ANNA, await team.ask(ANNA, 'today'), 'Skip')
    await team.ask(ANNA, 'news "Mary Reed" wedding on:2026-11-23')
    const entries = (await read(path)).split('BEGIN:VEVENT')
    const ofWeek = entries.filter((entry) => entry.includes('SUMMARY:Weekly greeting: Mary Reed'))
    expect(ofWeek.map((entry) => /DTSTART;VALUE=DATE:(\d+)/.exec(entry)?.[1])).toEqual(['20261130'])
  })

  it('holds nothing of what others look after, in the language of its owner', async () => {
    const calendar = await read(await newPath(LEI, '日历 新'))
    expect(calendar).toContain('X-WR-CALNAME:Touchstone：')
    expect(calendar).not.toContain('Tom Reed')
  })

  it('opens to the newest address alone', async () => {
    const old = await newPath(ANNA)
    const path = await newPath(ANNA)
    expect((await team.bot.answerFeed('GET', old)).status).toBe(404)
    expect((await team.bot.answerFeed('GET', path)).status).toBe(200)
  })

  it('closes when the address is revoked, and opens again when that is taken back', async () => {
    const path = await newPath(ANNA)
    const shown = await team.ask(ANNA, 'feed off')
    expect((await team.bot.answerFeed('GET', path)).status).toBe(404)
    await team.press(ANNA, shown, 'Undo')
    expect((await team.bot.answerFeed('GET', path)).status).toBe(200)
  })

  it.each([
    ['GET', '/', 404],
    ['GET', '/feed/0000000000000000.ics', 404],
    ['GET', '/feed/../healthz', 404],
    ['POST', '/feed/0000000000000000.ics', 405],
  ])('answers %s %s with %i', async (method, path, status) => {
    expect((await team.bot.answerFeed(method, path)).status).toBe(status)
  })

  it('keeps no address in the database', async () => {
    const path = await newPath(ANNA)
    const secret = path.slice('/feed/'.length, -'.ics'.length)
    expect(await team.store.findFeedOwner(secret)).toEqual({
      teamId: team.bot.identity.teamId,
      memberId: ANNA,
    })
    expect(readable(await team.ask(ANNA, 'feed'))).not.toContain(secret)
  })

  it('closes for whoever left the workspace', async () => {
    const path = await newPath(LEI, '日历 新')
    await team.store.workspace(team.bot.identity.teamId).members.setInactive(LEI)
    expect((await team.bot.answerFeed('GET', path)).status).toBe(404)
  })
})
