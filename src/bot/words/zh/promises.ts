import { mrkdwn } from '../../blocks/mrkdwn.ts'
import type { promises as en } from '../en/promises.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for promises. */
export const promises: Wording<typeof en> = {
  accountNeeded: '客户名称',
  whatNeeded: '承诺的内容',
  byNeeded: '到期日',
  example: '/coach 承诺 华远钢铁 发送报价 截止：周五 给：王芳',
  weOwe: (who, what, day) => mrkdwn`已保存，答应${who}的：${what}，${day}前。`,
  theyOwe: (who, what, day) => mrkdwn`已保存，${who}答应我们的：${what}，${day}前。`,
  weOweText: (who, what, day) => `已保存，答应${who}的：${what}，${day}前。`,
  theyOweText: (who, what, day) => `已保存，${who}答应我们的：${what}，${day}前。`,
  remindTwice: '前一天和当天我会提醒你。',
  remindOnce: '当天我会提醒你。',
  whatField: '承诺内容',
}
