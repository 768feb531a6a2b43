import type { status as en } from '../en/status.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for the state of the coach itself. */
export const status: Wording<typeof en> = {
  well: '一切正常。',
  late: '有消息延误，见下。',
  connection: 'Slack：已连接',
  database: (dialect: string) => `数据库：正常（${dialect}）`,
  lastTick: (ago: string) => `上次检查提醒：${ago}`,
  neverTicked: '还没有检查过提醒',
  nextDue: (when: string) => `下一条待发消息：${when}`,
  noneDue: '下一条待发消息：没有',
  oldest: (ago: string) => `最早未发出的消息：应在 ${ago}发出`,
  noneUnsent: '未发出的消息：没有',
  failed: (count: number) => `未能送达：${count} 条`,
  secondsAgo: (count: number) => `${count} 秒前`,
  minutesAgo: (count: number) => `${count} 分钟前`,
}
