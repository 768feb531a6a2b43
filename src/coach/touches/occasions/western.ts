import { MAJOR, MINOR, type OccasionRow, SOLEMN } from './row.ts'

const WESTERN = ['western'] as const

/** What is kept in Western countries and by Orthodox Christians, New Year’s Day apart. */
export const WESTERN_OCCASIONS = [
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
    // Kept in one country only: a contact in Berlin who keeps the Western days does not keep this one.
    sets: [],
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
