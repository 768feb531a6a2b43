import type { delivery as en } from '../en/delivery.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for reminders. */
export const delivery: Wording<typeof en> = {
  hello: (name) => `你好，${name}。`,
  goodMorning: (name) => `早上好，${name}。`,
  counts: (today, overdue) => {
    if (overdue === 0) return `今天 ${today} 件。`
    return today === 0 ? `逾期 ${overdue} 件。` : `今天 ${today} 件，逾期 ${overdue} 件。`
  },
  allDone: '这里的都处理完了。',
  nothingToday: '今天没有要办的事。',
  what: '生日、节日、承诺，还有太久没联系的客户，我都会提醒你。',
  start: (command) => `先从这一条开始：\`${command}\``,
  startCommand: '/coach 客户 新增 华远钢铁 级别：A',
  lateDigest: (due) => `这份摘要晚到了，原定 ${due} 发出。`,
  more: (count) => `另有 ${count} 条提醒。处理完这些，再用 \`/coach 今天\` 查看。`,
  today: '今天',
  ahead: '提前准备',
  overdue: (days) => `逾期 ${days} 天`,
  since: (day) => `${day}起待办`,
  done: '已完成',
  doneLine: (line) => `做了什么：${line}`,
  snoozedTo: (day) => `推迟到${day}`,
  skipped: '这次跳过',
  stopped: '不再提醒',
  noLongerDue: '已不需要',
  calls: '拜访和通话',
  promises: '接下来几天的承诺',
  callLine: (time, who) => `${time}  ${who}`,
  promiseLine: (what, who, day) => `${what}（${who}），${day}前`,
  theyPromiseLine: (what, who, day) => `${who}答应的：${what}，${day}前`,

  person: (name, about) => (about.length === 0 ? name : `${name}（${about.join('，')}）`),
  someone: '已不在档案里的联系人',
  birthday: ({ who, days, day }) => {
    if (days === -1) return `${who}昨天过生日，${day}，祝福还没有记录。`
    if (days < 0) return `${who}的生日是${day}，祝福还没有记录。`
    if (days === 0) return `${who}今天过生日。`
    return days === 1 ? `${who}明天过生日，${day}。` : `${who}还有 ${days} 天过生日，${day}。`
  },
  lunarBirthday: ({ who, days, day, date }) => {
    if (days === -1) return `${who}昨天过生日，${date}，${day}，祝福还没有记录。`
    if (days < 0) return `${who}的生日是${date}，在${day}，祝福还没有记录。`
    if (days === 0) return `${who}今天过生日，${date}。`
    return days === 1
      ? `${who}明天过生日，${date}，${day}。`
      : `${who}还有 ${days} 天过生日，${date}，${day}。`
  },
  birthdayMonth: (who, month) => `${who}的生日在${month}月，具体哪天没有记录。`,
  observed: {
    feb28: '生日是 2月29日，平年按 2月28日过。',
    mar1: '生日是 2月29日，平年按 3月1日过。',
    'day-29': '这个月没有三十，按廿九过。',
    'ordinary-month': '这一年没有这个闰月，按平月过。',
  },
  festival: ({ who, days, day, name }) => {
    if (days === -1) return `昨天是${name}，${day}，给${who}的问候还没有记录。`
    if (days < 0) return `${name}是${day}，给${who}的问候还没有记录。`
    if (days === 0) return `今天是${name}，记得问候${who}。`
    return days === 1
      ? `明天是${name}，${day}，记得问候${who}。`
      : `还有 ${days} 天是${name}，${day}，记得问候${who}。`
  },
  festivalToo: ({ days, day, name }) => {
    if (days === 0) return `今天是${name}。`
    return days === 1 ? `明天是${name}，${day}。` : `${day}是${name}。`
  },
  festivalInGrief: ({ days, day, name }) => {
    if (days === 0) return `今天是${name}，这次不道喜。`
    return days === 1 ? `明天是${name}，${day}，这次不道喜。` : `${day}是${name}，这次不道喜。`
  },
  gift: ({ who, days, day, name }) => {
    if (days === -1) return `昨天是${name}，${day}，给${who}的礼物还没有记录。`
    if (days < 0) return `${name}是${day}，给${who}的礼物还没有记录。`
    return days === 1
      ? `明天是${name}，${day}，该给${who}准备礼物了。`
      : `还有 ${days} 天是${name}，${day}，该给${who}准备礼物了。`
  },
  past: (who, what, day) => `${who}：${what}，${day}。`,
  quiet: ({ who, days, asksFor, tier }) =>
    tier === ''
      ? `${who}已 ${days} 天没联系，约定每 ${asksFor} 天一次。`
      : `${who}已 ${days} 天没联系，${tier}客户应每 ${asksFor} 天一次。`,
  tooQuiet: ({ who, days, asksFor, tier }) =>
    tier === ''
      ? `${who}已 ${days} 天没联系，最长不应超过 ${asksFor} 天。`
      : `${who}已 ${days} 天没联系，${tier}客户最长不应超过 ${asksFor} 天。`,
  neverTouched: ({ who, days, asksFor, tier }) =>
    tier === ''
      ? `${who}建档 ${days} 天还没有联系记录，约定每 ${asksFor} 天一次。`
      : `${who}建档 ${days} 天还没有联系记录，${tier}客户应每 ${asksFor} 天一次。`,
  weOwe: ({ who, days, day, what }) => {
    if (days === 0) return `答应${who}的：${what}，今天到期。`
    return days === 1 ? `答应${who}的：${what}，明天到期，${day}。` : `答应${who}的：${what}，${day}到期。`
  },
  theyOwe: ({ who, days, day, what }) => {
    if (days === 0) return `${who}答应我们的：${what}，今天到期。`
    return days === 1
      ? `${who}答应我们的：${what}，明天到期，${day}。`
      : `${who}答应我们的：${what}，${day}到期。`
  },
  addressAs: (address) => `称呼：${address}。`,
  reach: (channels) => `联系方式：${channels}。`,
  likes: (likes) => `喜好：${likes}。`,
  gifts: (gifts) => `送礼注意：${gifts}。`,
  lastTime: (day, line) => `上次是${day}：${line}。`,

  doneButton: '已完成',
  snoozeButton: '推迟',
  snoozeDays: (days) => `${days} 天`,
  skipButton: '跳过',
  prepareButton: '备访',
  lineButton: '补一句',
  otherLineButton: '改这句',
  stopButton: '不再提醒',
  spoken: (button, sentence) => `${button}：${sentence}`,
  already: {
    done: '这条已经完成了。',
    snoozed: '这条已经推迟过了。',
    skipped: '这条已经跳过了。',
    stopped: '这条已经不再提醒了。',
    cancelled: '这条已经不需要了。',
  },
  tooLate: '只能在一小时内撤销。如有变化，请重新记录。',
  tooLateToStart: (who) => `只能在一小时内撤销。打开${who}的卡片，可以点“恢复提醒”。`,
  lineTitle: '做了什么',
  lineLabel: '一句话',
  lineHint: '下次提醒时会显示，免得重复。',
  lineTooLate: '这条不再是已完成，先点“已完成”，再写做了什么。',
  lineSaved: '已保存，下次提醒时会显示。',
}
