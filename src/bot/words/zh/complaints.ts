import { mrkdwn } from '../../blocks/mrkdwn.ts'
import type { complaints as en } from '../en/complaints.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for complaints. */
export const complaints: Wording<typeof en> = {
  accountNeeded: '客户名称',
  whatNeeded: '投诉的内容',
  byNeeded: '答复期限',
  example: '/coach 投诉 华远钢铁 备件晚到一周 期限：周五',
  whatField: '投诉内容',
  saved: (who, what, day) => mrkdwn`已记录${who}的投诉：${what}。${day}前答复。`,
  savedText: (who, what, day) => `已记录${who}的投诉：${what}。${day}前答复。`,
  owner: (who) => mrkdwn`由${who}处理。`,
  ownerText: '已有人负责处理。',
  after: '它排在其他一切联系之前。解决之前，先不给这个客户的人送祝福。',
  reminder: ({ who, what, days, day }) => {
    if (days < 0) return `${who}投诉：${what}。原定${day}答复。`
    if (days === 0) return `${who}投诉：${what}。今天要答复。`
    return days === 1 ? `${who}投诉：${what}。明天要答复，${day}。` : `${who}投诉：${what}。${day}前要答复。`
  },
  held: (greetings) => `解决之前先放一放：${greetings}`,
  holdsBack: (what) => `先别祝贺：有投诉还没解决（${what}），先把它处理好。`,

  title: (count) => `${count} 件投诉还没解决`,
  ofAccount: (name) => `${name}的投诉`,
  none: '没有未解决的投诉。',
  noneOf: (name) => `${name}没有未解决的投诉。`,
  how: (example) => mrkdwn`记一条：${example}`,
  line: (who, what, when) => mrkdwn`${who}：${what}，${when}`,
  lineText: (who, what, when) => `${who}：${what}，${when}`,
  due: (day) => `${day}前答复`,
  late: (days) => `答复已晚 ${days} 天`,
  raised: (day, owner) => mrkdwn`${day}提出，由${owner}处理`,
  from: (name) => `提出人：${name}`,
  notYet: (day, text) => `${day}答复，尚未解决：${text}`,
  done: (day, text) => `${day}解决：${text}`,
  cardLabel: '投诉，先于一切',
  answerButton: '答复',
  logButton: '记录投诉',
  spokenAnswer: (what) => `答复：${what}`,

  formTitle: '投诉',
  account: '客户',
  what: '投诉内容',
  by: '答复期限',
  to: '由谁处理',
  contact: '谁提出的',
  answerTitle: '书面答复',
  answerText: '你写给对方的话',
  answerHint: '做了什么；或者为什么还没解决、这之前会怎么做。',
  says: '答复的意思',
  saysDone: '已经做了什么：问题解决了',
  saysNotYet: '为什么还没解决，什么时候解决',
  newBy: '新的答复期限',
  newByNeeded: '还没解决，请写明什么时候再答复。',
  newByLater: '请选今天以后的日期。',
  textNeeded: '请写下答复。',
  solved: (who) => mrkdwn`${who}的投诉已解决并关闭。`,
  solvedText: (who) => `${who}的投诉已解决并关闭。`,
  putOff: (who, day) => mrkdwn`已答复，${day}前再给${who}回音。`,
  putOffText: (who, day) => `已答复，${day}前再给${who}回音。`,
  wishesBack: '先前放下的祝福，现在可以送了。',
  closedAlready: '这件投诉已经解决了。',
  ask: (who, quoted) => `写给${who}：${quoted}`,
}
