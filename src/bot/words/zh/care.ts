import { mrkdwn } from '../../blocks/mrkdwn.ts'
import type { care as en } from '../en/care.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for follow-ups, referrals and the weekly list. */
export const care: Wording<typeof en> = {
  followUpDue: ({ deal, count, days }) => `${deal}：上次跟进是 ${days} 天前，共 ${count} 次，该做下一次了。`,
  silent: ({ deal, count, days }) => `${deal}：没有回音。已 ${days} 天没有跟进，也没有答复，共 ${count} 次。`,
  fourthNext: '下一次是第四次：多数成交从这里开始，能坚持到这一步的人很少。',
  proposal: (reason, form) => `可以用的理由：${reason}。形式：${form}。`,
  reason: {
    'we-owe': (text, day) => `我们答应的“${text}”，${day}前要做到`,
    'they-owe': (text, day) => `对方答应的“${text}”，${day}前，问问要不要帮忙`,
    news: (text) => `对方的新动态（${text}）`,
    pain: (text) => `针对“${text}”带点有用的东西`,
    'next-step': (text) => `下一步（${text}）`,
    example: (text) => text,
  },
  followButton: '记录跟进',

  dealNeeded: '商机名称',
  dealExample: '/coach 跟进 二号产线改造 新安全规定对产线的要求 方式：拜访',
  reasonNeeded: '这次的理由，几个字就行',
  reasonField: '理由',
  saved: (deal, count) => mrkdwn`已保存，${deal}的第 ${String(count)} 次跟进。`,
  savedText: (deal, count) => `已保存，${deal}的第 ${count} 次跟进。`,
  line: (day, form, reason) => `${day}，${form}：${reason}`,
  persistence: {
    none: '还没有跟进过。',
    begun: '多数人跟进一次就停了，而八成的成交在第四到第十一次之间。',
    fourth: '好样的，这是第四次。能坚持到这里的不到百分之二，多数成交从这里开始。',
    selling: '正是多数成交的时候：第四到第十一次之间。',
    enough: '已经超过十一次，不妨换条路，或者换个人试试。',
  },
  next: (day) => `下一次${day}到期，换一个理由。`,
  count: (count) => `跟进 ${count} 次`,
  title: (deal, count) => mrkdwn`${deal}：跟进 ${String(count)} 次`,
  titleText: (deal, count) => `${deal}：跟进 ${count} 次`,
  cardLabel: '跟进',
  cardNone: '还没有。带着理由跟进一次：',
  cardNoneHow: (deal) => `/coach 跟进 "${deal}" …`,
  isSilent: (days) => `没有回音：已 ${days} 天没有跟进，也没有答复。`,

  formTitle: '跟进',
  formReason: '理由',
  formReasonHint: '这次给客户带去什么。只问决定得怎么样了，不算理由。',
  form: '形式',
  formHint: '不寻常的形式更让人记得住。',
  on: '日期',

  referral: (example) => mrkdwn`对方现在满意，正好请对方介绍一两个人。记下来：${example}`,
  referralText: '对方现在满意，正好请对方介绍一两个人。',
  referralCommand: (account) => `/coach 备注 ${account} … #referral`,

  weekTitle: (day) => `${day}起的一周`,
  weekEmpty: '这一周没有要留意的：没有客户久未联系，没有逾期，也没有停滞的商机。',
  weekIntro: '一周一次，不是实时动态：看看团队哪里需要搭把手。',
  weekOwn: '你自己的客户和商机：这一周哪里要留意。',
  weekQuiet: (tier) => `久未联系，${tier}`,
  weekQuietNoTier: '久未联系，未分级',
  weekComplaints: '未解决的投诉',
  weekPromises: '逾期的承诺',
  weekNoStep: '没有下一步的商机',
  weekUnmoved: '数值没有变化的商机',
  weekUp: '本周向上越过转折点',
  quietLine: ({ name, owner, days, level }) =>
    level === ''
      ? mrkdwn`${name}（${owner}）：${String(days)} 天没联系`
      : mrkdwn`${name}（${owner}）：${String(days)} 天没联系，${level}`,
  level: { quiet: '', rep: '', 'rep-and-manager': '超过最长间隔', 'at-risk': '有流失风险' },
  complaintLine: ({ name, what, when, owner }) => mrkdwn`${name}：${what}，${when}（${owner}）`,
  promiseLine: {
    'we-owe': ({ name, what, days, owner }) =>
      mrkdwn`答应${name}的：${what}，已晚 ${String(days)} 天（${owner}）`,
    'they-owe': ({ name, what, days, owner }) =>
      mrkdwn`${name}答应的：${what}，已晚 ${String(days)} 天（${owner}）`,
  },
  weekHeading: (label, count) => `${label}（${count}）`,
  noStepLine: (name, owner) => mrkdwn`${name}（${owner}）`,
  stepLateLine: (name, owner, days) => mrkdwn`${name}（${owner}）：已逾期 ${String(days)} 天`,
  unmovedLine: ({ name, owner, value, days }) =>
    mrkdwn`${name}（${owner}）：${value}，${String(days)} 天没变`,
  upLine: (name, owner, point) => mrkdwn`${name}（${owner}）：${point}`,
  point: { winning: '越过赢点', death: '走出输单区' },
  weekText: (parts) => parts.join('；'),
  weekPart: (label, count) => `${label} ${count} 个`,
  escalationHint: (command) => mrkdwn`管理员可以让它每周一发给经理：${command}`,
  escalationCommand: '/coach 设置 上报：是',
  escalation: '久未联系上报',
  escalationWeekly: '每周一早上列给经理',
  escalationAbout: '超过最长间隔的客户、投诉、逾期的承诺。不是实时动态。',
  escalationOn: '久未联系：提醒负责人；超过最长间隔的，每周一列给经理',
  escalationOff: '久未联系：只提醒负责人',
  pace: '商机跟进的间隔天数',
  paceHint: (ideal, longest) =>
    `到第一个数就该跟进，到第二个数还没有回音要留意。留空为 ${ideal}/${longest}。`,
  paceLine: (ideal, longest) => `跟进：${ideal} 天后该做下一次，${longest} 天没有回音要留意`,
  onPast: '这一天还没到。',
}
