import type { Text } from '../text.ts'

/** A step of who is ahead. Source: CRIT-1. */
export type LeaderStep =
  | 'buying-points'
  | 'selling-points'
  | 'find-differences'
  | 'weight-them'
  | 'choose-evaluation'
  | 'be-first-choice'
  | 'check-with-supporter'

/** A step of who is behind. Source: CRIT-4. */
export type FollowerStep = 'find-criteria' | 'reshape-need' | 'influence-criteria' | 'match-criteria'

/** A way against criteria that stand. Source: CRIT-5. */
export type AttackCode = 'swap-the-beam' | 'fish-and-bears-paw' | 'guest-turns-host' | 'lure-the-tiger'

/** What to answer when asked about a rival. Source: CRIT-6. */
export type RivalReply = 'know-too-little' | 'praise-with-a-hint' | 'point-to-published'

/** The leader's steps as a person reads them. Source: CRIT-1. */
export const LEADER_STEP_TEXTS = {
  'buying-points': {
    en: 'List what each decider buys for: growth, new skills, praise from above, satisfaction, a contribution.',
    zh: '列出每位决策人的买点：个人成长、新技能、上级认可、满足感、对组织的贡献。',
  },
  'selling-points': {
    en: 'List what we sell by: value for money, service, the whole solution, higher returns, lower cost, better research.',
    zh: '列出我方卖点：性价比、服务、整体方案、更高收益、更低成本、研发实力。',
  },
  'find-differences': { en: 'Find where we differ.', zh: '找出我们的差异。' },
  'weight-them': { en: 'Give each difference its weight.', zh: '给每项差异定权重。' },
  'choose-evaluation': { en: 'Choose how it will be judged.', zh: '选定评价办法。' },
  'be-first-choice': { en: 'See that ours comes out first.', zh: '让我们的方案成为首选。' },
  'check-with-supporter': {
    en: 'Have a supporter look the criteria over before anybody else does.',
    zh: '先请一位支持者把关，再往外提。',
  },
} as const satisfies Readonly<Record<LeaderStep, Text>>

/** The follower's steps as a person reads them. Source: CRIT-4. */
export const FOLLOWER_STEP_TEXTS = {
  'find-criteria': { en: 'Find out what they will judge by.', zh: '弄清客户用什么标准评。' },
  'reshape-need': {
    en: 'Go back to the need first: a need seen anew asks for other criteria.',
    zh: '先回到需求：需求变了，标准就会跟着变。',
  },
  'influence-criteria': { en: 'Then influence the criteria themselves.', zh: '再去影响标准本身。' },
  'match-criteria': { en: 'Match what remains, point by point.', zh: '剩下的逐条匹配。' },
} as const satisfies Readonly<Record<FollowerStep, Text>>

/** The name of each attack, and how it works. Source: CRIT-5. */
export const ATTACK_TEXTS = {
  'swap-the-beam': {
    name: { en: 'Swap the beam', zh: '偷梁换柱' },
    how: {
      en: 'Keep the criterion and give it another meaning.',
      zh: '标准不变，重新解释它的含义。',
    },
  },
  'fish-and-bears-paw': {
    name: { en: 'Fish and bear’s paw', zh: '鱼和熊掌' },
    how: {
      en: 'Add a criterion that matters to them and that we win.',
      zh: '加一条客户在意、我方占优的标准。',
    },
  },
  'guest-turns-host': {
    name: { en: 'Guest turns host', zh: '反客为主' },
    how: {
      en: 'Show the weak side of what the rival is strong at.',
      zh: '把对手的强项变成它的短处。',
    },
  },
  'lure-the-tiger': {
    name: { en: 'Lure the tiger away', zh: '调虎离山' },
    how: {
      en: 'Overturn the criteria: look at the needs afresh and propose new ones.',
      zh: '推翻原有标准：重新分析需求，提出新的标准。',
    },
  },
} as const satisfies Readonly<Record<AttackCode, Readonly<{ name: Text; how: Text }>>>

/** What a good criterion does, and what it need not do. Source: CRIT-2. */
export const GOOD_CRITERION_TEXT: Text = {
  en: 'A good criterion sets us apart and answers what they buy for. “Best international standard” does neither. Others may meet it too.',
  zh: '好标准既能把我们区分出来，又能对上客户的买点。“国际先进水平”两样都做不到。不必只有我们能满足。',
}

/**
 * Three ways to answer a question about a rival; none runs it down. `{strength}` is a true strength of theirs that this
 * customer does not need. Source: CRIT-6.
 */
export const RIVAL_REPLY_TEXTS = {
  'know-too-little': {
    en: 'I know too little about them to judge.',
    zh: '我对他们了解不多，不好评价。',
  },
  'praise-with-a-hint': {
    en: 'They are good, above all where {strength} is what counts.',
    zh: '他们做得不错，特别适合更看重{strength}的客户。',
  },
  'point-to-published': {
    en: 'There are published comparisons. I can send you the links.',
    zh: '这方面有公开资料，我可以把链接发给您。',
  },
} as const satisfies Readonly<Record<RivalReply, Text>>

/** What to say when a full proposal is asked for before the criteria are known. Source: CRIT-7. */
export const PROPOSAL_ASKED_TEXT: Text = {
  en: 'A request for a full proposal is no proof that the criteria are ours. Ask first how it will be judged.',
  zh: '客户要完整方案，不等于标准由我们定。先问清楚按什么来评。',
}
