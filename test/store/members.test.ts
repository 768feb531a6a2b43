import { describe, expect, it } from 'vitest'
import type { SlackProfile } from '../../src/store/index.ts'
import { dialects, useStore } from './stores.ts'
import { outcomeOf } from './team.ts'

const profile = (id: string, more: Partial<SlackProfile> = {}): SlackProfile => ({
  id,
  name: id.toLowerCase(),
  slackAdmin: false,
  active: true,
  ...more,
})

describe.each(dialects)('members on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const members = () => bench.store.workspace('T1').members

  it('makes the first member and Slack admins admins, others reps', async () => {
    const roles = [
      await members().remember(profile('U_B')),
      await members().remember(profile('U_A')),
      await members().remember(profile('U_C', { slackAdmin: true })),
    ].map(({ member }) => member.role)
    expect(roles).toEqual(['admin', 'rep', 'admin'])
    expect((await members().list()).map(({ member }) => member.id)).toEqual(['U_A', 'U_B', 'U_C'])
  })

  it('makes one admin when many come first at once', async () => {
    const stored = await Promise.all(['U1', 'U2', 'U3', 'U4'].map((id) => members().remember(profile(id))))
    expect(stored.filter(({ member }) => member.role === 'admin')).toHaveLength(1)
  })

  it('keeps a role, settings and channel when Slack tells something new', async () => {
    await members().remember(profile('U_A'))
    await members().remember(profile('U_B'))
    await members().setRole('U_B', 'manager', 'U_A')
    await members().setSettings('U_B', { digestAt: '09:00' })
    await members().setDmChannel('U_B', 'D1')
    await members().setHomeOpened('U_B')
    const stored = await members().remember(profile('U_B', { name: 'Ben', slackAdmin: true, zone: 'UTC' }))
    expect(stored).toMatchObject({ dmChannel: 'D1', homeOpened: true, settings: { digestAt: '09:00' } })
    expect(stored.member).toMatchObject({ name: 'Ben', role: 'manager', digestAt: '09:00', zone: 'UTC' })
    expect(await members().find('U_B')).toEqual(stored)
  })

  it.each([
    [{}, {}, { locale: 'en', zone: 'Asia/Shanghai' }],
    [{ locale: 'zh', zone: 'Europe/Berlin' }, {}, { locale: 'zh', zone: 'Europe/Berlin' }],
    [
      { locale: 'zh', zone: 'Europe/Berlin' },
      { locale: 'en', zone: 'UTC' },
      { locale: 'en', zone: 'UTC' },
    ],
  ] as const)('resolves Slack %j and own settings %j to %j', async (told, chosen, resolved) => {
    await members().remember(profile('U_A', told))
    expect((await members().setSettings('U_A', chosen)).member).toMatchObject(resolved)
  })

  it('lists the active ones only', async () => {
    await members().remember(profile('U_A'))
    await members().remember(profile('U_B', { active: false }))
    expect((await members().list()).map(({ member }) => member.id)).toEqual(['U_A'])
  })

  it('lets admins alone give roles and write team settings', async () => {
    await members().remember(profile('U_A'))
    await members().remember(profile('U_B'))
    const { settings } = bench.store.workspace('T1')
    expect(await outcomeOf(members().setRole('U_B', 'admin', 'U_B'))).toBe('not-allowed')
    expect(await outcomeOf(settings.write({ currency: 'EUR' }, 'U_B'))).toBe('not-allowed')
    await settings.write({ currency: 'CNY', festivals: ['mid-autumn'] }, 'U_A')
    expect(await settings.read()).toEqual({ currency: 'CNY', festivals: ['mid-autumn'] })
  })
})
