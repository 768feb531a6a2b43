import { describe, expect, it } from 'vitest'
import { parseDay, type QuestionDraft } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, BEN, deskOf, outcomeOf } from './team.ts'

const TODAY = parseDay('2026-03-02')
const PROBLEM: QuestionDraft = {
  id: 'q-1',
  kind: 'P',
  locale: 'en',
  text: 'Where does the press wait?',
  listenFor: 'Minutes',
  stages: ['needs', 'lost'],
  roles: ['dissatisfied'],
  concern: 'business',
  industry: 'manufacturing',
}
const FELT: QuestionDraft = {
  ...{ id: 'q-2', kind: 'I', locale: 'en' },
  text: 'And then?',
  listenFor: '',
  parent: 'q-1',
}
const written = { authorId: 'U_ANNA', addedOn: TODAY }

describe.each(dialects)('the team’s own questions on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const lead = () => deskOf(bench.store, ANNA).questions

  it('are kept whole, in the order they were added, and read by everybody', async () => {
    await lead().add([PROBLEM, FELT])
    await lead().add([{ ...FELT, id: 'q-0' }])
    expect(await deskOf(bench.store, BEN).questions.list()).toEqual([
      { ...PROBLEM, ...written },
      { ...FELT, ...written },
      { ...FELT, ...written, id: 'q-0' },
    ])
  })

  it('are written by those who lead alone', async () => {
    await lead().add([PROBLEM])
    const { questions } = deskOf(bench.store, BEN)
    const tried = [questions.add([FELT]), questions.edit(PROBLEM), questions.retire('q-1', TODAY)]
    expect(await Promise.all(tried.map(outcomeOf))).toEqual(Array(3).fill('managers-only'))
  })

  it('keep kind and language when they are changed, and lose what is cleared', async () => {
    await lead().add([PROBLEM])
    const changed = await lead().edit({ ...FELT, id: 'q-1', kind: 'N', locale: 'zh', text: 'Where?' })
    const bare = { id: 'q-1', kind: 'P', locale: 'en', text: 'Where?', listenFor: '' }
    expect(changed.value).toEqual({ ...bare, ...written })
  })

  it('leave the list once retired, and come back by undo', async () => {
    await lead().add([PROBLEM, FELT])
    const { changeId } = await lead().retire('q-1', TODAY)
    expect((await lead().list()).map(({ id }) => id)).toEqual(['q-2'])
    expect(await outcomeOf(lead().retire('q-1', TODAY))).toBe('gone')
    await deskOf(bench.store, ANNA).undo(changeId)
    expect((await lead().list()).map(({ id }) => id)).toEqual(['q-1', 'q-2'])
  })

  it('are taken back as the batch they came in', async () => {
    const { changeId } = await lead().add([PROBLEM, FELT])
    await deskOf(bench.store, ANNA).undo(changeId)
    expect(await lead().list()).toEqual([])
  })

  it('are never shown to another workspace', async () => {
    await lead().add([PROBLEM])
    const other = bench.store.workspace('T2').as({ memberId: 'U_ANNA', role: 'admin' })
    expect([await other.questions.list(), await other.questions.find('q-1')]).toEqual([[], undefined])
  })
})
