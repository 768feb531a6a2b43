import type { RefusalWords } from '../refusal-words.ts'

const KINDS = { account: '客户', contact: '联系人', deal: '商机', member: '同事' } as const
const LISTS = { account: '用 `/coach 客户列表` 查看全部客户。', contact: '', deal: '', member: '' } as const

/** Refusals in Chinese. */
export const refusals: RefusalWords = {
  'bad-day': () => ({
    what: '这里的日期我没看懂：',
    how: '可以写成 2026-12-31、下周三、两周后 或 12月31日。',
  }),
  'far-day': ({ expected }) => ({
    what: '这一天离应有的日期太远：',
    how: `应在${expected}。`,
  }),
  'bad-birthday': () => ({
    what: '这里的生日我没看懂：',
    how: '可以写成 08-15、1980-08-15、农历八月十五 或 农历闰六月三十。',
  }),
  'bad-time': () => ({ what: '这里的时间我没看懂：', how: '可以写成 08:30 或 下午3点。' }),
  'past-time': () => ({
    what: '这个时间已经过了：',
    how: '请写一个将来的时间，例如 明天10点 或 周五下午3点。',
  }),
  'bad-amount': () => ({ what: '这里的金额我没看懂：', how: '可以写成 300万、3,000,000 或 $20k。' }),
  'bad-choice': ({ field, choices, nearest }) => ({
    what: `没有这个${field}：`,
    how: `${nearest === undefined ? '' : `你是不是想写“${nearest}”？`}可以选：${choices.join('、')}。`,
  }),
  'bad-zone': () => ({ what: '没有这个时区：', how: '可以写成 Asia/Shanghai 或 Europe/Berlin。' }),
  'bad-element': ({ nearest }) => ({
    what: '没有这个 C139 要素：',
    how: `${nearest === undefined ? '' : `你是不是想写 ${nearest}？`}要素是 C1 到 C9、F1 到 F3 和 W1，例如 C4=是 “看到或听到了什么”。`,
  }),
  'unknown-command': ({ nearest }) => ({
    what: '没有这个命令：',
    how:
      nearest === undefined
        ? '用 `/coach 帮助` 看看我能做什么。'
        : `你是不是想用“${nearest}”？用 \`/coach 帮助\` 查看全部命令。`,
  }),
  'unknown-option': ({ nearest, allowed }) => ({
    what: '没有这个选项：',
    how: `${nearest === undefined ? '' : `你是不是想写“${nearest}：”？`}这里可以用 ${allowed.map((key) => `${key}：`).join(' ')}。`,
  }),
  'open-quote': () => ({ what: '这里的引号没有配对：', how: '补上另一半，或者去掉它。' }),
  missing: ({ what, example }) => ({ what: `还缺${what}。`, how: `例如 \`${example}\`。` }),
  'too-much': () => ({
    what: '这部分我不知道怎么处理：',
    how: '名称里有空格时请加引号，例如 "Acme Steel"。',
  }),
  'too-long': ({ what, most }) => ({
    what: `${what}超过了 ${most} 个字。`,
    how: '请写短一些，或者分成两条。',
  }),
  'unknown-name': ({ kind, name, near }) => ({
    what: `没有找到${KINDS[kind]}“${name}”。`,
    how: near.length > 0 ? '你要找的是不是下面这些？' : LISTS[kind],
  }),
  'several-names': ({ kind, name }) => ({
    what: `有不止一个${KINDS[kind]}符合“${name}”。`,
    how: '你指的是哪一个？',
  }),
  'name-taken': ({ kind, name }) => ({
    what: `已经有一个${KINDS[kind]}叫“${name}”。`,
    how: '换一个名称，或者修改原来那个。',
  }),
  'not-allowed': ({ owner }) => ({
    what: '只有客户负责人和经理可以这样做。',
    how: owner === undefined ? '请联系管理员。' : '请联系负责人或经理。',
  }),
  'admins-only': () => ({ what: '团队设置只有管理员可以修改。', how: '请联系管理员。' }),
  'managers-only': () => ({ what: '只有经理和管理员可以这样做。', how: '请找他们帮忙。' }),
  'needs-evidence': ({ element }) => ({
    what: `${element} 要有依据才算数。`,
    how: `请写明看到或听到了什么、来自谁：${element}=是 “内容，来自谁，什么时候”。`,
  }),
  'weak-reason': ({ fault, examples }) => ({
    what: {
      none: '这只是在问进展，没给客户带去什么：',
      hungry: '这样会显得急着要订单：',
      used: '这个理由用过了：',
    }[fault],
    how: `这次能给对方带点什么？比如：${examples.join('；')}。`,
  }),
  'deal-closed': ({ name }) => ({ what: `商机“${name}”已经结案。`, how: '内容保持原样。' }),
  'too-many': ({ most }) => ({
    what: `已经有 ${most} 条，放不下更多了。`,
    how: '先去掉不再需要的，再来添加。',
  }),
  gone: () => ({ what: '找不到这条内容了。', how: '它可能已被删除，或者没有对你开放。' }),
  'changed-since': () => ({ what: '这一步撤销不了：之后又有人改过。', how: '请直接修改。' }),
  'already-undone': () => ({ what: '这一步已经撤销过了。', how: '' }),
  guest: () => ({ what: 'Touchstone 只对本工作区的正式成员开放。', how: '如需使用，请联系管理员。' }),
}
