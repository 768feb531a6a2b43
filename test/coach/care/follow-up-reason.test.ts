import { expect, test } from 'vitest'
import { findReasonFault } from '../../../src/coach/care/follow-up-reason.ts'
import { STAGE_REASONS } from '../../../src/coach/care/stage-reasons.ts'
import { STAGES } from '../../../src/coach/deal.ts'

test.each([
  'how is the decision going?',
  'How’s it going',
  'just checking in',
  'checking in with the customer',
  'any news?',
  'any update on the project',
  'follow up',
  'following up on my quote',
  'touching base',
  'have you decided yet?',
  'what is the status',
  'call',
  'circling back',
  '决定得怎么样了？',
  '项目进展如何',
  '考虑得怎么样',
  '有没有消息',
  '有什么进展吗',
  '跟进一下',
  '问问进展',
  '定了没有',
  '打个电话问一下',
  '',
])('%j is no reason (FUP-2)', (reason) => {
  expect(findReasonFault(reason)).toBe('none')
})

test.each([
  'when can you sign the order?',
  'asking for the order',
  'we need this order',
  'close it this quarter',
  'can they place the order by end of month',
  'my quota',
  '什么时候能下单',
  '请尽快签合同',
  '催单',
  '月底前签',
  '冲业绩',
])('%j shows hunger for the order (FUP-2)', (reason) => {
  expect(findReasonFault(reason)).toBe('hungry')
})

test.each([
  'a study on stops in steel mills',
  'a visit to a mill',
  'how Borg cut their scrap by a third',
  'checking in whether the spare parts arrived',
  'sent the layout she asked for',
  'their new plant in Wuhan',
  'help with the safety audit next month',
  '同行停机成本的数据',
  '送上次谈话的纪要',
  '新安全规定对产线的要求',
  '备件',
  '请王总看一家在用的客户',
  '问问新厂房的层高，帮他们算布局',
])('%j is a reason (FUP-2)', (reason) => {
  expect(findReasonFault(reason)).toBeUndefined()
})

test.each(STAGES)('every example for %s is a reason itself, in both languages', (stage) => {
  const faults = STAGE_REASONS[stage].flatMap(({ en, zh }) => [findReasonFault(en), findReasonFault(zh)])
  expect(faults).toEqual(faults.map(() => undefined))
})

test('a reason that was used before is asked for again, whatever its case and stops', () => {
  const used = [{ reason: 'A study on stops, in steel mills.' }]
  expect(findReasonFault('a study on stops in steel mills', used)).toBe('used')
  expect(findReasonFault('a study on stops in paper mills', used)).toBeUndefined()
})
