import type { Wording } from '../question.ts'
import type { SituationId } from './structure-situation.ts'

export const ZH_SITUATION = {
  's-process': {
    text: '这块工作目前从头到尾是怎么走的？',
    listenFor: '哪几步靠人工，哪里要等，哪里在返工',
  },
  's-kpi': {
    text: '您这边今年主要考核哪些指标？',
    listenFor: '指标、目标值，目标是谁定的',
  },
  's-incumbent': {
    text: '这方面您现在跟哪家合作？',
    listenFor: '是哪一家，说起来是什么语气',
  },
  's-timetable': {
    text: '{product}的时间是怎么安排的？',
    listenFor: '哪些日期定死了，哪些只是想法，谁定的',
  },
  's-decision-path': {
    text: '在{account}，这类采购一般要走哪些流程？',
    listenFor: '经过哪些部门、谁签字、哪一步最慢',
  },
  's-volume': {
    text: '平常一个月，这块的业务量大概有多少？',
    listenFor: '带单位的数字，高峰有多高',
  },
  's-systems': {
    text: '这件事要跟您现有的哪些系统打交道？',
    listenFor: '系统名称、版本，归谁管',
  },
  's-budget': {
    text: '这类投入一般走哪一块预算？',
    listenFor: '是谁的预算，批了没有',
  },
  's-headcount': {
    text: '日常有多少人在做这块工作？',
    listenFor: '各组多少人，谁带队',
  },
  's-contract-end': {
    text: '您跟{incumbent}的合同什么时候到期？',
    listenFor: '到期日，要提前多久打招呼',
  },
  's-desk-path': {
    text: '{contact}，这类事情平时是哪位在负责？',
    listenFor: '姓名职务，谁听谁的',
  },
  's-desk-process': {
    text: '供应商来联系，一般怎么找到对口的人？',
    listenFor: '不给别人添麻烦的路子',
  },
  's-desk-timetable': {
    text: '平时什么时候联系他们比较方便？',
    listenFor: '固定会议、空闲时段、别去打扰的日子',
  },
  's-ally-path': {
    text: '除了您，这件事还有哪几位会参与意见？',
    listenFor: '我们没掌握的人，谁不想动',
  },
  's-ally-incumbent': {
    text: '当初是怎么选上{incumbent}的？',
    listenFor: '谁选的，人还在不在',
  },
  's-power-kpi': {
    text: '到了年底，您第一个会看哪个数？',
    listenFor: '全公司跟着走的那个数',
  },
  's-power-timetable': {
    text: '您希望什么时候看到结果？',
    listenFor: '这个时间背后是什么事',
  },
  's-signing-path': {
    text: '签约之前，您这边还剩哪些事要办？',
    listenFor: '没料到的一步，没料到的人',
  },
  's-signing-timetable': {
    text: '大家心里的定标时间，大概是哪一天？',
    listenFor: '口径一致，还是各说各的',
  },
  's-users': {
    text: '现在一共有多少人用起来了？',
    listenFor: '本来该用、却没在用的团队',
  },
  's-load': {
    text: '用上以后，业务量有什么变化？',
    listenFor: '增长快要碰到上限',
  },
  's-next-budget': {
    text: '明年的预算，您这边从几月开始做？',
    listenFor: '月份，由谁汇总需求',
  },
  's-after-loss': {
    text: '既然已经定了，接下来的启动是怎么安排的？',
    listenFor: '排得太紧、没有余地的日期',
  },
} as const satisfies Record<SituationId, Wording>
