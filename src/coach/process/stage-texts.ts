import type { Stage } from '../deal.ts'
import type { Text } from '../text.ts'

/**
 * What a person reads about a stage: what it is for, what opens it, what to do in it, in order, and what is easily
 * overlooked.
 */
export type StageText = Readonly<{
  goal: Text
  enteredWhen: Text
  work: readonly Text[]
  watch?: readonly Text[]
}>

/** The five stages; the last one leads back to the first. Source: ST-1, ST-2, ST-3, ST-4, ST-5, ST-8, ST-9, ST-10. */
export const STAGE_TEXTS = {
  assessment: {
    goal: {
      en: 'Decide what this customer is worth, how much effort to spend, and where to get in.',
      zh: '判断客户值不值得做、投入多少、从哪里切入。',
    },
    enteredWhen: {
      en: 'A new need or a dissatisfaction has come up.',
      zh: '客户有了新需求，或对现状有了不满。',
    },
    work: [
      { en: 'Collect information', zh: '收集信息' },
      { en: 'Make first contact', zh: '初次接触' },
      { en: 'Weigh the chance', zh: '分析机会' },
      { en: 'Set the strategy', zh: '制定策略' },
    ],
  },
  needs: {
    goal: {
      en: 'Know the people and what they need; understand the matter and steer it.',
      zh: '摸清人和需求，弄懂问题，并引导问题的走向。',
    },
    enteredWhen: { en: 'The chance was judged worth the effort.', zh: '这个机会已判断为值得投入。' },
    work: [
      { en: 'Change how the problem feels', zh: '重塑价值' },
      { en: 'Dig for needs', zh: '挖掘需求' },
      { en: 'Place the needs: whose, how pressing', zh: '定位需求：是谁的、有多急' },
      { en: 'Choose the tactics', zh: '定位战术' },
    ],
    watch: [
      {
        en: 'A worry counts as much as a breakdown: what moves people is how the problem feels.',
        zh: '还没出事的担心，和已经出的事一样重要：打动人的是感受。',
      },
      {
        en: 'Needs get thinner on the way down the ranks. Check them at every level.',
        zh: '需求一级级往下传，会越传越少，每一层都要核对。',
      },
    ],
  },
  criteria: {
    goal: { en: 'Get criteria that speak for us.', zh: '让采购标准对我方有利。' },
    enteredWhen: {
      en: 'The customer finds the problem too serious to wait.',
      zh: '客户觉得问题已经严重到必须马上解决。',
    },
    work: [
      {
        en: 'Ahead: match what they buy for with what we are good at, then set criteria',
        zh: '领先时：用卖点对上买点，再设定标准',
      },
      {
        en: 'Behind: find the criteria, influence them, match them',
        zh: '落后时：找到标准、影响标准、匹配标准',
      },
    ],
  },
  concerns: {
    goal: { en: 'Leave no doubt before they sign.', zh: '签约之前不留疑虑。' },
    enteredWhen: {
      en: 'It is clear how the customer will decide, and by which criteria.',
      zh: '客户的决策机制和标准都已清楚。',
    },
    work: [
      { en: 'Notice doubts, name them, resolve them', zh: '发现疑虑、说破疑虑、化解疑虑' },
      { en: 'Keep the deciders to their commitment', zh: '稳住决策人的承诺' },
    ],
  },
  maintenance: {
    goal: {
      en: 'Make the project a success, deepen the ties, find the next need.',
      zh: '让项目成功，让关系更深，找到新的需求。',
    },
    enteredWhen: { en: 'The customer has decided to buy.', zh: '客户已作出购买决定。' },
    work: [
      { en: 'See the installation through', zh: '跟进安装实施' },
      { en: 'Look after the relationship', zh: '维护客户关系' },
      { en: 'Find new needs and begin again', zh: '发现新需求，重新开始' },
    ],
    watch: [
      {
        en: 'The contract is not the end: stay with the delivery.',
        zh: '签了合同不算完，交付也要跟到底。',
      },
    ],
  },
} as const satisfies Readonly<Record<Stage, StageText>>
