import { type Day, daysBetween } from '../day.ts'
import type { Text } from '../text.ts'

/** What a customer goes through after the order. Source: ST-5, maintenance phases. */
export const MAINTENANCE_PHASES = ['new-toy', 'learning', 'results'] as const
export type MaintenancePhase = (typeof MAINTENANCE_PHASES)[number]

/** Days after the order from which learning and results are taken to begin. A project may run faster or slower. */
export type PhaseDays = Readonly<{ learningFrom: number; resultsFrom: number }>

/** Ours, for want of anything better known: the method names no length. */
export const PHASE_DAYS: PhaseDays = { learningFrom: 30, resultsFrom: 120 }

/** What happens in a phase, and what the seller does in it. */
export type PhaseText = Readonly<{ happens: Text; seller: readonly Text[] }>

/** The three phases as a person reads them. Source: ST-5, ST-8. */
export const PHASE_TEXTS = {
  'new-toy': {
    happens: { en: 'Everybody is keen on the new thing.', zh: '大家对新东西很有热情。' },
    seller: [
      { en: 'Set expectations', zh: '管理好期望' },
      { en: 'Let the customer take part', zh: '让客户参与进来' },
    ],
  },
  learning: {
    happens: {
      en: 'Effort rises and enthusiasm drops fast; this phase needs most of you.',
      zh: '要花的力气变多，热情很快下降；这一段最需要你投入。',
    },
    seller: [
      { en: 'Be there', zh: '人要在现场' },
      { en: 'Remind them that you spoke of this before signing', zh: '提醒客户：签约前说过会有这一段' },
      { en: 'Show early results', zh: '尽早拿出看得见的成果' },
      { en: 'Do not lecture anybody on skills', zh: '不要教训别人不会用' },
    ],
  },
  results: {
    happens: { en: 'The worth of it shows.', zh: '效果开始显现。' },
    seller: [
      { en: 'Measure the result and make it known', zh: '量化效果，并让更多人知道' },
      { en: 'Ask for referrals, and make them a customer to point to', zh: '请客户转介绍，树立标杆' },
      {
        en: 'Look for the next need where their business changes, users first',
        zh: '业务一变就有新需求，先找产品的使用者',
      },
    ],
  },
} as const satisfies Readonly<Record<MaintenancePhase, PhaseText>>

/** The phase a customer is in on `today`, by the days since the order. Source: ST-5. */
export function maintenancePhase(
  wonOn: Day,
  today: Day,
  { learningFrom, resultsFrom }: PhaseDays = PHASE_DAYS,
): MaintenancePhase {
  const days = daysBetween(wonOn, today)
  if (days >= resultsFrom) return 'results'
  return days >= learningFrom ? 'learning' : 'new-toy'
}
