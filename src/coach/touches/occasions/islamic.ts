import { MAJOR, MINOR, type OccasionRow } from './row.ts'

const ISLAMIC = ['islamic'] as const

/** What Muslims keep, by the Umm al-Qura calendar. The moon is sighted in each country, so every day is one of two. */
export const ISLAMIC_OCCASIONS = [
  {
    id: 'ramadan1',
    names: { en: 'Beginning of Ramadan', zh: '斋月开始' },
    sets: ISLAMIC,
    ...MINOR,
    rule: { kind: 'umm-al-qura', month: 9, day: 1 },
  },
  {
    id: 'eid_fitr',
    names: { en: 'Eid al-Fitr', zh: '开斋节' },
    sets: ISLAMIC,
    ...MAJOR,
    rule: { kind: 'umm-al-qura', month: 10, day: 1 },
  },
  {
    id: 'eid_adha',
    names: { en: 'Eid al-Adha', zh: '宰牲节' },
    sets: ISLAMIC,
    ...MAJOR,
    rule: { kind: 'umm-al-qura', month: 12, day: 10 },
  },
  {
    id: 'muharram1',
    names: { en: 'Islamic New Year', zh: '伊斯兰教历新年' },
    // The month is one of mourning for some.
    sets: [],
    ...MINOR,
    rule: { kind: 'umm-al-qura', month: 1, day: 1 },
  },
  {
    id: 'mawlid',
    names: { en: 'Mawlid', zh: '圣纪节' },
    // Only some keep it.
    sets: [],
    ...MINOR,
    rule: { kind: 'umm-al-qura', month: 3, day: 12 },
  },
] as const satisfies readonly OccasionRow[]
