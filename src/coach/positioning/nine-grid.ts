import type { Text } from '../text.ts'

/** Whose ground a deal is fought on. Source: positioning method, the nine-grid. */
export const TERRITORIES = ['ours', 'neutral', 'rivals'] as const
export type Territory = (typeof TERRITORIES)[number]

/** How we came out of the opening. Source: positioning method, the nine-grid. */
export const OPENINGS = ['leading', 'even', 'trailing'] as const
export type Opening = (typeof OPENINGS)[number]

/** The named move of each cell, by ground, then by opening. Source: positioning method, the nine-grid. */
export const NINE_GRID = {
  ours: {
    leading: { en: 'Speed it up', zh: '加速进程' },
    even: { en: 'Explore the cause', zh: '探索原因' },
    trailing: { en: 'Solve the problem', zh: '解决问题' },
  },
  neutral: {
    leading: { en: 'Press the advantage', zh: '乘胜追击' },
    even: { en: 'Seize the initiative', zh: '争取先机' },
    trailing: { en: 'Find out why, and catch up', zh: '查明原因，迎头赶上' },
  },
  rivals: {
    leading: { en: 'Press on, and guard the flanks', zh: '继续推进，守住侧翼' },
    even: { en: 'Find an ally inside', zh: '找到内部盟友' },
    trailing: { en: 'Look for a breach', zh: '寻找突破' },
  },
} as const satisfies Readonly<Record<Territory, Readonly<Record<Opening, Text>>>>

/** Where our strength goes. The main attack need not aim at the decision level. Source: positioning method, tactics. */
export const ATTACK_DIRECTIONS = ['main', 'supporting', 'none'] as const
export type AttackDirection = (typeof ATTACK_DIRECTIONS)[number]

/** The directions as a person reads them; a feint is none of them. Source: positioning method, tactics. */
export const ATTACK_DIRECTION_TEXTS = {
  main: { en: 'Main attack', zh: '主攻' },
  supporting: { en: 'Supporting attack', zh: '助攻' },
  none: { en: 'Do not attack', zh: '不攻' },
} as const satisfies Readonly<Record<AttackDirection, Text>>
