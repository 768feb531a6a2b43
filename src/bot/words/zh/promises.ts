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
  weKept: (kept, broken) => `我们的承诺：兑现 ${kept} 次，落空 ${broken} 次`,
  theyKept: (kept, broken) => `对方的承诺：兑现 ${kept} 次，落空 ${broken} 次`,
  open: (count) => `${count} 件承诺还没了结`,
  openOf: (name) => `${name}还没了结的承诺`,
  noneOpen: '没有未了结的承诺。',
  how: (example) => mrkdwn`记一条：${example}`,
  owed: {
    'we-owe': (who, what) => `答应${who}的：${what}`,
    'they-owe': (who, what) => `${who}答应的：${what}`,
  },
  kept: '已兑现',
  broken: '落空了',
  dropped: '不需要了',
  ended: {
    kept: (what) => `已兑现：${what}。`,
    broken: (what) => `落空了：${what}。趁对方没问先说一声，以后只答应有把握的事。`,
    'broken-theirs': (what) => `对方没有兑现：${what}。已计入这个客户。`,
    dropped: (what) => `不需要了：${what}。`,
  },
  endedAlready: '这条承诺已经了结了。',
}
