import type { help as en } from '../en/help.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for the guide. */
export const help: Wording<typeof en> = {
  title: 'Touchstone，你的销售教练',
  intro: '查客户、准备拜访、研判商机；该联系谁、该记得什么，我来提醒你。',
  more: '全部命令',
  topicLine: (command: string) => `查看某个命令的用法：${command}`,
  line: (head: string, text: string) => `${head}：${text}`,
  syntax: '写法',
  exampleLabel: '例子',
  tryIt: '试一试',
  again: '回到指南',
  grammar:
    '名称里有空格时可以加引号。日期写成 明天、下周三、两周后、12月1日 或 2026-12-01；金额写成 300万 或 3m。中英文可以混着写。',
  topics: {
    help: { does: '这份指南', syntax: '帮助 [命令]', example: '帮助 联系人' },
    today: { does: '今天该做的事，带按钮', syntax: '今天', example: '今天' },
    account: {
      does: '一个客户的概况',
      syntax:
        '客户 名称\n客户 新增 名称 [级别：A] [行业：…] [别名：…] [负责人：@…] [私有：是] [预算月：4] [成立：2001-05-18] [签约：…]\n客户 修改 名称 […]\n客户 归档 名称',
      example: '客户 华远钢铁',
    },
    accounts: {
      does: '你的客户列表',
      syntax: '客户列表 [我的] [久未联系] [级别：A] [行业：…] [负责人：@…]',
      example: '客户列表 级别：A',
    },
    contact: {
      does: '一位联系人的资料，或新增联系人',
      syntax:
        '联系人 姓名\n联系人 新增 客户 姓名 [职务：…] [上级：…] [生日：农历八月十五] [节日：中国] [角色：权力型] [关注点：财务] [喜好：…] [每周：周五]\n联系人 修改 姓名 […]',
      example: '联系人 王芳',
    },
    deal: {
      does: '一个商机的概况，或新增商机',
      syntax:
        '商机 名称\n商机 新增 客户 名称 [金额：300万] [阶段：需求分析]\n商机 修改 名称 […]\n商机 修改 名称 和：联系人 [角色：决策者] [最高决策者：是] [态度：支持者] [影响力：4] [核心圈：是] [影响：联系人] [私交：联系人] [关系：little] [期望关系：close] [维系人：@…] [“依据”]',
      example: '商机 二号产线改造',
    },
    note: {
      does: '记一条备注，保留 #标签',
      syntax: '备注 客户 内容',
      example: '备注 华远钢铁 每周五停机两小时 #痛点',
    },
    find: { does: '搜索备注、客户、联系人和商机', syntax: '搜索 关键词', example: '搜索 停机' },
    prep: {
      does: '拜访前的准备单，附 SPIN 提问',
      syntax: '备访 客户 [和：联系人] [商机：名称] [时间：明天10点] [目标：“…”]',
      example: '备访 华远钢铁 和：王芳',
    },
    spin: {
      does: '只看 SPIN 提问单',
      syntax: '提问 客户 [和：联系人] [商机：名称]\n提问 题库\n提问 题库 新增\n提问 题库 导入',
      example: '提问 华远钢铁',
    },
    debrief: { does: '复盘上一次拜访', syntax: '复盘', example: '复盘' },
    c139: {
      does: '这一单握得有多牢，下一步做什么',
      syntax:
        'c139 商机\nc139 商机 C4=是 “看到或听到了什么” [和：联系人] [自：来源] [日期：…]\nc139 修改 商机 [C2 C6]',
      example: 'c139 二号产线改造',
    },
    board: {
      does: '你的商机在控单力地图上的位置，表格加图片',
      syntax: '看板\n看板 团队\n看板 丢单',
      example: '看板',
    },
    next: {
      does: '定下商机的下一步',
      syntax: '下一步 商机\n下一步 商机 做什么 截止：什么时候 [负责人：@…]',
      example: '下一步 二号产线改造 见总经理 截止：周五',
    },
    close: {
      does: '结案，并做一次简短复盘',
      syntax: '结案 商机 赢\n结案 商机 输 [原因：价格] [日期：…]',
      example: '结案 二号产线改造 赢',
    },
    value: {
      does: '我们的方案怎样一步步通到客户高层的 KPI',
      syntax: '价值 客户',
      example: '价值 华远钢铁',
    },
    touch: {
      does: '记一次联系',
      syntax: '触达 联系人 [内容] [日期：哪天]',
      example: '触达 王芳 电话聊了备件',
    },
    promise: {
      does: '记一个承诺；给：是我们答应的，自：是对方答应的',
      syntax: '承诺 [客户]\n承诺 客户 内容 截止：什么时候 [给：联系人] [自：联系人]',
      example: '承诺 华远钢铁 发报价 截止：周五',
    },
    complaint: {
      does: '客户的投诉，和我们的书面答复',
      syntax: '投诉\n投诉 客户名\n投诉 客户名 内容 期限：日期 [给：@…] [自：联系人]\n投诉 新增',
      example: '投诉 华远钢铁 备件晚到一周 期限：周五',
    },
    followup: {
      does: '商机的跟进，每次都有新的理由',
      syntax: '跟进 商机名\n跟进 商机名 理由 [方式：拜访] [日期：…]\n跟进 新增 商机名',
      example: '跟进 二号产线改造 同行停机成本的数据 方式：手写信',
    },
    week: { does: '一周要留意的事：自己的；主管看到全团队的', syntax: '周报', example: '周报' },
    occasion: {
      does: '团队自己的日子，或客户的活动：展会、开业、发布会',
      syntax:
        '场合\n场合 新增 名称 日期：哪天 [客户：客户] [每年：是] [级别：A,B] [行业：…] [庄重：是]\n场合 移除 名称 [客户：客户]',
      example: '场合 新增 开放日 客户：华远钢铁 日期：2027-04-09',
    },
    news: {
      does: '联系人的喜事或难处，现在说句话，过后再问一声',
      syntax: '近况 联系人 结婚 [内容] [日期：哪天]\n近况 联系人 添丁 | 升职 | 喜事 | 生病 | 丧事 | 难处',
      example: '近况 王芳 结婚',
    },
    settings: {
      does: '语言、时区、摘要时间、免打扰；管理员还可以设置整个团队',
      syntax:
        '设置 [语言：中文] [时区：Asia/Shanghai] [摘要时间：08:30] [工作日：周一至周五] [假日：中国] [免打扰：20:00-08:00] [静音：节日] [练习：开]\n设置 团队\n设置 [节奏：A=14/21] [币种：EUR] [节日：中国]',
      example: '设置 摘要时间：08:15',
    },
    day: {
      does: '要看月亮定的日子、日期表里查不到的节日，在这里确认',
      syntax: '日子\n日子 节日\n日子 节日 哪天 [时区：Asia/Dubai] [时区：所有]',
      example: '日子',
    },
    drill: { does: '练一道销售方法的题', syntax: '练习\n练习 我的\n练习 团队', example: '练习' },
    feed: {
      does: '把要做的事放进你的日历：一个只属于你的订阅地址',
      syntax: '日历\n日历 新\n日历 停用',
      example: '日历',
    },
    status: { does: '我自己运行得好不好', syntax: '状态', example: '状态' },
  },
}
