import type { drill as en } from '../en/drill.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for practice. */
export const drill: Wording<typeof en> = {
  hint: {
    single: '只有一个答案是对的。',
    several: '对的不止一个。全部勾选后再回答。',
    truth: '对还是不对？',
    sentence: '拜访时说了这句话，它属于哪一种询问？',
  },
  truth: { true: '对', false: '不对' },
  question: { S: 'S 状况询问', P: 'P 问题询问', I: 'I 暗示询问', N: 'N 需求确认询问' },
  option: (letter: string, text: string) => `${letter}. ${text}`,
  answer: '回答',
  tickFirst: '先勾选至少一项，再点“回答”。',
  verdict: { right: '答对了。', wrong: '这次没答对。' },
  chosen: (option: string) => `你选的：${option}`,
  solution: (option: string) => `答案：${option}`,
  belongs: (option: string) => `对：${option}`,
  missed: (option: string) => `也对：${option}`,
  stray: (option: string) => `不对：${option}`,
  foot: (rule: string, day: string) => `规则 ${rule} · ${day}再出现`,
  progress: (seen: number, total: number) => `共 ${total} 题，已见过 ${seen} 题`,
  next: '下一题',
  done: '现在没有要练的题了。',
  doneHow: (day: string) => `${day}再来：掌握得好的隔久一点，还生疏的很快再练。`,
  anyway: '接着练',
  inDigest: '练一道题，一分钟就好 · 答案只有你自己看得到',
  parts: {
    c139: 'C139',
    spin: 'SPIN 与拜访',
    people: '人物',
    process: '销售阶段',
    positioning: '定位',
    relationship: '客户关系',
  },
  mineTitle: (name) => `${name}的练习情况`,
  mineRow: (part, did) =>
    `${part}：${did.of} 道题见过 ${did.seen} 道，答了 ${did.answers} 次，对了 ${did.right} 次`,
  mineNote: '只有你自己看得到，除非你主动分享。',
  teamTitle: '团队练习：见过的题数',
  teamNote: '每个人答得怎样，别人看不到。',
  teamRow: (name: string, seen: number, total: number) => `${name}：${total} 题中见过 ${seen} 题`,
}
