import type { TouchKind } from '../../coach/index.ts'

/** Words at the head of a text that tell which kind of touch it was, first match first. */
const WORDS: readonly (readonly [TouchKind, RegExp])[] = [
  ['call', /^(?:call|phon|rang\b|spoke|打?电话|通话|致电|打了?电话)/i],
  ['meal', /^(?:meal|lunch|dinner|breakfast|coffee|ate\b|吃饭|聚餐|午饭|晚饭|午餐|晚餐|喝茶|喝咖啡|请客)/i],
  ['visit', /^(?:visit|上门|拜访|走访|到访|去了)/i],
  ['meeting', /^(?:meeting|met\b|开会|会议|见面|会面|视频会议)/i],
  ['gift', /^(?:gift|gave|礼物|礼品|送礼|送了)/i],
  ['greeting', /^(?:greet|congratulat|wished|问候|祝福|祝贺|恭喜)/i],
  ['message', /^(?:messag|e-?mail|mail|wrote|text|wechat|whatsapp|sms\b|微信|短信|邮件|消息|发了|写信)/i],
]

/** The kind of touch that a text tells of by its first word; `other` when it does not say. */
export function touchKindOf(text: string): TouchKind {
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
}
