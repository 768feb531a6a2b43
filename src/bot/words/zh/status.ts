import type { status as en } from '../en/status.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for the state of the coach itself. */
export const status: Wording<typeof en> = {
  well: '一切正常。',
  late: '有情况需要处理，见下。',
  connection: 'Slack：已连接',
  database: (dialect: string) => `数据库：正常（${dialect}）`,
  lastTick: (ago: string) => `上次检查提醒：${ago}`,
  neverTicked: '还没有检查过提醒',
  nextDue: (when: string) => `下一条待发消息：${when}`,
  nextDigest: (when: string) => `你的下一份每日摘要（有新内容才发）：${when}`,
  noneDue: '下一条待发消息：没有',
  oldest: (ago: string) => `最早未发出的消息：应在 ${ago}发出`,
  noneUnsent: '未发出的消息：没有',
  wrong: '最近七天没有发出、或无法确认已发出的消息',
  secondsAgo: (count: number) => `${count} 秒前`,
  minutesAgo: (count: number) => `${count} 分钟前`,
  hoursAgo: (count: number) => `${count} 小时前`,
  daysAgo: (count: number) => `${count} 天前`,
}
