import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/coach/day.ts'
import { listKnown, slotValues } from '../../../src/coach/spin/known.ts'
import { call, contact, deal, fact, TODAY } from './sheet-fixtures.ts'

const EARLIER = addDays(TODAY, -10)

describe('what is on file (SPIN-2)', () => {
  it('is the newest of each topic, newest first, then by topic', () => {
    const facts = [
      fact('kpi', { text: 'old', on: EARLIER }),
      fact('volume', { on: EARLIER }),
      fact('budget', { on: EARLIER }),
      fact(' KPI ', { text: 'new' }),
    ]
    expect(listKnown({ facts }).map(({ topic, text }) => [topic, text])).toEqual([
      ['kpi', 'new'],
      ['budget', 'Told about budget'],
      ['volume', 'Told about volume'],
    ])
  })

  it('leaves out what belongs to another deal, and without a deal nothing', () => {
    const facts = [fact('kpi', { dealId: 'line3' }), fact('volume', { dealId: 'line2' }), fact('budget')]
    const topics = (about: Parameters<typeof listKnown>[0]) => listKnown(about).map(({ topic }) => topic)
    expect(topics({ facts, deal: deal() })).toEqual(['budget', 'volume'])
    expect(topics({ facts })).toEqual(['budget', 'kpi', 'volume'])
  })

  it.each([
    ['named', ' Borg ', [{ topic: 'incumbent', text: 'Borg', on: TODAY }]],
    ['blank', '  ', []],
  ])('has the incumbent of the deal where one is %s', (_, incumbent, known) => {
    expect(listKnown({ facts: [], deal: deal({ incumbent }) })).toStrictEqual(known)
  })

  it('says who told it, where somebody is known to have', () => {
    expect(listKnown({ facts: [fact('kpi', { source: 'tom' })] })[0]?.source).toBe('tom')
    expect(listKnown({ facts: [fact('kpi')] })).toStrictEqual([
      { topic: 'kpi', text: 'Told about kpi', on: TODAY },
    ])
  })
})

describe('what the file gives for the slots of a question', () => {
  const known = (topic: string, text: string) => [{ topic, text, on: TODAY }]

  it('is the account alone, where nothing else is known', () => {
    expect(slotValues(call(), [])).toStrictEqual({ account: 'Acme Steel' })
  })

  it('is the deal, the person and the short facts', () => {
    const input = call({ deal: deal({ incumbent: 'Borg' }), contact: contact({ addressAs: 'Mary' }) })
    expect(slotValues(input, [...known('kpi', ' scrap rate '), ...known('incumbent', 'Zorg')])).toStrictEqual(
      {
        account: 'Acme Steel',
        incumbent: 'Borg',
        kpi: 'scrap rate',
        product: 'Line 2 upgrade',
        contact: 'Mary',
      },
    )
  })

  it('takes the incumbent from the facts where the deal names none', () => {
    expect(slotValues(call({ deal: deal() }), known('incumbent', 'Zorg')).incumbent).toBe('Zorg')
  })

  it.each([
    [24, true],
    [25, false],
  ])('says a fact of %i letters in passing: %s', (letters, said) => {
    expect('kpi' in slotValues(call(), known('kpi', '废'.repeat(letters)))).toBe(said)
    expect('kpi' in slotValues(call(), known('kpi', '😀'.repeat(letters)))).toBe(said)
  })
})
