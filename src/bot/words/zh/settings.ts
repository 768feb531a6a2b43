import type { settings as en } from '../en/settings.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for the settings. */
export const settings: Wording<typeof en> = {
  title: '设置',
  saved: '已保存。我现在这样为你工作：',
  language: '语言',
  languageAuto: '跟随 Slack',
  zone: '时区',
  zoneHint: '例如 Asia/Shanghai；留空则跟随 Slack。',
  digest: '每日摘要时间',
  days: '工作日',
  quietFrom: '免打扰开始',
  quietTo: '免打扰结束',
  quietField: '免打扰时间',
  mute: '关闭哪些提醒',
  none: '无',
  role: '角色',
  lineLanguage: (language: string) => `语言：${language}`,
  lineZone: (zone: string) => `时区：${zone}`,
  lineDigest: (at: string, days: string) => `每日摘要：${at}，${days}`,
  lineQuiet: (from: string, to: string) => `免打扰：${from} 到 ${to}`,
  lineMuted: (kinds: string) => `已关闭的提醒：${kinds}`,
  lineRole: (role: string) => `你的角色：${role}`,
  roleSet: (name: string, role: string) => `${name}现在是${role}。`,
  teamSaved: '已为整个团队保存。',
  lineCurrency: (currency: string) => `货币：${currency}`,
  currencyField: '货币',
  rolePerson: '要设置的人（请 @ 对方）',
  roleExample: '/coach 设置 角色：经理 @anna',
}
