import { parseDay } from '../../day.ts'
import { MAJOR, MINOR, type OccasionRow } from './row.ts'

const HINDU = ['hindu'] as const

/** Later days rest on one source, and the last word is with those who publish them: an admin is asked instead. */
const VALID_UNTIL = parseDay('2035-12-31')

/** As published for New Delhi; in the south of India and in Singapore it can be the day before. */
const DIWALI_DAYS = [
  '2020-11-14',
  '2021-11-04',
  '2022-10-24',
  '2023-11-12',
  '2024-10-31',
  '2025-10-20',
  '2026-11-08',
  '2027-10-29',
  '2028-10-17',
  '2029-11-05',
  '2030-10-26',
  '2031-11-14',
  '2032-11-02',
  '2033-10-22',
  '2034-11-10',
  '2035-10-30',
].map(parseDay)

/** As published for New Delhi, where a moon eclipse or an inauspicious hour moved it too. */
const HOLI_DAYS = [
  '2020-03-10',
  '2021-03-29',
  '2022-03-18',
  '2023-03-08',
  '2024-03-25',
  '2025-03-14',
  '2026-03-04',
  '2027-03-22',
  '2028-03-11',
  '2029-03-01',
  '2030-03-20',
  '2031-03-09',
  '2032-03-27',
  '2033-03-16',
  '2034-03-05',
  '2035-03-24',
].map(parseDay)

/** What Hindus keep. No rule gives the published days, so they are a table. */
export const HINDU_OCCASIONS = [
  {
    id: 'holi',
    names: { en: 'Holi', zh: '洒红节' },
    sets: HINDU,
    ...MINOR,
    rule: { kind: 'table', days: HOLI_DAYS, validUntil: VALID_UNTIL },
  },
  {
    id: 'diwali',
    names: { en: 'Diwali', zh: '排灯节' },
    sets: HINDU,
    ...MAJOR,
    rule: { kind: 'table', days: DIWALI_DAYS, validUntil: VALID_UNTIL },
  },
] as const satisfies readonly OccasionRow[]
