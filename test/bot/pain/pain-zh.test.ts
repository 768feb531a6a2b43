import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳 职务：厂长')
  await team.ask(LEI, '商机 新增 华远钢铁 二号产线改造 金额：300万')
})
afterEach(() => team.closeView(LEI, { all: true }))
afterAll(() => team.end())

async function add(label: string, values: Parameters<typeof team.submit>[1]) {
  const chain = await team.press(LEI, await team.ask(LEI, '商机 二号产线改造'), '痛点链')
  await team.press(LEI, chain, label)
  const answer = await team.submit(LEI, values)
  await team.closeView(LEI, { all: true })
  return answer
}

it('takes problem, consequence and payoff in Chinese and shows them as a chain with their sum', async () => {
  const saved = await add('添加问题', {
    text: '每周五停机两小时',
    since: '今年春天',
    evidence: '王芳给看了记录',
  })
  expect(saved.outcome === 'updated' && readable(saved.view)).toContain('已保存：问题，*二号产线改造*')
  await add('添加后果', { text: '周六加班', figure: '4万', per: 'month', by: 'customer' })
  await add('添加后果', { text: '多用人手', figure: '三个人', per: 'month', by: 'guess' })
  const chain = await team.press(LEI, await team.ask(LEI, '商机 二号产线改造'), '痛点链')
  expect(chain.text).toContain('1. 每周五停机两小时\n从何时起：今年春天\n依据：王芳给看了记录')
  expect(chain.text).toContain('解决问题的决心，第 2/4 步：对方承认有问题\n下一步：问清它带来什么后果')
  expect(chain.text).toContain('→ 周六加班：每月 4万元（客户说的）\n→ 多用人手：每月 3 人（我们的估计）')
  expect(chain.text).toContain('按客户自己的数字：每年 48万元\n我方报价：300万元，相当于 75 个月的代价')
  expect(chain.text).toContain('• 多用人手：每月 3 人（我们的估计），不计入合计')
})

it('tells in Chinese what is wrong with a figure', async () => {
  const wrong = await add('添加后果', { text: '返工', figure: '很多' })
  expect(wrong).toEqual({
    outcome: 'errors',
    errors: {
      figure: expect.stringContaining('看不懂这个数字'),
      per: '请选择是每月还是每年。',
      by: '请选择是客户说的，还是我们的估计。',
    },
  })
})
