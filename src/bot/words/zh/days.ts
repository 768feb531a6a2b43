import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import type { days as en } from '../en/days.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for days that somebody has to tell. */
export const days: Wording<typeof en> = {
  expected: {
    greet: ({ who, name, day, last, days, lastDays }) => {
      if (lastDays < 0) return `${name}预计在${day}或${last}，给${who}的问候还没有记录。`
      return days > 0
        ? `${name}预计在${day}或${last}，以见月为准：先确认日期，再问候${who}。`
        : `${name}在${day}或${last}，还没有人确认是哪天：先问清楚，再问候${who}。`
    },
    gift: ({ who, name, day, last, days }) =>
      days < 0
        ? `${name}预计在${day}或${last}，给${who}的礼物还没有记录。`
        : `${name}预计在${day}或${last}，以见月为准：该给${who}准备礼物了。`,
    message: ({ who, name, day, last, days }) =>
      days < 0
        ? `${name}预计在${day}或${last}，给${who}的祝福还没有记录。`
        : `${name}预计在${day}或${last}，以见月为准：给${who}发条祝福即可，不送礼。`,
  },
  confirmButton: (day) => `确认${day}`,
  movedTo: (day) => `改到${day}`,
  told: (name: Piece, day: string, where: string) => mrkdwn`已保存：${name}是${day}，${where}。`,
  toldText: (name, day, where) => `已保存：${name}是${day}，${where}。`,
  forZone: (zone) => `适用于 ${zone} 的联系人`,
  forAll: '适用于所有联系人',
  follows: '提醒会跟着改，也可以用祝福草稿了。',
  passed: '这一天已经过了，不会再有新的提醒；还没处理的会留着，等你处理。',
  already: (name, day, where) => `${name}是${day}，已经确认过了，${where}。`,
  allButton: '适用于所有人',
  title: '待确认的日期',
  nothing: '接下来几个月没有要确认的日期。',
  how: '要看月亮定的日子，还有日期表里已经查不到的节日，我会来问你。',
  expectedLine: (name: Piece, day: string, last: string) =>
    mrkdwn`${name}：预计在${day}或${last}，以见月为准。`,
  expectedText: (name, day, last) => `${name}：预计在${day}或${last}。`,
  toldLine: ({ name, day, by, where }) => mrkdwn`${name}：${day}，由${by}确认，${where}。`,
  toldLineText: (name, day, where) => `${name}：${day}，${where}。`,
  needed: ({ name, year, from, to }) =>
    mrkdwn`日期表里没有 ${year} 年的${name}，是哪一天？一般在${from}到${to}之间。填好之前不会提醒任何人。`,
  neededText: (name, year) => `日期表里没有 ${year} 年的${name}，是哪一天？`,
  ofYear: (name, year) => `${year} 年的${name}`,
  command: '/coach 日子',
  neededInDigest: (names: string, command: Piece) =>
    mrkdwn`日期表里还没有${names}，查到后请用 ${command} 填写。`,
  neededInDigestText: (names, command) => `日期表里还没有${names}，查到后请用 ${command} 填写。`,
  tellButton: '填写日期',
  formTitle: '填写日期',
  formDay: (name) => `${name}是哪一天`,
  formWhere: '适用范围',
  formSource: '以你信得过的日历为准。',
  whereAll: '所有联系人',
  whereZone: (zone) => `${zone} 的联系人`,
  nameNeeded: '节日的名称',
  example: '/coach 日子 开斋节 2027-03-10',
  field: '节日',
}
