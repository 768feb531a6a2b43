import type { OptionKey } from './option-keys.ts'

/** What may stand after the name of a command and says what is done to the thing. */
export const SUB_VERBS = {
  add: ['new', 'create', '新增', '添加', '新建'],
  edit: ['change', '修改', '编辑'],
  archive: ['归档'],
  merge: ['合并'],
  remove: ['delete', '删除', '移除'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A sub-verb by its English name. */
export type SubVerb = keyof typeof SUB_VERBS

/**
 * What the grammar knows of one command. `text` says what follows: `free` is a text of the person's own, in which only
 * the named options mean something; `closed` holds names and options, and anything else is refused; `none` takes
 * nothing. A Chinese name may be written without a space before what follows, unless that is `none`.
 */
export type CommandShape = Readonly<{
  names: readonly string[]
  text: 'free' | 'closed' | 'none'
  subs?: readonly SubVerb[]
  options?: readonly OptionKey[]
}>

const ACCOUNT: readonly OptionKey[] = [
  'tier',
  'owner',
  'industry',
  'alias',
  'private',
  'budget',
  'founded',
  'contract',
  'cadence',
  'name',
]
const CONTACT: readonly OptionKey[] = [
  'account',
  'name',
  'alias',
  'address',
  'birthday',
  'post',
  'boss',
  'role',
  'class',
  'concern',
  'level',
  'change',
  'closeness',
  'wanted',
  'holder',
  'festivals',
  'source',
  'likes',
  'family',
  'gifts',
  'avoid',
  'phone',
  'email',
  'channels',
  'language',
  'zone',
  'status',
  'weekly',
]
const DEAL: readonly OptionKey[] = [
  'account',
  'name',
  'alias',
  'owner',
  'amount',
  'stage',
  'step',
  'tender',
  'decision',
  'incumbent',
  'with',
  'role',
  'stance',
  'influence',
  'top',
  'coach',
  'access',
  'candour',
  'motive',
  'core',
  'influences',
  'ties',
  'closeness',
  'wanted',
  'holder',
]
const SETTINGS: readonly OptionKey[] = [
  'language',
  'zone',
  'digest',
  'days',
  'quiet',
  'holidays',
  'mute',
  'drill',
  'festivals',
  'currency',
  'cadence',
  'followup',
  'escalation',
  'role',
]

/** Every command with its names, the English id first. */
export const COMMANDS = {
  help: { names: ['帮助', '?'], text: 'free' },
  today: { names: ['今天', '今日'], text: 'none' },
  account: { names: ['客户'], text: 'closed', subs: ['add', 'edit', 'archive', 'merge'], options: ACCOUNT },
  accounts: { names: ['客户列表'], text: 'closed', options: ['tier', 'owner', 'industry'] },
  contact: { names: ['联系人'], text: 'closed', subs: ['add', 'edit'], options: CONTACT },
  deal: { names: ['商机'], text: 'closed', subs: ['add', 'edit'], options: DEAL },
  note: { names: ['备注', '笔记'], text: 'free' },
  find: { names: ['搜索', '查找', 'search'], text: 'free' },
  prep: { names: ['备访', 'prepare'], text: 'closed', options: ['with', 'deal', 'at', 'goal'] },
  spin: { names: ['提问'], text: 'closed', options: ['with', 'deal'] },
  debrief: { names: ['复盘'], text: 'closed' },
  c139: { names: [], text: 'closed', subs: ['edit'], options: ['with', 'from', 'on'] },
  board: { names: ['看板'], text: 'closed' },
  value: { names: ['价值', '价值框架'], text: 'closed' },
  touch: { names: ['触达'], text: 'free', options: ['on'] },
  promise: { names: ['承诺'], text: 'free', options: ['by', 'to', 'from', 'deal'] },
  complaint: { names: ['投诉'], text: 'free', subs: ['add'], options: ['by', 'to', 'from'] },
  followup: { names: ['跟进', 'follow-up'], text: 'free', subs: ['add'], options: ['via', 'on'] },
  week: { names: ['周报', '本周'], text: 'none' },
  survey: { names: ['满意度'], text: 'closed', options: ['with'] },
  plan: { names: ['客户计划'], text: 'closed' },
  day: { names: ['days', '日子', '节日日期'], text: 'closed', options: ['zone'] },
  drill: { names: ['练习'], text: 'closed' },
  occasion: {
    names: ['场合'],
    text: 'closed',
    subs: ['add', 'remove'],
    options: ['on', 'account', 'yearly', 'tier', 'industry', 'solemn'],
  },
  news: { names: ['近况'], text: 'free', options: ['on'] },
  next: { names: ['下一步'], text: 'free', options: ['by', 'owner'] },
  close: { names: ['结案'], text: 'free', options: ['reason', 'on'] },
  status: { names: ['状态'], text: 'none' },
  settings: { names: ['设置'], text: 'closed', options: SETTINGS },
  feed: { names: ['日历', '日历订阅', 'calendar'], text: 'closed' },
  import: { names: ['导入'], text: 'none' },
  export: { names: ['导出'], text: 'closed' },
  forget: { names: ['删除联系人'], text: 'closed' },
} as const satisfies Readonly<Record<string, CommandShape>>

/** A command by its English name. */
export type CommandId = keyof typeof COMMANDS

/** Whether this is the id of a command. */
export function isCommandId(text: string): text is CommandId {
  return Object.hasOwn(COMMANDS, text)
}

/** What the grammar knows of a command, in one shape. */
export function shapeOf(id: CommandId): CommandShape {
  return COMMANDS[id]
}
