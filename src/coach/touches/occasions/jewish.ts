import { MAJOR, MINOR, type OccasionRow, SOLEMN } from './row.ts'

const JEWISH = ['jewish'] as const

/** What Jews keep. The day named is the first daytime; it begins at sunset the day before. */
export const JEWISH_OCCASIONS = [
  {
    id: 'purim',
    names: { en: 'Purim', zh: '普珥节' },
    sets: JEWISH,
    ...MINOR,
    rule: { kind: 'hebrew', month: 'Adar', day: 14 },
  },
  {
    id: 'pesach1',
    names: { en: 'Passover', zh: '逾越节' },
    sets: JEWISH,
    ...MAJOR,
    rule: { kind: 'hebrew', month: 'Nisan', day: 15 },
  },
  {
    id: 'shavuot',
    names: { en: 'Shavuot', zh: '七七节' },
    sets: JEWISH,
    ...MINOR,
    rule: { kind: 'hebrew', month: 'Sivan', day: 6 },
  },
  {
    id: 'rosh_hashanah',
    names: { en: 'Rosh Hashanah', zh: '犹太新年' },
    sets: JEWISH,
    ...MAJOR,
    rule: { kind: 'hebrew', month: 'Tishri', day: 1 },
  },
  {
    id: 'yom_kippur',
    names: { en: 'Yom Kippur', zh: '赎罪日' },
    sets: JEWISH,
    ...SOLEMN,
    rule: { kind: 'hebrew', month: 'Tishri', day: 10 },
  },
  {
    id: 'sukkot',
    names: { en: 'Sukkot', zh: '住棚节' },
    sets: JEWISH,
    ...MINOR,
    rule: { kind: 'hebrew', month: 'Tishri', day: 15 },
  },
  {
    id: 'hanukkah1',
    names: { en: 'Hanukkah', zh: '光明节' },
    sets: JEWISH,
    ...MINOR,
    rule: { kind: 'hebrew', month: 'Kislev', day: 25 },
  },
] as const satisfies readonly OccasionRow[]
