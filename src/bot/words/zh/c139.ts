import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import type { c139 as en } from '../en/c139.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for C139. */
export const c139: Wording<typeof en> = {
  nameNeeded: '商机名称',
  showExample: '/coach c139 二号产线改造',
  signNeeded: '带等号的判断，以及依据',
  markExample: '/coach c139 二号产线改造 C4=是 “运营总监说由董事会决定”',
  states: { unknown: '未知', no: '否', claimed: '是', confirmed: '已确认' },
  stateField: '判断',
  evidenceField: '依据',
  dayField: '依据日期',
  yesterday: '昨天',
  aCoach: '一位教练',
  somebody: '已不在档案里的人',

  headline: (name: Piece, standing: string) => mrkdwn`${name}  ${standing}`,
  standing: (zone: string, value: string) => `${zone} ${value}`,
  closed: { won: '赢单', lost: '丢单' },
  closedOn: (result: string, day: string) => `${day}已结案：${result}。要素判断保持原样。`,
  notCalibrated: '未校准：还没有教练印证这些判断，可能偏差很大。',
  calibrated: (standing: string) => `教练确认的控单力：${standing}。`,
  gapZones: (standing: string, zones: number) =>
    zones === 1
      ? `教练确认的控单力：${standing}，低了整整一个区，请核对各项判断。`
      : `教练确认的控单力：${standing}，低了两个区，请核对各项判断。`,
  gapElements: (standing: string, elements: number) =>
    `教练确认的控单力：${standing}，少了 ${elements} 个要素，请核对各项判断。`,
  coachesFair: '三类教练还没有配齐。',

  evidenceFrom: (evidence: string, source: string) => `${evidence}（${source}）`,
  since: (day: string) => `自${day}以来`,
  nothingMoved: '各项判断没有变化。',
  standingStill: (days: number) => `控单力已经 ${days} 天没有变化。`,
  gained: (element: string, evidence: string) =>
    evidence === '' ? `+ ${element}` : `+ ${element}：${evidence}`,
  gainedConfirmed: (element: string, who: string, evidence: string) =>
    evidence === '' ? `+ ${element}，由${who}确认` : `+ ${element}，由${who}确认：${evidence}`,
  confirmed: (element: string, who: string) => `${element}：已由${who}确认`,
  unconfirmed: (element: string) => `${element}：不再有教练确认`,
  lost: (element: string) => `− ${element}：改判为否`,
  lostDenied: (element: string, who: string) => `− ${element}：被${who}否认`,
  lostOpen: (element: string) => `− ${element}：重新待定`,
  judgedNo: (element: string) => `${element}：判为否`,
  denied: (element: string, who: string) => `${element}：被${who}否认`,
  reopened: (element: string) => `${element}：重新待定`,
  upWinning: (point: string) => `▲ 越过致胜拐点（${point}），进入赢单区。`,
  downWinning: (point: string) => `▼ 跌破致胜拐点（${point}），已离开赢单区，请马上行动。`,
  upDeath: (point: string) => `▲ 越过死亡拐点（${point}），离开输单区。`,
  downDeath: (point: string) => `▼ 跌到死亡拐点（${point}）或更低，已落入输单区，请马上行动。`,

  check: '需要核对',
  stale: (count: number, days: number, elements: string) =>
    `有 ${count} 项依据已超过 ${days} 天：${elements}。请重新问一遍。`,
  staleStage: (count: number, elements: string) =>
    `有 ${count} 项依据是进入本阶段之前的：${elements}。请重新问一遍。`,
  firstWithoutWin: (elements: string) =>
    `${elements} 判为是，而 W1 还没有成立；前者也包含最高决策者，真是这样吗？`,
  winWithoutFirst: 'W1 判为是，却没有一位关键人支持我们，依据是什么？',
  decidersUnknown: (elements: string) => `${elements} 讲的是决策人的态度，而 C4 还没有弄清：到底由谁决定？`,
  disagree: (element: string, confirms: string, denies: string) =>
    `教练对 ${element} 说法不一：${confirms}确认，${denies}否认。`,
  disagreeUnnamed: (element: string) => `教练对 ${element} 说法不一。`,

  shortest: (zone: string) => `通往 ${zone}的最短路径`,
  step: (element: string, who: string) => (who === '' ? element : `${element}：问${who}`),
  otherWays: (ways: string) => `或者：${ways}。`,
  wayGlue: ' + ',
  waysGlue: '；',
  moves: '下一步怎么做',
  findCoach: (names: string) =>
    names === ''
      ? '先找一位教练，否则其他判断都靠不住。档案里还没有偏向我们的人。'
      : `先找一位教练，否则其他判断都靠不住。可以从${names}开始。`,
  reachTop: (top: string, voices: string) => {
    if (top === '' && voices === '') return '先弄清谁是最高决策者，内部又有谁能替我们说话。'
    if (top === '') return `先弄清谁是最高决策者：问问${voices}，并争取他们在内部替我们说话。`
    if (voices === '') return `规划接触最高决策者${top}的路径，先在内部找到替我们说话的人。`
    return `规划接触最高决策者${top}的路径，先请${voices}在内部替我们说话。`
  },
  activeHelp: (names: string) =>
    names === ''
      ? '争取一位关键人主动协助：档案里还没有偏向我们的人。'
      : `让${names}从偏向我们变成主动协助：约一次 SPIN 拜访，把重点放在解决的决心上。`,
  askUnknowns: (count: number, asks: string) => `补上还没弄清的 ${count} 个必清事项：${asks}。`,
  askOf: (element: string, who: string) => (who === '' ? element : `${element}（问${who}）`),
  moreElements: (count: number) => `另外 ${count} 项`,
  changeOrStop: (days: number) => {
    if (days < 0) return '决策日已过，而我们在输单区：要么改变局面，要么停止投入。'
    if (days === 0) return '今天就要决策，而我们在输单区：要么改变局面，要么停止投入。'
    return `离决策还有 ${days} 天，而我们在输单区：要么改变局面，要么停止投入。`
  },
  guard: (names: string) =>
    names === ''
      ? '守住优势：留意客户的疑虑，和决策人保持联系。'
      : `守住优势：留意客户的疑虑，和${names}保持联系。`,
  stayFair: '这是公开招标，务必合法公平：不私下影响标准，不给好处。',
  askWho: (who: string, question: string) =>
    who === '' ? `可以问客户：“${question}”` : `可以问${who}：“${question}”`,
  notCertain: '合同没签，再高的控单力也不等于一定赢。',
  uncalibrated: '△ 未校准',
  published: (projects: number, band: string, percent: number) =>
    `在已发表的 ${projects} 个大项目的研究里，处于 ${band} 的项目有 ${percent}% 赢单。这是那项研究的比例，不是这个商机的胜算。`,
  publishedBelow: (projects: number, band: string, percent: number) =>
    `在已发表的 ${projects} 个大项目的研究里，处于 ${band} 的项目赢单的不到 ${percent}%。这是那项研究的比例，不是这个商机的胜算。`,

  openChecklist: '打开清单',
  judgeFew: (elements: string) => `判断 ${elements}`,
  questionsFor: (who: string) => `问${who}什么`,
  path: '走势',
  showCard: '查看 C139',
  notJudged: '还没有判断',
  emptyWhy:
    'C139 看 13 个要素：我们掌握了什么，决策人怎么看我们，最高决策者站在哪一边。每一项都要有依据才算数。',
  emptyHow: (command: Piece) => mrkdwn`打开清单逐项判断，或者先记一项：${command}`,
  emptyOther: (owner: Piece) => mrkdwn`${owner} 负责这个客户，可以来判断。`,

  savedTitle: (name: string) => `已保存：${name}`,
  moved: (from: string, to: string) => `${to}，之前是 ${from}`,
  unmoved: (standing: string) => `${standing}，和之前一样`,
  kept: (element: string, evidence: string, day: string) =>
    evidence === '' ? `${element}，${day}` : `${element}：${evidence}，${day}`,
  notConfirmed: (element: string) =>
    `${element} 先记为“是”：要由信得过的教练确认才算已确认，请用 和：姓名 写明是谁。`,
  nothingNew: '各项判断都和原来一样，没有保存任何内容。',

  checklistTitle: 'C139 清单',
  checklistIntro: (name: string) =>
    `${name}。判为“是”要有依据：看到或听到了什么，来自谁，别人也能核对。没有动过的项目保持原样。`,
  groupAsks: {
    clear: '我们掌握了什么？',
    first: '决策人怎么看我们？',
    win: '最高决策者站在哪一边？',
  },
  groupTitle: (group: string, asks: string) => `${group}：${asks}`,
  evidenceFor: (element: string) => `${element}：依据`,
  personFor: (element: string) => `${element}：谁说的`,
  sources: (places: string) => `从哪里了解：${places}`,
  sourceGlue: '',
  howKnown: (question: string) => `怎么知道？可以问：“${question}”`,
  dayFor: (element: string) => `${element}：哪天看到或听到的`,
  dayNew: '留空就是今天。',
  dayHeld: (day: string) => `现有依据是${day}的。再次核实过，就选核实那天；换了新依据，留空就是今天。`,
  dayOld: (day: string, days: number) => `现有依据是${day}的，已超过 ${days} 天。重新问过，就选问的那天。`,
  stateMissing: (element: string) => `那一天 ${element} 是什么情况？请先选。`,
  savedSome: (elements: string) => `已保存：${elements}`,
  leftToMend: (elements: string) => `还要改一下：${elements}。你填的内容都还在。`,
  ageLabel: 'C139 依据过多少天要重新核实',
  ageHint: (days: number) => `更旧的依据会排在提问的最前面。留空则为 ${days} 天。`,
  ageWrong: (most: number) => `请填 1 到 ${most} 之间的天数。`,
  ageLine: (days: number) => `C139 依据超过 ${days} 天要重新核实`,
  evidenceMissing: (element: string) => `${element} 要有依据才算数：请写明看到或听到了什么、来自谁。`,
  confirmerMissing: '请选一位信得过的教练，或者改选“是”。',
  dayAhead: '依据的日期不能在今天之后。',

  pathTitle: (name: string) => `${name}的走势`,
  pathLine: (day: string, standing: string, changes: string) =>
    changes === '' ? `${day}  ${standing}` : `${day}  ${standing}  ${changes}`,
  pathUp: (element: string) => `+${element}`,
  pathDown: (element: string) => `−${element}`,
  pathEmpty: '这个商机还没有做过判断。',
}
