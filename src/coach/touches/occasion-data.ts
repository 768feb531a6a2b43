import type { Weekday } from '../day.ts'
import type { SolarTermName } from './solar-term.ts'

/** The groups of occasions that a contact can be said to keep as a whole. */
export const OCCASION_SETS = ['chinese', 'western'] as const
export type OccasionSet = (typeof OCCASION_SETS)[number]

/** How the days of an occasion are found. Months are 1 to 12; `nth` counts from 1; `offset` is in days. */
export type OccasionRule = Readonly<
  | { kind: 'solar'; month: number; day: number }
  | { kind: 'nth-weekday'; month: number; weekday: Weekday; nth: number }
  | { kind: 'lunar'; month: number; day: number }
  | { kind: 'solar-term'; term: SolarTermName }
  | { kind: 'easter'; tradition: 'western' | 'orthodox' }
  | { kind: 'relative'; to: string; offset: number }
>

type OccasionRow = Readonly<{
  id: string
  names: Readonly<{ en: string; zh: string }>
  /** Empty for what is greeted only where a contact is known to keep this very one. */
  sets: readonly OccasionSet[]
  /** A solemn occasion is known so that nobody is congratulated on it. Source: TCH-2. */
  tone: 'festive' | 'solemn'
  /** A major one is worth a gift a week ahead. Source: TCH-3. */
  weight: 'major' | 'minor'
  rule: OccasionRule
}>

const CHINESE = ['chinese'] as const
const WESTERN = ['western'] as const
const MINOR = { tone: 'festive', weight: 'minor' } as const
const MAJOR = { tone: 'festive', weight: 'major' } as const
const SOLEMN = { tone: 'solemn', weight: 'minor' } as const

/** Every occasion we know, in the order in which settings show them. */
export const OCCASIONS = [
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
    id: 'hushi',
    names: { en: 'Nurses’ Day', zh: '护士节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'solar', month: 5, day: 12 },
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
    id: 'zhongqiu',
    names: { en: 'Mid-Autumn Festival', zh: '中秋节' },
    sets: CHINESE,
    ...MAJOR,
    rule: { kind: 'lunar', month: 8, day: 15 },
  },
  {
    id: 'qiufen',
    names: { en: 'Farmers’ Harvest Festival', zh: '中国农民丰收节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'solar-term', term: 'qiufen' },
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
  {
    id: 'dongzhi',
    names: { en: 'Winter Solstice', zh: '冬至' },
    sets: CHINESE,
    ...MINOR,
    rule: { kind: 'solar-term', term: 'dongzhi' },
  },
  {
    id: 'christmas_orthodox',
    names: { en: 'Orthodox Christmas', zh: '东正教圣诞节' },
    sets: [],
    ...MAJOR,
    rule: { kind: 'solar', month: 1, day: 7 },
  },
  {
    id: 'mothering_sunday_uk',
    names: { en: 'Mothering Sunday (UK)', zh: '母亲节（英国）' },
    // Somebody may have lost her mother, or a child: greeted only where it is known to be welcome.
    sets: [],
    ...MINOR,
    rule: { kind: 'relative', to: 'easter_western', offset: -21 },
  },
  {
    id: 'good_friday',
    names: { en: 'Good Friday', zh: '耶稣受难日' },
    sets: WESTERN,
    ...SOLEMN,
    rule: { kind: 'relative', to: 'easter_western', offset: -2 },
  },
  {
    id: 'easter_western',
    names: { en: 'Easter', zh: '复活节' },
    sets: WESTERN,
    ...MINOR,
    rule: { kind: 'easter', tradition: 'western' },
  },
  {
    id: 'easter_orthodox',
    names: { en: 'Orthodox Easter', zh: '东正教复活节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'easter', tradition: 'orthodox' },
  },
  {
    id: 'mothers_day_us_cn',
    names: { en: 'Mother’s Day', zh: '母亲节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'nth-weekday', month: 5, weekday: 7, nth: 2 },
  },
  {
    id: 'fathers_day',
    names: { en: 'Father’s Day', zh: '父亲节' },
    sets: [],
    ...MINOR,
    rule: { kind: 'nth-weekday', month: 6, weekday: 7, nth: 3 },
  },
  {
    id: 'thanksgiving_ca',
    names: { en: 'Thanksgiving (Canada)', zh: '感恩节（加拿大）' },
    sets: [],
    ...MINOR,
    rule: { kind: 'nth-weekday', month: 10, weekday: 1, nth: 2 },
  },
  {
    id: 'thanksgiving_us',
    names: { en: 'Thanksgiving (US)', zh: '感恩节（美国）' },
    sets: WESTERN,
    ...MINOR,
    rule: { kind: 'nth-weekday', month: 11, weekday: 4, nth: 4 },
  },
  {
    id: 'christmas',
    names: { en: 'Christmas', zh: '圣诞节' },
    sets: WESTERN,
    ...MAJOR,
    rule: { kind: 'solar', month: 12, day: 25 },
  },
] as const satisfies readonly OccasionRow[]

/** The stable name of an occasion, as stored in what a contact keeps. */
export type OccasionId = (typeof OCCASIONS)[number]['id']

/** An occasion on which people are greeted, or on which they are left in peace. */
export type Occasion = OccasionRow & Readonly<{ id: OccasionId }>
