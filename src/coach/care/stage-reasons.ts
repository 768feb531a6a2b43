import type { Stage } from '../deal.ts'
import type { Text } from '../text.ts'

/** Reasons worth a follow-up in each selling stage, for whoever has none at hand. Source: FUP-2, ST-1 to ST-5. */
export const STAGE_REASONS: Readonly<Record<Stage, readonly Text[]>> = {
  assessment: [
    {
      en: 'a figure from their industry that they can hold against their own',
      zh: '带一个同行的数据，供对方对照自己的情况',
    },
    {
      en: 'how another customer noticed the same trouble, and what it cost',
      zh: '讲讲另一家客户怎么发现同样的问题、付出了多少代价',
    },
  ],
  needs: [
    {
      en: 'the notes of the last talk, with one point to put right or add',
      zh: '送上上次谈话的纪要，请对方更正或补充一处',
    },
    {
      en: 'a short count on site of what the trouble costs them',
      zh: '到现场做一次小测算，看这个问题要花多少钱',
    },
  ],
  criteria: [
    {
      en: 'a checklist that others used to choose, to cut down to what matters here',
      zh: '给一份别家选型用过的清单，请对方删到真正要紧的几条',
    },
    {
      en: 'a visit to a customer who already works with it',
      zh: '约对方去看一家已经在用的客户',
    },
  ],
  concerns: [
    {
      en: 'an answer in writing to the doubt that was voiced last',
      zh: '用书面回答对方上次提到的顾虑',
    },
    {
      en: 'a talk between their engineer and one of ours about going live',
      zh: '请双方的工程师谈一次上线的安排',
    },
  ],
  maintenance: [
    {
      en: 'first results, measured and written on a page',
      zh: '把初步效果量出来，写成一页纸',
    },
    {
      en: 'a practice that other users found useful',
      zh: '分享其他用户觉得好用的一个做法',
    },
  ],
}
