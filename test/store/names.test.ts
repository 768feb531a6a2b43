import { describe, expect, it } from 'vitest'
import { dialects, useStore } from './stores.ts'
import { addAccount, deskOf } from './team.ts'

describe.each(dialects)('names on $dialect', (dialect) => {
  const bench = useStore(dialect)

  async function fill() {
    const desk = deskOf(bench.store)
    await desk.accounts.add({ name: 'Acme Steel Works', aliases: ['华远'] })
    await desk.accounts.add({ name: 'Acme Glass' })
    await desk.accounts.add({ name: 'Acme' })
    await desk.accounts.add({ name: '蓝海保险' })
    await desk.accounts.add({ name: 'Café Müller' })
    return desk
  }

  it.each([
    ['acme', 'Acme', 'exact'],
    ['ＡＣＭＥ  glass', 'Acme Glass', 'exact'],
    ['cafe muller', 'Café Müller', 'exact'],
    ['华远', 'Acme Steel Works', 'alias'],
    ['acme s', 'Acme Steel Works', 'prefix'],
    ['蓝海', '蓝海保险', 'prefix'],
    ['works', 'Acme Steel Works', 'prefix'],
    ['steel w', 'Acme Steel Works', 'prefix'],
    ['acme galss', 'Acme Glass', 'like'],
    ['蓝海保脸', '蓝海保险', 'like'],
  ] as const)('finds for %s: %s, by %s', async (text, name, how) => {
    const desk = await fill()
    expect(await desk.names.account(text)).toMatchObject({ kind: 'one', name, how })
  })

  it('asks when several fit equally well, in a steady order', async () => {
    const desk = await fill()
    const match = await desk.names.account('ac')
    expect(match).toMatchObject({ kind: 'several', how: 'prefix' })
    const names = match.kind === 'several' ? match.choices.map(({ name }) => name) : []
    expect(names).toEqual(['Acme', 'Acme Glass', 'Acme Steel Works'])
  })

  it('offers what is near when nothing fits', async () => {
    const desk = await fill()
    const match = await desk.names.account('aqne gzoss')
    expect(match.kind).toBe('none')
    expect(match).toMatchObject({ near: [{ name: 'Acme Glass' }] })
  })

  it.each(['', '   ', 'zzzzqqq'])('finds nothing for "%s"', async (text) => {
    const desk = await fill()
    expect(await desk.names.account(text)).toEqual({ kind: 'none', near: [] })
  })

  it('tells twins apart by their account, and by the account asked for', async () => {
    const desk = deskOf(bench.store)
    const [one, two] = [await addAccount(desk, 'One'), await addAccount(desk, 'Two')]
    await desk.contacts.add({ accountId: one, name: '王芳' })
    const { value } = await desk.contacts.add({ accountId: two, name: '王芳' })
    expect(await desk.names.contact('王芳')).toMatchObject({
      kind: 'several',
      choices: [{ hint: 'One' }, { hint: 'Two' }],
    })
    expect(await desk.names.contact('王芳', two)).toMatchObject({ kind: 'one', id: value.id })
  })

  it('follows a rename', async () => {
    const desk = await fill()
    const { value } = await desk.accounts.add({ name: 'Before' })
    await desk.accounts.edit(value.id, { name: 'Afterwards' })
    expect(await desk.names.account('before')).toMatchObject({ kind: 'none' })
    expect(await desk.names.account('afterwards')).toMatchObject({ kind: 'one', id: value.id })
  })

  it('finds deals by prefix with their account as a hint', async () => {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk)
    const { value } = await desk.deals.add({ accountId, name: 'Line 2 upgrade' })
    expect(await desk.names.deal('line')).toMatchObject({ kind: 'one', id: value.id, how: 'prefix' })
  })
})
