/** One subcommand as the composer offers it: its name, what follows the name, and what it does. */
export type GuideLine = Readonly<{ name: string; args: string; about: string }>

/** The subcommands in the two languages, most used first. */
export const commandGuide: Readonly<Record<'en' | 'zh', readonly GuideLine[]>> = {
  en: [
    { name: 'help', args: '[topic]', about: 'A short guide' },
    { name: 'today', args: '', about: 'What is due today' },
    { name: 'account', args: 'NAME', about: 'The account card' },
    { name: 'accounts', args: '[tier:A] [mine] [quiet]', about: 'A table of accounts' },
    { name: 'contact', args: 'NAME', about: 'The person card' },
    { name: 'deal', args: 'NAME', about: 'The deal card' },
    { name: 'note', args: 'ACCOUNT TEXT', about: 'Saves a note' },
    { name: 'find', args: 'WORDS', about: 'Searches notes, accounts, people, deals' },
    { name: 'prep', args: 'ACCOUNT [with:CONTACT] [deal:DEAL] [at:WHEN]', about: 'Prepares a call' },
    { name: 'spin', args: 'ACCOUNT', about: 'The SPIN questions' },
    { name: 'debrief', args: '', about: 'The form after a call' },
    { name: 'c139', args: 'DEAL', about: 'Judges a deal' },
    { name: 'board', args: '[team]', about: 'All open deals on one map' },
    { name: 'touch', args: 'CONTACT [WHAT]', about: 'Logs a touch' },
    { name: 'promise', args: 'ACCOUNT WHAT by:WHEN', about: 'Logs a promise' },
    { name: 'complaint', args: 'ACCOUNT WHAT', about: 'Logs a complaint' },
    { name: 'survey', args: 'ACCOUNT', about: 'Asks how satisfied they are' },
    { name: 'plan', args: 'ACCOUNT', about: 'The account plan' },
    { name: 'drill', args: '', about: 'One practice question' },
    { name: 'next', args: 'DEAL WHAT by:WHEN', about: 'Sets the next step' },
    { name: 'close', args: 'DEAL won', about: 'Closes a deal' },
    { name: 'status', args: '', about: 'Is the coach itself well' },
    { name: 'settings', args: '', about: 'Language, digest hour, quiet hours' },
    { name: 'import', args: '', about: 'Brings data in' },
    { name: 'export', args: '', about: 'Takes data out' },
    { name: 'forget', args: 'CONTACT', about: 'Deletes a person' },
  ],
  zh: [
    { name: '帮助', args: '[主题]', about: '简短说明' },
    { name: '今天', args: '', about: '今天要做的事' },
    { name: '客户', args: '名称', about: '客户卡片' },
    { name: '客户列表', args: '[tier:A] [我的] [安静]', about: '客户表格' },
    { name: '联系人', args: '姓名', about: '联系人卡片' },
    { name: '商机', args: '名称', about: '商机卡片' },
    { name: '备注', args: '客户 内容', about: '保存备注' },
    { name: '搜索', args: '关键词', about: '搜索备注、客户、联系人、商机' },
    { name: '备访', args: '客户 [with:联系人] [deal:商机] [at:时间]', about: '拜访前的准备' },
    { name: '提问', args: '客户', about: 'SPIN 提问单' },
    { name: '复盘', args: '', about: '拜访后的复盘表' },
    { name: 'c139', args: '商机', about: '评估商机' },
    { name: '看板', args: '[team]', about: '全部进行中的商机' },
    { name: '触达', args: '联系人 [内容]', about: '记录一次触达' },
    { name: '承诺', args: '客户 内容 by:时间', about: '记录承诺' },
    { name: '投诉', args: '客户 内容', about: '记录投诉' },
    { name: '满意度', args: '客户', about: '客户满意度' },
    { name: '客户计划', args: '客户', about: '客户经营计划' },
    { name: '练习', args: '', about: '一道练习题' },
    { name: '下一步', args: '商机 内容 by:时间', about: '设定下一步' },
    { name: '结案', args: '商机 won', about: '商机结案' },
    { name: '状态', args: '', about: '教练自身是否正常' },
    { name: '设置', args: '', about: '语言、晨报时间、免打扰' },
    { name: '导入', args: '', about: '导入数据' },
    { name: '导出', args: '', about: '导出数据' },
    { name: '删除联系人', args: '联系人', about: '删除一位联系人' },
  ],
}

/** The guide for a Slack locale: Chinese for `zh…`, else English. */
export function guideFor(locale: string): readonly GuideLine[] {
  return commandGuide[locale.toLowerCase().startsWith('zh') ? 'zh' : 'en']
}
