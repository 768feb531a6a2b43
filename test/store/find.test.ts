import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hit } from '../../src/store/index.ts'
import { dialects, useStore } from './stores.ts'
import { addAccount, deskOf } from './team.ts'

const marked = ({ text, marks }: Hit) => marks.map(({ start, end }) => text.slice(start, end))

describe.each(dialects)('find on $dialect', (dialect) => {
  const bench = useStore(dialect)

  async function noted(...texts: readonly string[]) {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk, 'zz')
    for (const text of texts) await desk.notes.add({ accountId, text, tags: [] })
    return { desk, accountId }
  }

  it.each([
    ['停', ['停']],
    ['停线', ['停线']],
    ['二号线停', ['二号线停']],
    ['号线 停线 spa', ['Spa', '停线', '号线']],
    ['SPARE', ['Spare']],
    ['spare par', ['Spare', 'par']],
    ['3号', ['3号']],
    ['40k', ['４０Ｋ']],
    ["o'neil", ['O', 'Neil']],
  ])('finds %s and marks it in the text as written', async (words, marks) => {
    const { desk } = await noted('Spare parts：二号线停了。周五停线，损失４０Ｋ，3号机；O’Neil')
    const [hit] = await desk.find(words)
    expect(hit && [...new Set(marked(hit))].toSorted()).toEqual(marks.toSorted())
  })

  it.each([
    ['fine', 'ﬁne'],
    ['40kg', '40㎏'],
    ['kaffé', 'KAFFE\u0301'],
    ['吉', undefined],
    ['𠮷野', '𠮷野'],
    ['x'.repeat(33), 'x'.repeat(33)],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), undefined],
  ])('marks for %s the characters that were written: %s', async (words, mark) => {
    const { desk } = await noted(`ﬁne 40㎏ KAFFE\u0301 𠮷野 ${'x'.repeat(40)}`)
    expect((await desk.find(words)).flatMap(marked)[0]).toBe(mark)
  })

  it.each(['线停线', 'pare', 'spar parts', '停车', '5', '', '…'])('does not find "%s"', async (words) => {
    const { desk } = await noted('Spare parts：二号线停了。周五停线，损失４０Ｋ')
    expect(await desk.find(words)).toEqual([])
  })

  it('gives the newest first, at most as many as asked for', async () => {
    const { desk } = await noted('one pain', 'two pain', 'three pain')
    expect((await desk.find('pain', { limit: 2 })).map(({ text }) => text)).toEqual([
      'three pain',
      'two pain',
    ])
  })

  it('finds accounts, people and deals by their names, aliases and posts', async () => {
    const desk = deskOf(bench.store)
    const { value } = await desk.accounts.add({ name: '华远钢铁', aliases: ['Huayuan'] })
    await desk.contacts.add({ accountId: value.id, name: '王芳', post: '钢铁采购总监' })
    await desk.deals.add({ accountId: value.id, name: '钢铁二期' })
    expect((await desk.find('钢铁')).map(({ kind }) => kind)).toEqual(['deal', 'contact', 'account'])
    expect(await desk.find('huay')).toMatchObject([
      { kind: 'account', id: value.id, text: '华远钢铁 · Huayuan' },
    ])
  })

  it('follows an edit', async () => {
    const { desk, accountId } = await noted()
    const { value } = await desk.contacts.add({ accountId, name: 'Mary', post: 'buyer' })
    await desk.contacts.edit(value.id, { post: 'owner' })
    expect(await desk.find('buyer')).toEqual([])
    expect(await desk.find('owner')).toMatchObject([{ id: value.id }])
  })

  it('stays inside one account when asked to', async () => {
    const { desk, accountId } = await noted('line 2 stops')
    const other = await addAccount(desk, 'Line Dance')
    expect((await desk.find('line')).map((hit) => hit.accountId)).toEqual([other, accountId])
    expect((await desk.find('line', { accountId })).map((hit) => hit.accountId)).toEqual([accountId])
  })

  it('finds the one true hit behind many that only look alike', async () => {
    const decoys = Array.from({ length: 60 }, (_, index) => `停线和线下 ${index}`)
    const { desk } = await noted('停线下游', ...decoys)
    expect((await desk.find('停线下')).map(({ text }) => text)).toEqual(['停线下游'])
  })

  it('finds all that a plain scan finds, and nothing else', async () => {
    const { desk } = await noted()
    const accountId = await addAccount(desk, 'yy')
    const texts: string[] = []
    const add = async (text: string) => {
      await desk.notes.add({ accountId, text, tags: [] })
      texts.unshift(text)
    }
    const property = fc.asyncProperty(text, query, async (note, words) => {
      await add(note)
      const hits = await desk.find(words, { limit: 100 })
      const expected = texts.filter((each) => scan(each, words)).slice(0, 100)
      expect(hits.map((hit) => hit.text)).toEqual(expected)
      expect(hits.every((hit) => marked(hit).every((mark) => mark !== ''))).toBe(true)
    })
    await fc.assert(property, { numRuns: 150 })
  })
})

// Few characters, so that chance meets often.
const letter = fc.constantFrom('停', '线', '钢', '𠮷', 'ア', 'a', 'b', 'A', 'Ｂ', '1', 'é', ' ', '，', '-')
const text = fc.string({ unit: letter, minLength: 1, maxLength: 14 })
const query = fc.string({ unit: letter, minLength: 1, maxLength: 4 })

const SPACED = '[a-z0-9é]'

/** The rule said once more, in one regular expression a word. */
function scan(note: string, words: string): boolean {
  const fold = (each: string) => each.normalize('NFKC').toLowerCase()
  const pieces = fold(words)
    .split(/[\s,-]+/)
    .filter((piece) => piece !== '')
  const found = pieces.map((piece, index) => {
    const open = index === pieces.length - 1
    const before = new RegExp(`^${SPACED}`).test(piece) ? `(?<!${SPACED})` : ''
    const after = !open && new RegExp(`${SPACED}$`).test(piece) ? `(?!${SPACED})` : ''
    return new RegExp(before + piece + after, 'u').test(fold(note))
  })
  return found.length > 0 && found.every(Boolean)
}
