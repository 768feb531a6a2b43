import type { drafts as en } from '../en/drafts.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for greetings that are drafted, and for the manners to mind. */
export const drafts: Wording<typeof en> = {
  draftButton: '用草稿',
  anotherButton: '换一条',
  sentButton: '已发送',
  title: (who, occasion) => `给${who}的祝福草稿：${occasion}`,
  birthday: '生日',
  hint: '复制后可以随意修改。',
  noAddress: (name) => `档案里没有${name}的称呼，这里用了姓名，发送前请核对。`,
  none: '这一天没有草稿。',
  lastYear: (day, line) => `去年是${day}：${line}。`,
  messageOnly: ({ who, days, day, name }) =>
    `还有 ${days} 天是${name}，${day}。给${who}发条祝福即可，不送礼。`,
}
