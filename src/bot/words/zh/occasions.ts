import { mrkdwn } from '../../blocks/mrkdwn.ts'
import type { occasions as en } from '../en/occasions.ts'
import type { Wording } from '../wording.ts'

/** 日子，前面是什么。 */
function when(what: string, { days, day }: Readonly<{ days: number; day: string }>): string {
  if (days === -1) return `昨天是${what}，${day}`
  if (days < 0) return `${day}是${what}`
  if (days === 0) return `今天是${what}`
  return days === 1 ? `明天是${what}，${day}` : `还有 ${days} 天是${what}，${day}`
}

/** Chinese words for the days that a team, a customer or a person has of its own. */
export const occasions: Wording<typeof en> = {
  told: {
    anniversary: {
      company_anniversary: (told) => `${when(`${told.who}成立 ${told.years} 周年`, told)}。`,
      contract_anniversary: (told) => `${when(`与${told.who}首次签约 ${told.years} 周年`, told)}。`,
    },
    round: '逢五逢十，值得多花点心思。',
    roundNoGift: '逢五逢十，写张贺卡或打个电话道贺；对方人员不能收礼，就不送了。',
    team: (told) => `${when(told.name, told)}，正好联系${told.who}。`,
    event: (told) => `${told.who}：${when(told.name, told)}。`,
    solemn: (told) => `${told.who}：${when(told.name, told)}，不要道贺。`,
    budget: ({ who, day }) => `${who}的预算年度从${day}开始，现在正是做计划的时候，趁需求还在酝酿就介入。`,
    weekly: ({ who }) => `每周问候：${who}。`,
    news: {
      wedding: (who) => `${who}要结婚了，记得道喜。`,
      child: (who) => `${who}家里添了孩子，记得道喜。`,
      promotion: (who) => `${who}升职了，记得祝贺。`,
      'good-news': (who) => `${who}有喜事，记得说声恭喜。`,
      illness: (who) => `${who}生病了，问候一声，祝早日康复，别谈业务。`,
      loss: (who) => `${who}家里有丧事，简短慰问，别谈业务。`,
      'bad-news': (who) => `${who}遇到了难处，说句关心的话，别谈业务。`,
    },
    back: {
      wedding: (who) => `${who}新婚一个月了，问问近况。`,
      child: (who) => `${who}的孩子快满月了，问问家里情况。`,
      promotion: (who) => `${who}升职三个月了，问问新工作是否顺利。`,
      'good-news': (who) => `${who}的喜事过去一个月了，问问近况。`,
      illness: (who) => `${who}生病两周了，关心一下恢复得怎么样。`,
      loss: (who) => `${who}家里的丧事过去一个月了，轻轻问一声近况。`,
      'bad-news': (who) => `${who}的难处过去两周了，关心一下近况。`,
    },
  },

  title: '团队自己的场合',
  whose: (tiers, industry) => {
    const letters = `${tiers.join('、')} 级客户`
    return industry === '' ? letters : `${letters}，仅限${industry}`
  },
  next: (day) => `下一次${day}`,
  over: '已过',
  yearly: (rule) => `每年${rule}`,
  nthWeekday: ({ nth, weekday, month }) => `${month}第${'一二三四'.charAt(nth - 1)}个${weekday}`,
  solemnWord: '不道贺',
  empty: '团队还没有自己的场合，比如展会、行业节日。',
  emptyHow: '管理员可以这样添加第一个：',
  emptyCommand: '/coach 场合 新增 2027年进博会 日期：2027-11-05',
  remove: '移除',
  addButton: '添加场合',
  saved: (name, day) => mrkdwn`已保存：${name}，${day}`,
  savedFor: (name, day, account) => mrkdwn`已保存：${name}，${day}，${account}`,
  remindTeam: (whose) => `提前 7 天和 1 天提醒客户负责人，范围：${whose}。`,
  otherTiers: '要包括其他级别，可加上“级别：A,B,C”。',
  remindAccount: (owner) => mrkdwn`提前 7 天和当天提醒${owner}。`,
  removed: (name) => mrkdwn`已移除：${name}，不再提醒。`,
  pastDay: '日子已经过了，不会提醒任何人。',
  unknown: '场合',
  nameField: '场合',
  nameNeeded: '场合的名称',
  dayNeeded: '日期，例如 日期：2027-11-05',
  example: '/coach 场合 新增 2027年进博会 日期：2027-11-05',
  removeExample: '/coach 场合 移除 2027年进博会',

  addTitle: '新场合',
  name: '场合',
  nameHint: '展会、开业、发布会、行业节日等。',
  day: '日期',
  said: '或者用文字写',
  saidHint: '每年日子不同的，例如：农历八月十五、5月第二个周五。',
  dayOrWords: '选一个日期，或者用文字写，二者填一个。',
  repeats: '重复',
  repeatsYearly: '每年',
  account: '属于哪个客户',
  accountHint: '留空表示全团队的日历，只有管理员可以改。',
  forTiers: '适用的客户级别',
  forTiersHint: '只用于全团队的场合。',
  forIndustry: '仅限这个行业',
  mood: '基调',
  moodSolemn: '庄重，不道贺',
  yearlyOnlyTeam: '客户的活动只有一天。请取消勾选，或者不选客户。',

  days: '重要日子',
  founded: (day) => `成立于${day}`,
  contract: (day) => `首次签约${day}`,
  event: (name, day) => `${name}，${day}`,

  news: {
    title: '近况',
    line: (event, day, what) => (what === '' ? `${event}，${day}` : `${event}，${day}：${what}`),
    saved: (who, event) => mrkdwn`已为${who}记下：${event}。`,
    remind: (now, back) => `${now}提醒客户负责人，${back}再提醒问一声近况。`,
    quiet: '第一句话不道贺，也不谈业务。喜庆类提醒目前照常，可以先暂停。',
    mourning: '暂停喜庆类提醒',
    contactNeeded: '联系人',
    eventNeeded: '什么事：结婚、添丁、升职、喜事、生病、丧事或难处',
    example: '/coach 近况 王伟 结婚',
    whatField: '文字',
    what: (text) => `情况：${text}。`,
  },
  weekly: {
    line: (day) => `每周问候：${day}`,
    label: '每周问候',
    off: '不用',
    field: '星期几',
  },
}
