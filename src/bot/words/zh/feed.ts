import type { feed as en } from '../en/feed.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for the calendar feed. */
export const feed: Wording<typeof en> = {
  title: '你的日历订阅',
  about: '今后三个月要做的事，直接出现在你平时用的日历里：生日、节日、承诺、联系节奏和拜访。只读，自动更新。',
  none: '你还没有订阅地址。',
  since: (day: string) => `你的地址自${day}起使用。我只保存它的指纹，无法再次显示。`,
  make: '生成地址',
  makeNew: '换一个新地址',
  revoke: '停用地址',
  made: '地址已生成。在日历里选择“通过 URL 订阅”，填入即可。',
  once: '地址只显示这一次。知道它的人都能看到你的日历，请自己保管。生成新地址后，旧地址随即失效。',
  revoked: '地址已停用，不能再用它查看你的日历。',
  notServed: '这里暂时没有开通日历服务。请负责运行 Touchstone 的同事设置 HOST、PORT 和 PUBLIC_URL。',
  privately: '地址只给你本人看。请在私信里问我：日历',
  calendarName: (name: string) => `Touchstone：${name}`,
  call: (who: string) => `拜访：${who}`,
  goal: (goal: string) => `期望结果：${goal}`,
}
