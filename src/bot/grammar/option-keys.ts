import { foldText } from './fold-text.ts'

/** Every `key:` that some command understands, with its other names. The id is a name too. */
const OPTION_NAMES = {
  tier: ['级别', '等级'],
  owner: ['负责人'],
  industry: ['行业'],
  alias: ['别名', '简称'],
  private: ['私有'],
  budget: ['预算月'],
  founded: ['成立', '成立日'],
  contract: ['签约', '首次签约'],
  cadence: ['节奏'],
  name: ['名称', '改名'],
  with: ['和', '对象'],
  deal: ['商机'],
  account: ['客户'],
  at: ['时间'],
  goal: ['目标'],
  by: ['截止', '期限'],
  to: ['给'],
  from: ['自'],
  on: ['日期'],
  escalation: ['上报'],
  followup: ['跟进间隔'],
  via: ['方式', '形式'],
  birthday: ['生日', 'lunar', '农历', '阴历'],
  boss: ['上级', '汇报给'],
  post: ['职务', '职位', 'title'],
  role: ['角色'],
  class: ['层级', '类别'],
  level: ['需求层次'],
  change: ['变革态度'],
  closeness: ['亲疏', '关系'],
  wanted: ['期望关系', '目标关系'],
  address: ['称呼'],
  amount: ['金额'],
  stage: ['阶段'],
  step: ['采购步骤', '采购阶段'],
  tender: ['招标'],
  decision: ['决策日'],
  incumbent: ['现供应商'],
  stance: ['态度'],
  influence: ['影响力'],
  influences: ['影响'],
  ties: ['私交'],
  core: ['核心圈'],
  holder: ['维系人'],
  top: ['最高决策者'],
  coach: ['教练'],
  access: ['知情'],
  candour: ['坦诚', 'candor'],
  motive: ['动机'],
  zone: ['时区', 'timezone', 'tz'],
  festivals: ['节日'],
  source: ['来源', '谁说的'],
  likes: ['喜好'],
  family: ['家庭'],
  avoid: ['忌讳'],
  gifts: ['禁送', '送礼禁忌'],
  phone: ['电话', '手机'],
  email: ['邮箱', '邮件'],
  channels: ['联系方式', 'channel'],
  concern: ['关注点'],
  status: ['状态'],
  weekly: ['每周', '每周问候'],
  yearly: ['每年'],
  solemn: ['庄重'],
  language: ['语言', 'lang'],
  digest: ['摘要时间', '摘要'],
  days: ['工作日'],
  quiet: ['免打扰'],
  holidays: ['假日', '公共假日', '节假日'],
  mute: ['静音'],
  drill: ['练习'],
  currency: ['币种'],
  tag: ['标签'],
  reason: ['原因'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** An option by its English name. */
export type OptionKey = keyof typeof OPTION_NAMES

const KEYS: ReadonlyMap<string, OptionKey> = new Map(
  Object.entries(OPTION_NAMES).flatMap(([key, names]) =>
    isOptionKey(key) ? [key, ...names].map((name) => [foldText(name), key] as const) : [],
  ),
)

/** The option with this name in either language, whatever its case and width; `undefined` for none. */
export function findOptionKey(name: string): OptionKey | undefined {
  return KEYS.get(foldText(name))
}

/** The names of an option, English first; the second is its usual Chinese name. */
export function optionNames(key: OptionKey): readonly string[] {
  return [key, ...OPTION_NAMES[key]]
}

/** Whether the key itself is part of the value: `lunar:8-15` is a birthday as it stands. */
export function isValueKey(name: string): boolean {
  return ['lunar', '农历', '阴历'].includes(foldText(name))
}

function isOptionKey(key: string): key is OptionKey {
  return Object.hasOwn(OPTION_NAMES, key)
}
