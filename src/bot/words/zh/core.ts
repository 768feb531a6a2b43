import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import type { core as en } from '../en/core.ts'
import type { Wording } from '../wording.ts'

/** What every part of the bot says, in Chinese. */
export const core: Wording<typeof en> = {
  undo: '撤销',
  share: '分享',
  edit: '修改',
  save: '保存',
  cancel: '取消',
  close: '关闭',
  open: '打开',
  title: 'Touchstone',
  saved: '已保存',
  openForm: '打开表单',
  formHere: '这一步要填表单，从这里打开：',
  nothingSaved: '没有保存任何内容。',
  alreadySaved: '这条已经保存过了。',
  undone: '已撤销，一切恢复原样。',
  broken: (reference: string) => `我这边出错了，编号 ${reference}。重试之前请先确认有没有保存。`,
  outage: (reference: string) => `暂时连不上，请一分钟后再试。编号 ${reference}。`,
  sharedBy: (who: Piece) => mrkdwn`由 ${who} 分享`,
  andMore: (count: number) => `另有 ${count} 条`,
  yes: '是',
  no: '否',
  unknown: '未知',
  /** Between things said of one person or promise. */
  detailGlue: '，',
  listGlue: '、',
}
