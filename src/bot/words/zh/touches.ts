import { mrkdwn } from '../../blocks/mrkdwn.ts'
import type { touches as en } from '../en/touches.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for touches. */
export const touches: Wording<typeof en> = {
  nameNeeded: '联系人或客户的名称',
  example: '/coach 触达 王芳 电话，她周五前要报价',
  saved: (kind, who, day) => mrkdwn`已保存：${who}，${kind}，${day}。`,
  savedText: (kind, who, day) => `已保存：${who}，${kind}，${day}。`,
  what: (what) => `内容：${what}`,
  next: (day, days) => `联系节奏重新开始：每 ${days} 天一次，下次不晚于${day}。`,
  noRhythm: '这个客户还没定级，我不会提醒联系节奏。',
  whatField: '内容',
}
