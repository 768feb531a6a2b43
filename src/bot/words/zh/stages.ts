import type { stages as en } from '../en/stages.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for the guide to a stage. */
export const stages: Wording<typeof en> = {
  button: '阶段指引',
  title: (stage) => `我方阶段：${stage}`,
  entered: (text) => `进入条件：${text}`,
  work: (number, text) => `${number}. ${text}`,
  customer: '客户走到哪一步',
  step: (step, seller) => `客户在${step}。${seller}`,
  focus: (classes) => `现在最要紧的人：${classes}。`,
  reachTop: '这是接触决策层的好时机。',
  needs: '需求逐级核对',
  rank: { decision: '决策层', management: '管理层', floor: '一线使用和操作的人' },
  unchecked: (ranks) => `需求一级级往下传会变少，还没有向${ranks}核对。`,
  checked: '每一级都有人说过。',
  learn: '还要了解',
  field: { ourselves: '我方', customer: '客户', competition: '竞争' },
  gap: (field, elements) => `${field}：${elements}`,
}
