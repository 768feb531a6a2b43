import { describe, expect, it } from 'vitest'
import {
  ANNIVERSARIES,
  chooseDraft,
  type DraftName,
  type DraftReader,
  findDraft,
  listDrafts,
  NEWS_EVENT_IDS,
  NEWS_EVENTS,
} from '../../../../src/coach/index.ts'

const LOCALES = ['en', 'zh'] as const
const WANG: DraftReader = { name: '王芳', addressAs: '王总' }
const anniversaries = Object.keys(ANNIVERSARIES)
const news = NEWS_EVENT_IDS.flatMap((event) => [`news-${event}`, `news-${event}-back`])
const sad = NEWS_EVENT_IDS.filter((event) => NEWS_EVENTS[event].tone === 'solemn').flatMap((event) => [
  `news-${event}`,
  `news-${event}-back`,
])
const NAMED: Readonly<Record<string, DraftName>> = {
  event: '开放日',
  'event-ahead': '开放日',
  'team-festive': '开放日',
  'team-solemn': '开放日',
  ...Object.fromEntries(anniversaries.map((id) => [`${id}-round`, { years: 20 }])),
}
const occasions = [...anniversaries, ...Object.keys(NAMED), 'weekly', ...news]

const drafts = (occasion: string, locale: 'en' | 'zh') => {
  const named = NAMED[occasion]
  return listDrafts({ occasion, contact: WANG, locale, ...(named !== undefined && { named }) })
}

describe.each(LOCALES)('in %s', (locale) => {
  it.each(occasions)('has two of each tone for %s, each with its own words', (occasion) => {
    const all = drafts(occasion, locale)
    for (const tone of ['formal', 'warm']) {
      expect(all.filter((draft) => draft.tone === tone).length).toBeGreaterThanOrEqual(2)
    }
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })

  it.each(occasions)('addresses her once, on one line, for %s', (occasion) => {
    const broken = /[{}\n]| {2}|\p{Extended_Pictographic}|\btoday\b|今天|明天/u
    const wrong = drafts(occasion, locale).filter(
      ({ text }) => text.split('王总').length !== 2 || text.length > 200 || broken.test(text),
    )
    expect(wrong).toEqual([])
  })

  it.each([...sad, 'team-solemn'])('congratulates nobody for %s, and raises no voice', (occasion) => {
    const glad = /[!！]|congrat|happy|joy|celebrat|恭|贺|喜|快乐|祝您?好/i
    expect(drafts(occasion, locale).filter(({ text }) => glad.test(text))).toEqual([])
  })

  it('has eight weeks of words before the first comes again', () => {
    const sent: string[] = []
    for (let turn = 2900; turn < 2908; turn += 1) {
      const wanted = { occasion: 'weekly', contact: WANG, locale, turn, usedTexts: sent, colleaguesTexts: [] }
      sent.unshift(chooseDraft(wanted)?.text ?? '')
    }
    expect(new Set(sent).size).toBe(8)
  })
})

it.each([
  ['en', 'company_anniversary-round', '20th anniversary'],
  ['zh', 'company_anniversary-round', '20周年'],
  ['zh', 'event', '“开放日”'],
  ['en', 'team-solemn', '开放日'],
] as const)('%s: %s says %s', (locale, occasion, said) => {
  expect(drafts(occasion, locale).filter(({ text }) => !text.includes(said))).toEqual([])
})

it('knows a text again by its words, whatever the day was called', () => {
  const wanted = { occasion: 'event', contact: WANG, locale: 'en', turn: 2026, colleaguesTexts: [] } as const
  const last = chooseDraft({ ...wanted, named: 'Open day', usedTexts: [] })
  const next = chooseDraft({ ...wanted, named: 'Summer fair', usedTexts: [last?.text ?? ''] })
  expect(last?.id).not.toBe(next?.id)
})

it('finds a draft again by its id, with the name of the day', () => {
  const all = drafts('event', 'zh')
  expect(all.map(({ id }) => findDraft(id, WANG, '开放日'))).toEqual(all)
})
