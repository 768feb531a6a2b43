import { describe, expect, it } from 'vitest'
import {
  canCongratulate,
  type DraftReader,
  findDraft,
  findOccasion,
  keepsOccasion,
  listDrafts,
  OCCASIONS,
} from '../../../../src/coach/index.ts'

const LOCALES = ['en', 'zh'] as const
const WANG: DraftReader = { name: '王芳', addressAs: '王总' }
const FOR_COUPLES = 'qixi'
const greetable = OCCASIONS.filter((occasion) => canCongratulate(occasion) && occasion.id !== FOR_COUPLES)
const ofOurSets = greetable.filter((occasion) => keepsOccasion(['chinese', 'western'], occasion))
const everyDraft = LOCALES.flatMap((locale) =>
  ['birthday', 'birthday-late', ...greetable.map(({ id }) => id)].flatMap((occasion) =>
    listDrafts({ occasion, contact: WANG, locale }).map(({ text }) => text),
  ),
)

const idsIn = (occasion: string, contact: DraftReader, locale: 'en' | 'zh' = 'en') =>
  listDrafts({ occasion, contact, locale }).map(({ id }) => id)

describe.each(LOCALES)('in %s', (locale) => {
  it.each(['birthday', ...ofOurSets.map(({ id }) => id)])(
    'has three and more for %s, each once',
    (occasion) => {
      const texts = listDrafts({ occasion, contact: WANG, locale }).map(({ text }) => text)
      expect(texts.length).toBeGreaterThanOrEqual(3)
      expect(new Set(texts).size).toBe(texts.length)
    },
  )

  it.each(greetable.map(({ id }) => id))('has one for %s', (occasion) => {
    expect(listDrafts({ occasion, contact: WANG, locale })[0]?.text).toContain('王总')
  })

  it.each([...OCCASIONS.filter((one) => !canCongratulate(one)).map(({ id }) => id), FOR_COUPLES, 'nothing'])(
    'has none for %s',
    (occasion) => expect(listDrafts({ occasion, contact: WANG, locale })).toEqual([]),
  )
})

it('addresses her once, on one line that can be kept', () => {
  const broken = /[{}\n]| {2}|\p{Extended_Pictographic}/u
  const wrong = everyDraft.filter(
    (text) => text.split('王总').length !== 2 || text.length > 200 || broken.test(text),
  )
  expect(wrong).toEqual([])
})

it('tells no age, no year, no gift and no day', () => {
  const told = /\d|\b(?:age|years? old|gift|present|today|tomorrow)\b|周岁|大寿|礼物|礼品|今天|明天/
  expect(everyDraft.filter((text) => told.test(text))).toEqual([])
})

it('keeps English and Chinese apart', () => {
  const [en, zh] = LOCALES.map((locale) => listDrafts({ occasion: 'birthday', contact: WANG, locale }))
  expect(en?.filter(({ text }) => /[，。！\u4e00-\u9fff]/.test(text.replace('王总', '')))).toEqual([])
  expect(zh?.filter(({ text }) => /[A-Za-z,.!]/.test(text))).toEqual([])
})

it('wishes peace and health at the Dragon Boat Festival, in no tone happiness', () => {
  const zh = listDrafts({ occasion: 'duanwu', contact: WANG, locale: 'zh' })
  const en = listDrafts({ occasion: 'duanwu', contact: WANG, locale: 'en' })
  expect(zh.filter(({ text }) => !text.includes('端午安康') || text.includes('快乐'))).toEqual([])
  expect(en.filter(({ text }) => /happy/i.test(text))).toEqual([])
})

it('writes in her language where it is on file, never by her name', () => {
  const first = (locale: string | undefined, own: 'en' | 'zh') =>
    idsIn('birthday', locale === undefined ? WANG : { ...WANG, locale }, own)[0]?.slice(0, 2)
  expect([first('zh', 'en'), first('en', 'zh'), first(undefined, 'en'), first(undefined, 'zh')]).toEqual([
    'zh',
    'en',
    'en',
    'zh',
  ])
  expect(first('de', 'zh')).toBe('en')
})

it('begins formally, and warmly with somebody who is close', () => {
  expect(idsIn('chunjie', WANG)[0]).toBe('en:chunjie:formal:0')
  expect(idsIn('chunjie', { ...WANG, closeness: 'close' })[0]).toBe('en:chunjie:warm:0')
})

it('names her as on file where nobody told how to address her', () => {
  const [draft] = listDrafts({ occasion: 'birthday', contact: { name: 'Mary O’Neil' }, locale: 'en' })
  expect(draft?.text).toMatch(/^Dear Mary O’Neil, /)
})

it('leaves out the country that tells two occasions apart', () => {
  const [draft] = listDrafts({ occasion: 'christmas_orthodox', contact: WANG, locale: 'en' })
  const [keiro] = listDrafts({ occasion: 'keiro_jp', contact: WANG, locale: 'en' })
  expect(findOccasion('keiro_jp')?.names.en).toContain('(Japan)')
  expect(keiro?.text).toBe('Dear 王总, my best wishes to you and your family for Respect for the Aged Day.')
  expect(draft?.text).toContain('for Orthodox Christmas.')
})

it('finds a draft again by its id alone, whatever the day', () => {
  const late = listDrafts({ occasion: 'birthday-late', contact: WANG, locale: 'zh' })
  expect(late.map(({ id }) => findDraft(id, WANG))).toEqual(late)
  expect(findDraft('zh:birthday:formal:99', WANG)).toBeUndefined()
})
