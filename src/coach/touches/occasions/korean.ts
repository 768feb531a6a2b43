import { MAJOR, MINOR, type OccasionRow } from './row.ts'

const KOREAN = ['korean'] as const

/** What is kept in Korea, by the Korean lunar calendar. */
export const KOREAN_OCCASIONS = [
  {
    id: 'seollal',
    names: { en: 'Seollal', zh: '韩国新年' },
    sets: KOREAN,
    ...MAJOR,
    rule: { kind: 'lunar', calendar: 'korean', month: 1, day: 1 },
  },
  {
    id: 'buddha_kr',
    names: { en: 'Buddha’s Birthday (Korea)', zh: '韩国佛诞日' },
    // Religious: greeted only where it is known to be welcome.
    sets: [],
    ...MINOR,
    rule: { kind: 'lunar', calendar: 'korean', month: 4, day: 8 },
  },
  {
    id: 'chuseok',
    names: { en: 'Chuseok', zh: '韩国秋夕' },
    sets: KOREAN,
    ...MAJOR,
    rule: { kind: 'lunar', calendar: 'korean', month: 8, day: 15 },
  },
] as const satisfies readonly OccasionRow[]
