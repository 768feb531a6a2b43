import type { closing as en } from '../en/closing.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for closing a deal. */
export const closing: Wording<typeof en> = {
  dealNeeded: '商机名称',
  example: '/coach 结案 二号产线改造 输 原因：价格',
  button: '结案',
  title: '结案',
  intro: (deal, account) => `${deal} · ${account}。复盘是为了下一单：不追究谁的责任，只看哪里误导了我们。`,
  result: '结果如何？',
  reason: '输在哪里',
  reasonHint: '丢单时填写：是什么让我们输了。',
  margin: '利润率（%）',
  marginHint: '占成交价的百分比，例如 18 或 -5；不清楚就留空。',
  wrong: '哪些判断误导了我们？',
  wrongHint: (elements) =>
    elements === ''
      ? '事后看判断错了的 C139 要素。'
      : `事后看判断错了的 C139 要素。从结果看，${elements}值得怀疑。`,
  mark: (element, state) => `${element}：${state}`,
  markBy: (element, who) => `${element}：由${who}确认`,
  lesson: '经验教训',
  lessonHint: '哪些做法值得再用？哪些下次要改？',
  on: '结案日期',
  resultMissing: '请选择结果。',
  lessonMissing: '请写一条经验教训，一句话也行。',
  reasonMissing: '请选择输在哪里。',
  reasonOnlyLost: '赢单不用填输在哪里，请留空。',
  marginWrong: '请填 -100 到 100 之间的数字，例如 18 或 -5。',
  dayAhead: '结案日期不能晚于今天。',
  dayWrong: '请选择定下结果的那一天。',

  saved: {
    won: (deal, day) => `已结案：${deal}，${day}赢单`,
    lost: (deal, day) => `已结案：${deal}，${day}丢单`,
  },
  review: '结案复盘',
  lostBy: (reason) => `输在：${reason}`,
  marginLine: (percent) => `利润率：${percent}%`,
  wrongLine: (marks) => `误导我们的判断：${marks}`,
  wrongBy: (element, who) => `${element}（由${who}确认）`,
  lessonLine: (text) => `经验教训：“${text}”`,
  dear: (margin) => `利润率低于 ${margin}%。不惜代价拿单不是目的：这一单贵在哪里？`,
  after: '接下来',
  maintenance: '签约之后',
  phases: { 'new-toy': '新玩具期', learning: '学习期', results: '效果期' },
  phase: (name, happens) => `${name}：${happens}`,
  phaseAdvice: (advice) => `现在要做：${advice}。`,
  adviceGlue: '；',
  ownRate: (band, deals, won) => `本团队的记录：${band}档已结案 ${deals} 单，赢了 ${won} 单。`,
}
