/** What only asks how things stand, in the words people use for it. */
export const EMPTY: readonly RegExp[] = [
  /\b(?:how(?:['’]s| is| are| about| goes)?|what(?:['’]s| is))\s+(?:it|things?|that|your|the|our)?\s*(?:\w+\s+)?(?:decision|going|coming(?:\s+along)?|status|state|progress)(?:\s+(?:going|coming(?:\s+along)?|along|doing|standing))?\b/giu,
  /\b(?:just\s+)?(?:check(?:ing|ed)?[ -]?(?:in|up)|follow(?:ing|ed)?[ -]?up|touch(?:ing|ed)?\s+base|circl(?:e|ing)\s+back|ping(?:ing|ed)?|nudg(?:e|ing)|chas(?:e|ing))\b/giu,
  /\b(?:any|some)\s+(?:news|updates?|decisions?|progress|word)\b/giu,
  /\b(?:(?:have|has|did)\s+(?:you|they|he|she)\s+)?(?:decided|made\s+(?:up|a)\s+(?:your|their|his|her)?\s*(?:mind|decision))(?:\s+yet)?\b/giu,
  /\b(?:status|decision|progress)\b/giu,
  /(?:决定|考虑|商量|研究|讨论|项目|事情|进展|情况|订单|合同)(?:得|的)?(?:怎么样|怎样|如何|到哪一?步|咋样)(?:了|啦)?/gu,
  /(?:定|决定|考虑好|想好|批|商量好)(?:下来)?(?:了)?(?:没有?|吗)/gu,
  /(?:有没有|有什么|有)?(?:新的?)?(?:消息|进展|结果)(?:了)?(?:吗|没有|没)?/gu,
  /(?:跟进|催|问问?|了解|打听|关心|联系|沟通)(?:一下|一声|下)?/gu,
]

/** What tells the customer that we want the order now. */
export const HUNGRY: readonly RegExp[] = [
  /\b(?:when|can|could|would|will)\s+(?:you|they|we)\s+(?:please\s+)?(?:(?:be\s+able\s+to|expect\s+(?:you\s+)?to)\s+)?(?:sign|order|buy|close|place|get\s+the\s+order)\b/iu,
  /\b(?:ask(?:ing)?|push(?:ing)?|press(?:ing)?|beg(?:ging)?|wait(?:ing)?)\s+(?:him|her|them|you)?\s*(?:for|to\s+(?:sign|order|buy))\s*(?:the|an|your|their)?\s*(?:order|signature|contract)?\s*$/iu,
  /\b(?:need|want|get|win|secure)\s+(?:the|this|your|their|an)\s+(?:order|deal|signature|contract)\b/iu,
  /\b(?:sign|close|order|buy)\b.{0,24}\b(?:(?:this|by|before|end\s+of)\s+(?:the\s+)?)(?:week|month|quarter|year)\b/iu,
  /\b(?:our|my)\s+(?:quota|target|numbers|forecast)\b/iu,
  /(?:什么时候|何时|几时|啥时候|能不能|可以|可不可以)(?:能|可以)?(?:早点|尽快)?(?:下单|签约?|签合同|付款|成交|定下来)/u,
  /(?:尽快|赶快|赶紧|早点|抓紧)(?:下单|签|定下来|成交|付款)/u,
  /(?:催单|逼单|催(?:他|她|客户|对方)?(?:下单|签|合同|付款)|冲(?:业绩|量)|完成(?:业绩|指标)|(?:月底|季度末?|年底)(?:之?前)(?:签|下单|成交))/u,
]

/** Words that say nothing of a reason by themselves. */
export const FILLER =
  /\b(?:a|an|the|to|on|of|for|with|about|and|or|in|at|by|if|is|are|was|it|him|her|them|they|he|she|you|your|their|our|we|us|me|my|i|again|once|more|please|just|hello|hi|customer|client|deal|order|project|quote|offer|call(?:ed)?|phone(?:d)?|visit(?:ed)?|message|messaged|e-?mail(?:ed)?|mail(?:ed)?|letter|meeting|wrote|sent|send|ask(?:ed|ing)?|see|know|let|yet|so|far|whether|there)\b/giu

/** The same in Chinese. */
export const FILLER_ZH =
  /(?:打个?电话|电话|微信|短信|邮件|拜访|上门|见面|写信|一下|客户|对方|他们?|她们?|您|你们?|我们?|项目|订单|事|的|了|吗|呢|啊|吧|再|又|去|和|跟|给|问)/gu
