import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import type { home as en } from '../en/home.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for the Home tab. */
export const home: Wording<typeof en> = {
  greeting: (name, day) => `你好，${name} · ${day}`,
  empty: '先添加一个你负责的客户，待办、商机和客户就会出现在这里。',
  orType: (command: Piece) => mrkdwn`也可以直接输入 ${command}`,

  newNote: '新增备注',
  addAccount: '新增客户',
  help: '帮助',
  settings: '设置',
  refresh: '刷新',
  updated: (day, time, zone) => `更新于${day}${time}（${zone}）`,

  today: '今天要办的事',
  moreDue: (count) => `查看另外 ${count} 条`,

  calls: '接下来的拜访和通话',
  call: (when, who) => `${when}  ${who}`,
  callFor: (when, who, goal) => `${when}  ${who}：${goal}`,

  deals: (count) => `我的商机（${count}）`,
  noDeals: (command: Piece) => mrkdwn`你还没有进行中的商机。添加一个：${command}`,
  dealExample: '/coach 商机 新增 华远钢铁 二号产线改造 金额：300万',
  moved: (from, to, day) => `${day}以来 ${from} → ${to}`,
  unmoved: (days) => `已 ${days} 天没有变化`,
  next: (what, day) => `下一步：${what}，${day}前`,
  nextLate: (what, day, days) => `下一步：${what}，原定${day}前，已晚 ${days} 天`,
  noNext: '还没有定下一步。',

  accounts: (count) => `我的客户（${count}）`,
  accountsPage: (count, page, pages) => `我的客户（${count}），第 ${page} 页，共 ${pages} 页`,
  touched: (days) => (days <= 0 ? '今天联系过。' : `上次联系是 ${days} 天前。`),
  openDeals: (count) => `${count} 个进行中的商机`,
  openNamed: (name) => `打开${name}`,
  previous: '上一页',
  nextPage: '下一页',

  team: '团队',
  teamDeals: (count) => `进行中的商机（${count}）`,
  teamNoDeals: '团队还没有进行中的商机。',
  lowestFirst: '按负责人列出，最低的在前',
  zoneCount: (zone, count) => `${zone} ${count}`,
  unjudgedCount: (count) => `还没有判断 ${count}`,
  dealAt: (name, standing) => `${name}  ${standing}`,
  teamQuiet: (count) => `太久没联系的客户（${count}）`,
  teamNoQuiet: '没有太久没联系的客户。',
  overBy: (name, days) => `${name}：超期 ${days} 天`,
  owners: (count) => `另有 ${count} 位负责人`,
}
