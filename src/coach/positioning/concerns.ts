import type { Stage } from '../deal.ts'
import type { Text } from '../text.ts'

/** What shows that a doubt is there. Source: CON-1. */
export const CONCERN_SIGNS = ['settled-reopened', 'price-haggling', 'contract-unscheduled'] as const
export type ConcernSign = (typeof CONCERN_SIGNS)[number]

/** Where a doubt near signing comes from; cost weighs at every time. Source: CON-1. */
export const CONCERN_CAUSES = ['quarrels', 'risk', 'extra-spending', 'cost'] as const
export type ConcernCause = (typeof CONCERN_CAUSES)[number]

/** What resolves a doubt. Source: CON-2. */
export const CONCERN_MOVES = ['talk-more', 'appeal-to-feeling', 'senior-visit'] as const
export type ConcernMove = (typeof CONCERN_MOVES)[number]

/** What to do once a bid is won, in this order. Source: CON-3. */
export const AFTER_WINNING = ['clear-doubts', 'contract-and-money'] as const
export type AfterWinning = (typeof AFTER_WINNING)[number]

/** What to do once a bid is lost, and what to leave alone. Source: CON-4. */
export const AFTER_LOSING = {
  does: ['congratulate', 'keep-contact', 'ask-where-it-is-weak', 'strike-precisely'],
  avoids: ['complain', 'give-up', 'outside-pressure'],
} as const
export type AfterLosing = (typeof AFTER_LOSING)['does' | 'avoids'][number]

/** How the worry about price runs; it is never gone. Source: CON-1. */
export type PriceWorry = 'high' | 'falling' | 'low' | 'rising'

/** What doubts there are to look after. `causes` are to be asked about, `moves` to be made, both in the order to try. */
export type ConcernReading = Readonly<{
  isLikely: boolean
  causes: readonly ConcernCause[]
  moves: readonly ConcernMove[]
  priceWorry: PriceWorry
}>

/** The signs as a person ticks them. Source: CON-1. */
export const CONCERN_SIGN_TEXTS = {
  'settled-reopened': {
    en: 'What was settled comes up again, and they want further promises.',
    zh: '谈定的问题又被提起，还要我们多作保证。',
  },
  'price-haggling': { en: 'They haggle over the price again.', zh: '又开始压价。' },
  'contract-unscheduled': {
    en: 'No date can be found for the contract talks.',
    zh: '合同谈判的时间总定不下来。',
  },
} as const satisfies Readonly<Record<ConcernSign, Text>>

/** The causes as questions to oneself. Source: CON-1. */
export const CONCERN_CAUSE_TEXTS = {
  quarrels: { en: 'Do they disagree among themselves?', zh: '内部有没有分歧？' },
  risk: { en: 'Does somebody fear the risk?', zh: '是不是有人怕担风险？' },
  'extra-spending': { en: 'Do they expect further spending?', zh: '是不是担心后面还要花钱？' },
  cost: { en: 'Is it the cost itself?', zh: '是不是成本本身的问题？' },
} as const satisfies Readonly<Record<ConcernCause, Text>>

/** The moves against a doubt. Source: CON-2. */
export const CONCERN_MOVE_TEXTS = {
  'talk-more': {
    en: 'Talk more often, and let the doubt be said aloud.',
    zh: '多沟通，让对方把疑虑说出来。',
  },
  'appeal-to-feeling': {
    en: 'Appeal to feeling, not only to reasons.',
    zh: '除了讲道理，也要动之以情。',
  },
  'senior-visit': {
    en: 'Bring a senior of ours to renew the commitment.',
    zh: '请我方高层出面拜访，重申承诺。',
  },
} as const satisfies Readonly<Record<ConcernMove, Text>>

/** What follows a won bid. Source: CON-3. */
export const AFTER_WINNING_TEXTS = {
  'clear-doubts': {
    en: 'First find out what doubts remain, and clear them.',
    zh: '先了解还有什么疑虑，把它化解掉。',
  },
  'contract-and-money': { en: 'Only then come contract terms and money.', zh: '然后再谈合同条款和付款。' },
} as const satisfies Readonly<Record<AfterWinning, Text>>

/** What follows a lost bid. Source: CON-4. */
export const AFTER_LOSING_TEXTS = {
  congratulate: { en: 'Congratulate them on the decision.', zh: '祝贺客户作出决定。' },
  'keep-contact': { en: 'Keep in touch with the deciders.', zh: '和决策人保持联系。' },
  'ask-where-it-is-weak': {
    en: 'Let SPIN questions bring out the weak spot of the choice.',
    zh: '用 SPIN 提问，让对方自己看到这个选择的薄弱处。',
  },
  'strike-precisely': {
    en: 'Go for the rival’s one weak point, and only that.',
    zh: '只对准对手最弱的那一点。',
  },
  complain: { en: 'No complaints.', zh: '不抱怨。' },
  'give-up': { en: 'No giving up.', zh: '不放弃。' },
  'outside-pressure': { en: 'No pressure from outside.', zh: '不借外力施压。' },
} as const satisfies Readonly<Record<AfterLosing, Text>>

const PRICE_WORRY: Readonly<Record<Stage, PriceWorry>> = {
  assessment: 'high',
  needs: 'falling',
  criteria: 'low',
  concerns: 'rising',
  maintenance: 'low',
}

/**
 * Whether doubts are likely, what to ask about and what to do. One sign is enough. Before signing all four causes are
 * asked about; at other times cost alone, which weighs always.
 *
 * Source: CON-1, CON-2
 */
export function readConcerns(signs: readonly ConcernSign[], stage: Stage): ConcernReading {
  const isLikely = signs.length > 0
  return {
    isLikely,
    causes: isLikely && stage === 'concerns' ? CONCERN_CAUSES : ['cost'],
    moves: isLikely ? CONCERN_MOVES : [],
    priceWorry: PRICE_WORRY[stage],
  }
}

/** What to do after the bid, and what to leave alone, in order. Source: CON-3, CON-4, ST-8. */
export function afterBid(
  result: 'won' | 'lost',
): Readonly<{ does: readonly (AfterWinning | AfterLosing)[]; avoids: readonly AfterLosing[] }> {
  return result === 'won' ? { does: AFTER_WINNING, avoids: [] } : AFTER_LOSING
}
