import { MAJOR, MINOR, type OccasionRow, SOLEMN } from './row.ts'

const JAPANESE = ['japanese'] as const

/** What is kept in Japan. */
export const JAPANESE_OCCASIONS = [
  {
    id: 'gantan_jp',
    names: { en: 'Japanese New Year', zh: '日本新年' },
    sets: JAPANESE,
    ...MAJOR,
    rule: { kind: 'solar', month: 1, day: 1 },
  },
  {
    id: 'seijin_jp',
    names: { en: 'Coming of Age Day (Japan)', zh: '日本成人节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'nth-weekday', month: 1, weekday: 1, nth: 2 },
  },
  {
    id: 'ochugen_jp',
    names: { en: 'Ochugen (Japan)', zh: '日本中元送礼季' },
    sets: JAPANESE,
    ...MINOR,
    lastsDays: 15,
    rule: { kind: 'solar', month: 7, day: 1 },
  },
  {
    id: 'obon_jp',
    names: { en: 'Obon', zh: '日本盂兰盆节' },
    sets: JAPANESE,
    ...SOLEMN,
    lastsDays: 4,
    rule: { kind: 'solar', month: 8, day: 13 },
  },
  {
    id: 'keiro_jp',
    names: { en: 'Respect for the Aged Day (Japan)', zh: '日本敬老日' },
    // Nobody is called old unasked.
    sets: [],
    ...MINOR,
    rule: { kind: 'nth-weekday', month: 9, weekday: 1, nth: 3 },
  },
  {
    id: 'oseibo_jp',
    names: { en: 'Oseibo (Japan)', zh: '日本岁末送礼季' },
    sets: JAPANESE,
    ...MINOR,
    lastsDays: 20,
    rule: { kind: 'solar', month: 12, day: 1 },
  },
] as const satisfies readonly OccasionRow[]
