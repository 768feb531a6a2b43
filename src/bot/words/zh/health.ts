import type { health as en } from '../en/health.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for the health of a deal. */
export const health: Wording<typeof en> = {
  title: '商机健康度',
  line: (part, said) => `${part}：${said}`,
  part: { 'win-rate': '赢率', margin: '利润率', customer: '客户' },
  rate: (won, deals) => `同档已结案 ${deals} 单，赢了 ${won} 单`,
  rateUnknown: '未知，同档结案的商机还不够多',
  percent: (value) => `${value}%`,
  below: (said, target) => `${said}，低于 ${target}%`,
  marginLater: '未知，结案时记录',
  marginUnknown: '未知，没有人记录',
  customerUnknown: '未知，还没有联系、承诺或投诉可看',
  well: (reasons) => `良好；${reasons}`,
  strained: (reasons) => `吃紧；${reasons}`,
  rhythmKept: (days) => `按 ${days} 天的节奏保持联系`,
  rhythmOver: (days) => `联系超期 ${days} 天`,
  noComplaint: '没有未结的投诉',
  complaints: (open) => `${open} 个投诉未结`,
  promises: (kept, of) => `${of} 个承诺兑现了 ${kept} 个`,
  dear: '当心不计代价的赢单：利润和客户也要顾到。',
}
