import type { Wording } from '../question.ts'
import type { StagesId } from './structure-stages.ts'

export const ZH_STAGES = {
  'known-now': {
    text: '像{problem}这样的情况，现在怎么样了？',
    listenFor: '是不是还在，是谁在头疼',
  },
  'known-now-reach': {
    text: '像{problem}这样的情况，还会牵连到谁？',
    listenFor: '本部门以外的部门和人',
  },
  'known-now-reach-worth': {
    text: '这件事要是理顺了，部门之间会有什么不一样？',
    listenFor: '客户自己说出来的轻松',
  },
  'known-now-cost': {
    text: '像{problem}这样的情况，一个月下来要花掉多少？',
    listenFor: '钱、工时或人手，按月还是按年',
  },
  'known-now-cost-worth': {
    text: '这笔钱要是省下来，您最想用在哪里？',
    listenFor: '正等着钱的计划',
  },
  'known-now-kpi': {
    text: '像{problem}这样的情况，对{kpi}影响有多大？',
    listenFor: '哪个数没达到，差多少',
  },
  'known-now-kpi-worth': {
    text: '{kpi}要是达到您的期望，对您意味着什么？',
    listenFor: '对公司、对他本人各值多少',
  },
  'known-often': {
    text: '像{problem}这样的情况，最近多久会碰上一次？',
    listenFor: '比以前多还是少，最近一次是什么时候',
  },
  'known-often-year': {
    text: '像{problem}这样的情况再拖一年，您的计划会怎么样？',
    listenFor: '哪个计划、哪个承诺会落空',
  },
  'known-often-year-worth': {
    text: '没有这个拖累，您最想把哪件事提前做？',
    listenFor: '他最看重的那件事',
  },
  'known-often-around': {
    text: '遇到{problem}这样的情况，大家平时怎么应付？',
    listenFor: '多出来的步骤和检查，占住了哪些人',
  },
  'known-often-around-worth': {
    text: '要是不用再这样应付，大家的时间可以用来做什么？',
    listenFor: '能干的人腾出手来做的事',
  },
} as const satisfies Record<StagesId, Wording>
