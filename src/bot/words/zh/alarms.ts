import type { alarms as en } from '../en/alarms.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for alarms. */
export const alarms: Wording<typeof en> = {
  title: (deal, account) => `${deal}，${account}`,
  judgedBy: (name, when) => `判断人：${name}，${when}。`,

  stuckTitle: '有消息发不出去',
  stuck: (oldest) => `最早的一条原定发出时间：${oldest}。`,
  stuckWhy: '原因',
  stuckNext: '我会继续尝试，不会重复发送。恢复正常之前，这件事只提醒一次。',
  showStatus: '查看状态',

  undelivered: '可能没有送达的消息',
  undeliveredLine: (what, when, why) => `${what}，${when}。${why}。`,
  kinds: {
    digest: '每日摘要',
    brief: '备访资料',
    debrief: '复盘提问',
    alarm: '拐点警报',
    other: '一条消息',
  },
  show: '查看',

  trouble: (reason, count, last) => `${reason}：${count} 条，最近一次${last}`,
  troubleFor: (trouble, who) => `${trouble}，涉及${who}`,
  andOthers: (names, others) => `${names}，另有 ${others} 人`,
  reasons: {
    gone: 'Slack 找不到这个人或这个私信',
    deactivated: 'Slack 账号已停用',
    uninstalled: '应用已卸载，或令牌已失效',
    scope: '应用在 Slack 中缺少权限',
    blocked: 'Slack 中关闭了应用私信',
    refused: 'Slack 不接受这条消息',
    limited: 'Slack 要求暂缓发送',
    down: '连不上 Slack',
    unproved: '可能已送达，但无法查看 Slack 的历史消息来核实',
    interrupted: '发送途中进程中断',
    tried: '多次尝试后 Slack 仍未接收',
  },
  otherReason: (code) => `Slack 拒绝发送（${code}）`,
}
