import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import type { notes as en } from '../en/notes.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for notes. */
export const notes: Wording<typeof en> = {
  saved: (account: Piece) => mrkdwn`已为${account}保存备注：`,
  savedText: (account: string) => `已为${account}保存备注：`,
  tags: (tags: string) => `标签：${tags}`,
  formTitle: '新增备注',
  account: '客户',
  text: '备注',
  textField: '备注',
  textHint: '像跟同事说话那样写；#标签 会保留。',
  openAccount: '打开客户',
  accountNeeded: '客户',
  example: '/coach 备注 华远钢铁 每周五停机两小时 #痛点',
}
