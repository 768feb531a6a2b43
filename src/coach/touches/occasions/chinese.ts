import { MAJOR, MINOR, type OccasionRow, SOLEMN } from './row.ts'

const CHINESE = ['chinese'] as const

/** What is kept in China, professions apart. */
export const CHINESE_OCCASIONS = [
  {
    id: 'yuandan',
    names: { en: 'New Year’s Day', zh: '元旦' },
    sets: ['chinese', 'western'],
    ...MINOR,
    rule: { kind: 'solar', month: 1, day: 1 },
  },
  {
    id: 'laba',
    names: { en: 'Laba Festival', zh: '腊八节' },
    sets: CHINESE,
    ...MINOR,
    rule: { kind: 'lunar', month: 12, day: 8 },
  },
  {
    id: 'xiaonian_north',
    names: { en: 'Little New Year (north)', zh: '小年（北方）' },
    sets: [],
    ...MINOR,
    rule: { kind: 'lunar', month: 12, day: 23 },
  },
  {
    id: 'xiaonian_south',
    names: { en: 'Little New Year (south)', zh: '小年（南方）' },
    sets: [],
    ...MINOR,
    rule: { kind: 'lunar', month: 12, day: 24 },
  },
  {
    id: 'chuxi',
    names: { en: 'Lunar New Year’s Eve', zh: '除夕' },
    sets: CHINESE,
    // Minor, so that its own day and the eve of the Spring Festival are one reminder and not four.
    ...MINOR,
    rule: { kind: 'relative', to: 'chunjie', offset: -1 },
  },
  {
    id: 'chunjie',
    names: { en: 'Spring Festival', zh: '春节' },
    sets: CHINESE,
    ...MAJOR,
    rule: { kind: 'lunar', month: 1, day: 1 },
  },
  {
    id: 'yuanxiao',
    names: { en: 'Lantern Festival', zh: '元宵节' },
    sets: CHINESE,
    ...MINOR,
    rule: { kind: 'lunar', month: 1, day: 15 },
  },
  {
    id: 'longtaitou',
    names: { en: 'Dragon Raises Its Head', zh: '龙抬头' },
    sets: [],
    ...MINOR,
    rule: { kind: 'lunar', month: 2, day: 2 },
  },
  {
    id: 'funv',
    names: { en: 'International Women’s Day', zh: '妇女节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'solar', month: 3, day: 8 },
  },
  {
    id: 'qingming',
    names: { en: 'Qingming Festival', zh: '清明节' },
    sets: CHINESE,
    ...SOLEMN,
    rule: { kind: 'solar-term', term: 'qingming' },
  },
  {
    id: 'laodong',
    names: { en: 'Labour Day', zh: '劳动节' },
    sets: CHINESE,
    ...MINOR,
    rule: { kind: 'solar', month: 5, day: 1 },
  },
  {
    id: 'duanwu',
    names: { en: 'Dragon Boat Festival', zh: '端午节' },
    sets: CHINESE,
    ...MAJOR,
    rule: { kind: 'lunar', month: 5, day: 5 },
  },
  {
    id: 'qixi',
    names: { en: 'Qixi Festival', zh: '七夕' },
    // A day for couples: never part of a set.
    sets: [],
    ...MINOR,
    rule: { kind: 'lunar', month: 7, day: 7 },
  },
  {
    id: 'zhongyuan',
    names: { en: 'Ghost Festival', zh: '中元节' },
    sets: CHINESE,
    ...SOLEMN,
    rule: { kind: 'lunar', month: 7, day: 15 },
  },
  {
    id: 'zhongqiu',
    names: { en: 'Mid-Autumn Festival', zh: '中秋节' },
    sets: CHINESE,
    ...MAJOR,
    rule: { kind: 'lunar', month: 8, day: 15 },
  },
  {
    id: 'guoqing',
    names: { en: 'National Day of China', zh: '国庆节' },
    sets: CHINESE,
    ...MINOR,
    rule: { kind: 'solar', month: 10, day: 1 },
  },
  {
    id: 'chongyang',
    names: { en: 'Double Ninth Festival', zh: '重阳节' },
    sets: CHINESE,
    ...MINOR,
    rule: { kind: 'lunar', month: 9, day: 9 },
  },
  {
    id: 'dongzhi',
    names: { en: 'Winter Solstice', zh: '冬至' },
    sets: CHINESE,
    ...MINOR,
    rule: { kind: 'solar-term', term: 'dongzhi' },
  },
] as const satisfies readonly OccasionRow[]
