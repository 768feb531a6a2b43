import type { drafts as en } from '../en/drafts.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for greetings that are drafted, and for the manners to mind. */
export const drafts: Wording<typeof en> = {
  draftButton: '用草稿',
  anotherButton: '换一条',
  sentButton: '已发送',
  title: (who, occasion) => `给${who}的祝福草稿：${occasion}`,
  noteTitle: (who, what) => `给${who}的草稿：${what}`,
  birthday: '生日',
  weekly: '每周问候',
  anniversary: {
    company_anniversary: (years) => `成立 ${years} 周年`,
    contract_anniversary: (years) => `首次签约 ${years} 周年`,
  },
  lookBack: (event) => `${event}之后的问候`,
  goesTo: (who, others) =>
    others.length === 0 ? `这条写给${who}。` : `这条写给${who}，也可以发给${others.join('、')}，每人换一条。`,
  nobody: (account) => `${account}还没有可以联系的人。先添加一位：/coach 联系人 新增 "${account}" 姓名`,
  hint: '复制后可以随意修改。',
  noAddress: (name) => `档案里没有${name}的称呼，这里用了姓名，发送前请核对。`,
  none: '这一天没有草稿。',
  lastYear: (day, line) => `去年是${day}：${line}。`,
  holds: {
    left: ({ who }) => `${who}已经离职，不再发祝福。`,
    deceased: ({ who }) => `${who}已经去世，不再发祝福。`,
    'do-not-contact': ({ who }) => `${who}不希望被联系，不再发祝福。`,
    mourning: ({ who }) => `${who}正在守丧，不发喜庆的祝福。`,
    'solemn-day': ({ day }) => `${day}是肃穆的日子，不道贺。`,
    'on-solemn-day': ({ who, day, solemn }) =>
      `${day}是${solemn}，对${who}来说是肃穆的日子，当天不道贺，祝福改天再送。`,
    'solemn-today': ({ who, solemn }) =>
      `今天是${solemn}，对${who}来说是肃穆的日子，过了今天再祝贺。先备好草稿。`,
    over: ({ who, day }) => `${day}已经过去一阵子，祝福就不补了；想联系${who}，换个由头更自然。`,
    'too-early': ({ who, day }) => `请在${day}当天发，不要提前：${who}忌讳提前祝贺。先备好草稿。`,
    complaint: ({ who }) => `有投诉还没解决，先别给${who}送祝福。`,
    unconfirmed: ({ who, day }) => `是${day}还是后一天，还没有确认。确认后就有给${who}的草稿。`,
  },
  giftButton: '送礼参考',
  giftTitle: (who, occasion) => `给${who}的礼物：${occasion}`,
  giftLikes: '喜好',
  giftForAll: '送给全公司',
  giftsForAll: ['摆在前台的花篮或绿植', '首个合作项目的留影，装框送去', '大家一起签名的贺卡，配上蛋糕或水果'],
  noLikes: '档案里没有记录。问一问，再记到联系人卡片上。',
  giftRules: '送礼注意',
  given: '以前送过',
  givenOn: (day, what) => `${day}：${what}`,
  offends: '禁忌',
  noGift: '发条祝福即可，不送礼',
  idea: (text) => text,
  mindIdea: (text, why) => `${text}（慎送：${why}）`,
  badIdea: (text, why) => `${text}（不要送：${why}）`,
  messageOnly: ({ who, days, day, name }) =>
    days === 1
      ? `明天是${name}，${day}。给${who}发条祝福即可，不送礼。`
      : `还有 ${days} 天是${name}，${day}。给${who}发条祝福即可，不送礼。`,
}
