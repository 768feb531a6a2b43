import { describe, expect, it } from 'vitest'
import { prepareSheet } from '../../../src/coach/index.ts'
import { fillSlots, quoteNote, SLOTS } from '../../../src/coach/spin/slots.ts'
import { call, contact, deal, fact } from './sheet-fixtures.ts'

describe('a slot', () => {
  it.each([
    ['en', 'your current supplier'],
    ['zh', '现在的供应商'],
  ] as const)('reads naturally in %s when nothing is known', (locale, phrase) => {
    expect(fillSlots('{incumbent}', {}, locale)).toBe(phrase)
    expect(fillSlots('{incumbent}', { incumbent: ' ' }, locale)).toBe(phrase)
  })

  it('takes what is known', () => {
    expect(fillSlots('{account} and {kpi}', { account: 'Acme', kpi: 'OEE' }, 'en')).toBe('Acme and OEE')
  })

  it('is never opened again by what it takes', () => {
    expect(fillSlots('{account}', { account: '{kpi}' }, 'en')).toBe('kpi')
  })

  it.each(SLOTS)('is never left open: %s', (slot) => {
    expect(fillSlots(`{${slot}}`, {}, 'zh')).not.toMatch(/[{}]/)
  })
})

describe('a note inside a question', () => {
  it.each([
    ['en', 'Line 2 stops every Friday, costs them 40k a week #pain', '“Line 2 stops every Friday”'],
    ['en', '#pain  They lose 3.5 hours, or 40,000 a week.', '“They lose 3.5 hours”'],
    ['en', 'Say "never again"', '“Say never again”'],
    ['zh', '2号线每周五停机，一周损失4万 #痛点', '“2号线每周五停机”'],
    ['zh', '备件总是晚到。客户很生气', '“备件总是晚到”'],
  ] as const)('is its first clause (%s): %s', (locale, note, quote) => {
    expect(quoteNote(note, locale)).toBe(quote)
  })

  it('is cut where it would be too long to say', () => {
    expect(quoteNote('x'.repeat(60), 'en')).toBe(`“${'x'.repeat(47)}…”`)
    expect(quoteNote('备'.repeat(30), 'zh')).toBe(`“${'备'.repeat(23)}…”`)
  })

  it.each(['', '#pain', ' #a #b '])('is nothing when only tags are there: %j', (note) => {
    expect(quoteNote(note, 'en')).toBeUndefined()
  })
})

describe('a sheet', () => {
  const desk = contact({ roleType: 'gatekeeper', addressAs: 'Ms Lin' })

  it('calls the person as she is to be called', () => {
    expect(prepareSheet(call({ contact: desk })).situation[0]?.text).toMatch(/^Ms Lin, who/)
  })

  it('names the deal, and the incumbent that a fact names', () => {
    const sore = contact({ roleType: 'dissatisfied', concern: 'relationship' })
    const facts = [fact('incumbent', { text: 'Borg' }), fact('kpi'), fact('process')]
    const sheet = prepareSheet(call({ contact: sore, deal: deal(), facts }))
    expect(sheet.chains[0]?.problem).toMatchObject({ text: 'What do you wish Borg did differently?' })
    expect(sheet.situation.map(({ text }) => text)).toContain(
      'What does the timetable for Line 2 upgrade look like?',
    )
  })

  it('does not put a whole sentence from the file into a question', () => {
    const sore = contact({ roleType: 'dissatisfied', concern: 'relationship' })
    const facts = [fact('incumbent', { text: 'They have been with Borg since 2019 and are not happy' })]
    const sheet = prepareSheet(call({ contact: sore, facts }))
    expect(sheet.chains[0]?.problem).toMatchObject({
      text: 'What do you wish your current supplier did differently?',
    })
  })
})
