import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import type { next as en } from '../en/next.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for the next step of a deal. */
export const next: Wording<typeof en> = {
  dealNeeded: '商机名称',
  dealExample: '/coach 下一步 二号产线改造',
  whatNeeded: '要做的事',
  byNeeded: '完成日期',
  setExample: (deal: string) => `/coach 下一步 "${deal}" 拜访董事会 截止：周五`,
  whatField: '下一步',
  title: (deal: Piece) => mrkdwn`${deal}的下一步`,
  saved: (deal: Piece) => mrkdwn`已保存。${deal}的下一步`,
  line: (what: Piece, day: string, who: Piece) => mrkdwn`${what}，${day}前，${who}`,
  spoken: (deal: string, what: string, day: string) => `${deal}的下一步：${what}，${day}前`,
  late: (days: number) => `已晚 ${days} 天。`,
  replaced: (what: string, day: string) => `之前是：${what}，${day}前。`,
  none: (deal: string) => `${deal}还没有下一步。每个进行中的商机都要有一个：做什么、谁来做、什么时候完成。`,
  noneHow: (command: Piece) => mrkdwn`这样设定：${command}`,
}
