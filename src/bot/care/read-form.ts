import type { FollowUpForm } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { choose, findIn } from '../choose.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'

/** Words at the head of a reason that tell how it was brought, first match first. */
const WORDS: readonly (readonly [FollowUpForm, RegExp])[] = [
  ['call', /^(?:call|phon|rang\b|spoke|打?电话|通话|致电)/i],
  ['meal', /^(?:meal|lunch|dinner|breakfast|coffee|吃饭|聚餐|午饭|晚饭|午餐|晚餐|喝茶|喝咖啡|请客)/i],
  ['visit', /^(?:visit|went\b|met\b|上门|拜访|走访|到访|去了|见面)/i],
  ['letter', /^(?:letter|card\b|handwritten|手写|信\b|贺卡|寄信)/i],
  ['sample', /^(?:sample|sent (?:a |the )?(?:book|report|sample|article)|样品|资料|寄了|送了)/i],
  ['event', /^(?:event|invited|seminar|fair\b|展会|活动|邀请|研讨会)/i],
  ['message', /^(?:messag|e-?mail|mail|wrote|text|wechat|whatsapp|sms\b|微信|短信|邮件|消息|发了)/i],
]

/** How a follow-up was made: `via:`, else the first word of its reason, else `other`. @throws Problem `bad-choice` */
export function readForm(ask: Ask, line: CommandLine, reason: string): FollowUpForm {
  const option = optionOf(line, 'via')
  if (option !== undefined) {
    const loose = WORDS.find(([, pattern]) => pattern.test(option.text))?.[0]
    return (
      findIn('followUpForm', option.text) ??
      loose ??
      choose(ask, 'followUpForm', { text: option.text, span: option.valueSpan })
    )
  }
  return WORDS.find(([, pattern]) => pattern.test(reason))?.[0] ?? 'other'
}
