import type { find as en } from '../en/find.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for the search. */
export const find: Wording<typeof en> = {
  kinds: { note: '备注', account: '客户', contact: '联系人', deal: '商机' },
  title: (count: number, sought: string) => `“${sought}”共 ${count} 条结果，最新的在前`,
  titleMore: (count: number, sought: string) => `“${sought}”最新的 ${count} 条结果。再加一个词可以缩小范围。`,
  none: (sought: string) => `没有找到“${sought}”。`,
  noneHint:
    '我找过了对你开放的备注、客户、联系人和商机。多个词要同时出现；中文一个字就能搜，英文最后一个词可以只写开头。',
  needed: '要搜什么',
  field: '搜索内容',
  example: '/coach 搜索 停机',
}
