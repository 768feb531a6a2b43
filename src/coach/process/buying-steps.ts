import type { PersonClass } from '../contact.ts'
import type { BuyingStep } from '../deal.ts'
import type { Text } from '../text.ts'

/** The purchase in four strokes. Source: process method, the customer's side. */
export type PurchasePhase = 'confirm-need' | 'evaluate' | 'confirm-partner' | 'install'

/** How aware a customer is of the need, dullest first. Source: process method, the customer's side. */
export const AWARENESS_STATES = [
  'unaware',
  'aware',
  'considering',
  'setting-criteria',
  'comparing-vendors',
  'buying',
  'evaluating',
] as const
export type Awareness = (typeof AWARENESS_STATES)[number]

/**
 * What a step of the customer's asks of us. `focus` are the classes that matter most, weightiest first; `reachTop` says
 * that now is a good moment to reach the decision level.
 */
export type BuyingStepGuide = Readonly<{
  phase: PurchasePhase
  awareness: readonly Awareness[]
  focus: readonly PersonClass[]
  reachTop: boolean
  seller: Text
}>

/** The six steps of a purchase from the seller's side. Source: process method, the customer's side. */
export const BUYING_STEP_GUIDES = {
  discover: {
    phase: 'confirm-need',
    awareness: ['unaware', 'aware'],
    focus: ['user'],
    reachTop: false,
    seller: {
      en: 'Find needs among the users, and plant the ones they do not see yet.',
      zh: '到使用者当中发现需求，也点出他们还没看到的需求。',
    },
  },
  brewing: {
    phase: 'confirm-need',
    awareness: ['considering'],
    focus: ['decision'],
    reachTop: true,
    seller: {
      en: 'Reach the top now: whether to buy, and for how much, is being settled.',
      zh: '买不买、花多少正在内部商量，这是见高层的最好时机。',
    },
  },
  design: {
    phase: 'evaluate',
    awareness: ['setting-criteria'],
    focus: ['user-management', 'technology-management'],
    reachTop: false,
    seller: {
      en: 'Help them turn needs into purchase criteria.',
      zh: '帮客户把需求变成采购标准。',
    },
  },
  evaluate: {
    phase: 'evaluate',
    awareness: ['comparing-vendors'],
    focus: ['technology-management', 'finance-management'],
    reachTop: false,
    seller: {
      en: 'The criteria stand, the tender is out: match them, and argue how they are read.',
      zh: '标准已定、标书已发：逐条匹配，并争取对我方有利的解释。',
    },
  },
  commitment: {
    phase: 'confirm-partner',
    awareness: ['buying'],
    focus: ['decision', 'finance-management'],
    reachTop: false,
    seller: {
      en: 'Settle the terms: price, delivery, installation, service, payment.',
      zh: '谈定条款：价格、交期、安装、服务、付款。',
    },
  },
  installation: {
    phase: 'install',
    awareness: ['evaluating'],
    focus: ['user', 'operator', 'decision'],
    reachTop: true,
    seller: {
      en: 'Stay with users and operators, and reach the top again: this is the second good moment.',
      zh: '陪好使用者和操作者，再去见一次高层：这是第二个好时机。',
    },
  },
} as const satisfies Readonly<Record<BuyingStep, BuyingStepGuide>>

/** The step of the customer's at which a state of awareness is found. Source: process method, the customer's side. */
export function stepOf(awareness: Awareness): BuyingStep {
  switch (awareness) {
    case 'unaware':
    case 'aware':
      return 'discover'
    case 'considering':
      return 'brewing'
    case 'setting-criteria':
      return 'design'
    case 'comparing-vendors':
      return 'evaluate'
    case 'buying':
      return 'commitment'
    case 'evaluating':
      return 'installation'
  }
}
