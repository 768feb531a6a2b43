import { MAJOR, MINOR, type OccasionRow, SOLEMN } from './row.ts'

const VIETNAMESE = ['vietnamese'] as const

/** What is kept in Vietnam, by the Vietnamese lunar calendar. */
export const VIETNAMESE_OCCASIONS = [
  {
    id: 'ong_tao',
    names: { en: 'Kitchen Gods’ Day (Vietnam)', zh: '越南灶君节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'lunar', calendar: 'vietnamese', month: 12, day: 23 },
  },
  {
    id: 'tet',
    names: { en: 'Tết', zh: '越南新年' },
    sets: VIETNAMESE,
    ...MAJOR,
    rule: { kind: 'lunar', calendar: 'vietnamese', month: 1, day: 1 },
  },
  {
    id: 'hung_kings',
    names: { en: 'Hung Kings’ Day', zh: '雄王祭祖日' },
    // The nation’s forebears are remembered: no congratulation.
    sets: VIETNAMESE,
    ...SOLEMN,
    rule: { kind: 'lunar', calendar: 'vietnamese', month: 3, day: 10 },
  },
  {
    id: 'trung_thu',
    names: { en: 'Vietnamese Mid-Autumn', zh: '越南中秋节' },
    sets: VIETNAMESE,
    ...MAJOR,
    rule: { kind: 'lunar', calendar: 'vietnamese', month: 8, day: 15 },
  },
] as const satisfies readonly OccasionRow[]
