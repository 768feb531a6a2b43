import { MINOR, type OccasionRow } from './row.ts'

/** Days of professions: greeted only where a contact is known to be of one, so that no set holds them. */
export const PROFESSIONAL_OCCASIONS = [
  {
    id: 'jingcha',
    names: { en: 'Police Day (China)', zh: '中国人民警察节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'solar', month: 1, day: 10 },
  },
  {
    id: 'hushi',
    names: { en: 'Nurses’ Day', zh: '护士节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'solar', month: 5, day: 12 },
  },
  {
    id: 'yishi',
    names: { en: 'Chinese Doctors’ Day', zh: '中国医师节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'solar', month: 8, day: 19 },
  },
  {
    id: 'jiaoshi',
    names: { en: 'Teachers’ Day', zh: '教师节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'solar', month: 9, day: 10 },
  },
  {
    id: 'programmer_256',
    names: { en: 'Day of the Programmer', zh: '国际程序员节' },
    // Kept in Russia and by programmers elsewhere; in China theirs is 24 October.
    sets: [],
    ...MINOR,
    rule: { kind: 'day-of-year', day: 256 },
  },
  {
    id: 'qiufen',
    names: { en: 'Farmers’ Harvest Festival', zh: '中国农民丰收节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'solar-term', term: 'qiufen' },
  },
  {
    id: 'chengxuyuan_cn',
    names: { en: 'Programmers’ Day (China)', zh: '程序员节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'solar', month: 10, day: 24 },
  },
  {
    id: 'jizhe',
    names: { en: 'Journalists’ Day', zh: '记者节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'solar', month: 11, day: 8 },
  },
] as const satisfies readonly OccasionRow[]
