import type { Locale } from '../locale.ts'
import type { ElementId } from './elements.ts'
import type { Group } from './groups.ts'

type Text = Readonly<Record<Locale, string>>

/** What a person reads about an element: its name, when it counts, and what to ask somebody at the customer. */
export type ElementText = Readonly<{ name: Text; countsWhen: Text; ask: Text }>

/** The names of the three groups. */
export const GROUP_NAMES = {
  clear: { en: 'Clear', zh: '必清事项' },
  first: { en: 'First', zh: '趋赢力标杆' },
  win: { en: 'Win', zh: '决定力指标' },
} as const satisfies Readonly<Record<Group, Text>>

/** The texts of all thirteen elements. `countsWhen` speaks to the rep, `ask` to the customer. Source: C139, the elements. */
export const ELEMENT_TEXTS = {
  C1: {
    name: { en: 'Our own path', zh: '我方推进流程与关键节点' },
    countsWhen: {
      en: 'You can lay out our steps and dates for this deal, and say how deals like it went.',
      zh: '能说清这个项目我方的推进步骤和关键日期，也了解同类项目以往是怎么走过来的。',
    },
    ask: {
      en: 'From similar projects you have seen, which steps should we still take, and by when?',
      zh: '按您了解的同类项目，我们接下来还该走哪几步？分别什么时候完成比较合适？',
    },
  },
  C2: {
    name: { en: 'Their buying path', zh: '客户采购流程与关键节点' },
    countsWhen: {
      en: 'You can name the steps and dates of their purchase: how such projects usually go, and this one.',
      zh: '能说清客户采购这类项目的一般步骤和时间，以及这一次的具体安排。',
    },
    ask: {
      en: 'What steps must this purchase pass through, when is each one due, and who signs it off?',
      zh: '这次采购要走哪些流程？每一步大概什么时候、由谁签字？',
    },
  },
  C3: {
    name: { en: 'Organisation and resonance', zh: '组织结构与共鸣点' },
    countsWhen: {
      en: 'You know how they are organised, and what speaks to each person who matters.',
      zh: '清楚客户的组织结构，也知道每位主要成员最容易被什么打动。',
    },
    ask: {
      en: 'How are the people on this project organised, and what does each of them care about most?',
      zh: '参与这个项目的各位是怎么分工的？每个人最看重什么？',
    },
  },
  C4: {
    name: { en: 'Decision structure', zh: '决策结构' },
    countsWhen: {
      en: 'You know who decides this deal, and for each one the influence, the position and the leaning.',
      zh: '清楚这个项目由哪些人决策，以及每个人的影响力、立场和倾向。',
    },
    ask: {
      en: 'Who has a say in this choice, whose word weighs most, and which way does each one lean?',
      zh: '这件事最后由哪些人决定？谁的话最有分量？各自偏向哪一家？',
    },
  },
  C5: {
    name: { en: 'Reasons and decision points', zh: '立项原因与决策点' },
    countsWhen: {
      en: 'You know why the project was started, and what will settle the choice for each decider.',
      zh: '知道客户为什么立项，也知道每位决策人凭什么拍板。',
    },
    ask: {
      en: 'What set this project going, and what does each decider need to see before saying yes?',
      zh: '当初为什么要做这个项目？每位决策人看到什么才会点头？',
    },
  },
  C6: {
    name: { en: 'Money', zh: '付款信誉与资金' },
    countsWhen: {
      en: 'You know how they pay and have paid, where the money comes from and when it will be there.',
      zh: '了解客户以往的付款记录和习惯，知道这笔钱从哪里来、什么时候到位。',
    },
    ask: {
      en: 'Which budget pays for this, has it been approved, and when can it be spent?',
      zh: '这个项目的钱从哪笔预算出？批下来了吗？什么时候能用？',
    },
  },
  C7: {
    name: { en: 'Resources in play', zh: '各方可用资源' },
    countsWhen: {
      en: 'You know what we and each rival can bring to this deal, and what difference it would make.',
      zh: '清楚我方和各家对手能拿出哪些资源，拿出来会有多大作用。',
    },
    ask: {
      en: 'What could each supplier still bring to this project, and what of it would really count?',
      zh: '各家供应商还能为这个项目拿出什么？哪些对你们真正有用？',
    },
  },
  C8: {
    name: { en: 'Moves and SWOT', zh: '各方推进活动与 SWOT' },
    countsWhen: {
      en: 'You know what every side is doing, its SWOT as it is, and its SWOT in the customer’s eyes.',
      zh: '掌握各方正在做什么、各自的 SWOT，以及客户眼中各方的 SWOT。',
    },
    ask: {
      en: 'What have you seen of the others so far, and where do they and we look strong or weak to you?',
      zh: '其他几家最近有什么动作？在您看来，他们和我们各自强在哪里、弱在哪里？',
    },
  },
  C9: {
    name: { en: 'Key success factors', zh: '关键成功因素' },
    countsWhen: {
      en: 'You know what this deal will be won on, and how the top three factors are shifting.',
      zh: '知道赢下这个项目要靠哪些关键因素，也清楚前三项正在怎样变化。',
    },
    ask: {
      en: 'Which three things will decide the choice, and has their weight changed lately?',
      zh: '最终决定选谁的是哪三点？最近它们的轻重有变化吗？',
    },
  },
  F1: {
    name: { en: 'Best value match', zh: '价值匹配度最高' },
    countsWhen: {
      en: 'The top decider and every key decider see ours as the offer that fits their value best.',
      zh: '最高决策者和各位关键决策人都认为我们的价值匹配度最高。',
    },
    ask: {
      en: 'How do the deciders, the top one included, compare the value of our offer with the rest?',
      zh: '包括最高决策者在内，各位决策人怎么比较我们和别家方案的价值？',
    },
  },
  F2: {
    name: { en: 'Active help', zh: '关键人主动协助' },
    countsWhen: {
      en: 'Key people among the deciders plan with you and act to make us win.',
      zh: '决策结构里的关键人在主动帮你出主意、推动我们赢单。',
    },
    ask: {
      en: 'If this is worth solving, what next step would you take together with us, and when?',
      zh: '如果这件事值得解决，您愿意和我们一起先推动哪一步？什么时候开始？',
    },
  },
  F3: {
    name: { en: 'Majority', zh: '多数人选定' },
    countsWhen: {
      en: 'Most of the people in the decision structure have already chosen us.',
      zh: '决策结构里多数人已经选定我们。',
    },
    ask: {
      en: 'If everyone had to choose today, who would choose us, and who would not?',
      zh: '如果今天就要选，哪些人会选我们？哪些人不会？',
    },
  },
  W1: {
    name: { en: 'The top decider', zh: '最高决策者的态度' },
    countsWhen: {
      en: 'The top decider has said inside that it is us, or is working for us to win.',
      zh: '最高决策者已在内部表态选我们，或正在主动帮我们赢单。',
    },
    ask: {
      en: 'What has the top decider said inside about this choice, and to whom?',
      zh: '最高决策者在内部怎么说起这次选择？是对谁说的？',
    },
  },
} as const satisfies Readonly<Record<ElementId, ElementText>>
